package org.keqiao.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Consumer;
import org.keqiao.engine.Actor;
import org.keqiao.engine.Actors;
import org.keqiao.engine.FormRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes a session's proposals in from a spreadsheet: first a dry run, then all rows or none. */
@Component
public class ProposalImport {

    private static final Logger LOG = LoggerFactory.getLogger(ProposalImport.class);
    private static final int ROWS_A_REPORT = 20;

    private final Imports imports;
    private final ImportCheck check;
    private final ImportRun run;
    private final Actors actors;
    private final Background background;

    ProposalImport(Imports imports, ImportCheck check, ImportRun run, Actors actors, Background background) {
        this.imports = imports;
        this.check = check;
        this.run = run;
        this.actors = actors;
        this.background = background;
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
        inBackground(id, progress -> imports.checked(id, check.of(file, progress)));
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

    private void enter(Import checked, Actor actor, ImportProgress progress) {
        WorkbookFile file = WorkbookFile.open(imports.content(checked.id()));
        try {
            run.enter(checked.id(), checked.fileName(), file, actor, progress);
        } catch (FormRefused taken) {
            // What was free at the dry run is taken by now: nothing was entered, and the clerk reads which.
            imports.checked(checked.id(), check.of(file, progress));
        }
    }

    private void inBackground(String id, Consumer<ImportProgress> work) {
        background.run(() -> guarded(id, work));
    }

    private void guarded(String id, Consumer<ImportProgress> work) {
        try {
            work.accept(rows -> {
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
}
