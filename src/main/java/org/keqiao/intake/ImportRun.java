package org.keqiao.intake;

import org.keqiao.audit.AuditLog;
import org.keqiao.engine.Actor;
import org.keqiao.engine.StartDesk;
import org.keqiao.proposal.EntryDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters all rows of a file and starts their processes, or none. */
@Component
class ImportRun {

    private final Imports imports;
    private final ImportCheck check;
    private final SheetReader reader;
    private final StartDesk starts;
    private final AuditLog audit;

    ImportRun(Imports imports, ImportCheck check, SheetReader reader, StartDesk starts, AuditLog audit) {
        this.imports = imports;
        this.check = check;
        this.reader = reader;
        this.starts = starts;
        this.audit = audit;
    }

    /** In one transaction, the mark that it is done included: a run that dies leaves nothing behind. */
    @Transactional
    public void enter(String id, String fileName, WorkbookFile file, Actor actor, ImportProgress progress) {
        int[] rows = {0};
        reader.read(file, row -> {
            if (check.isNew(row)) {
                String caseId = starts.startCase(EntryDesk.FORM, row.values());
                audit.record(caseId, actor, "批量导入", fileName + "，" + row.sheet() + "第" + row.number() + "行");
                imports.remember(id, caseId, row);
                progress.at(++rows[0]);
            }
        });
        imports.done(id, rows[0]);
    }
}
