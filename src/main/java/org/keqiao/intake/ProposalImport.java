package org.keqiao.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.keqiao.engine.Actor;
import org.keqiao.engine.Actors;
import org.keqiao.engine.FormRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/** Takes a session's proposals in from a spreadsheet: first a dry run, then all rows or none. */
@Component
public class ProposalImport implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ProposalImport.class);
    private static final int ROWS_A_REPORT = 20;

    private final Imports imports;
    private final ImportCheck check;
    private final ImportRun run;
    private final Actors actors;

    /** One at a time: an import of a thousand rows is work enough for the database. */
    private final ExecutorService background = Executors.newSingleThreadExecutor(work -> new Thread(work, "import"));

    ProposalImport(Imports imports, ImportCheck check, ImportRun run, Actors actors) {
        this.imports = imports;
        this.check = check;
        this.run = run;
        this.actors = actors;
    }

    /**
     * Takes a file and starts its dry run in the background.
     *
     * @return id of the import
     * @throws FormRefused if it is no spreadsheet that can be read
     */
    public String upload(String fileName, byte[] content) {
        WorkbookFile file = WorkbookFile.open(content);
        String id = UUID.randomUUID().toString();
        imports.add(id, fileName, sha256(content), content, actors.current());
        inBackground(id, progress -> {
            imports.checked(id, check.of(file, progress));
            return true;
        });
        return id;
    }

    /**
     * Starts to enter the rows of a checked file, in the background. A second call while it runs changes nothing.
     *
     * @throws FormRefused if there is nothing to enter
     */
    public void start(Import checked) {
        if (!checked.startable()
                && checked.status() != Import.Status.RUNNING
                && checked.status() != Import.Status.DONE) {
            throw new FormRefused("import", "这个文件不能导入：" + checked.status().label() + "。请改正后重新上传。");
        }
        if (imports.claimRun(checked.id())) {
            Actor actor = actors.current();
            inBackground(checked.id(), progress -> enter(checked, actor, progress));
        }
    }

    private boolean enter(Import checked, Actor actor, ImportProgress progress) {
        WorkbookFile file = WorkbookFile.open(imports.content(checked.id()));
        // What was free at the dry run may be taken by now.
        ImportCheck.Result now = check.of(file, rows -> alive(checked.id(), rows));
        if (now.faultCount() > 0) {
            imports.checked(checked.id(), now);
        } else {
            run.enter(checked.id(), checked.fileName(), file, actor, progress);
        }
        return true;
    }

    /** Says that the run lives while nothing is entered yet. */
    private void alive(String id, int rows) {
        if (rows % ROWS_A_REPORT == 0) {
            imports.progress(id, 0);
        }
    }

    private void inBackground(String id, Function<ImportProgress, Boolean> work) {
        background.execute(new DelegatingSecurityContextRunnable(() -> guarded(id, work)));
    }

    private void guarded(String id, Function<ImportProgress, Boolean> work) {
        try {
            work.apply(rows -> {
                if (rows % ROWS_A_REPORT == 0) {
                    imports.progress(id, rows);
                }
            });
        } catch (FormRefused refused) {
            imports.failed(id, refused.getMessage());
        } catch (RuntimeException e) {
            String reference = id.substring(0, 8);
            LOG.error("Reference {}", reference, e);
            imports.failed(id, "系统出错，没有登记任何一件。请重新上传；如仍不行，请把编号 " + reference + " 告诉系统管理员。");
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void destroy() {
        background.shutdownNow();
    }
}
