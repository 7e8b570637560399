package org.keqiao.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keqiao.engine.FormRefused;
import org.keqiao.engine.StartDesk;
import org.keqiao.proposal.EntryDesk;
import org.keqiao.proposal.ProposalEntry;
import org.springframework.stereotype.Component;

/** The dry run: holds every row against the registration form, the rules, the other rows, and what is entered already. */
@Component
class ImportCheck {

    /** More rows come in several files; no session of a city's body has as many. */
    static final int MOST_ROWS = 5_000;

    private static final int MOST_FAULTS = 1_000;

    private final SheetReader reader;
    private final StartDesk starts;
    private final EntryDesk entries;

    ImportCheck(SheetReader reader, StartDesk starts, EntryDesk entries) {
        this.reader = reader;
        this.starts = starts;
        this.entries = entries;
    }

    /**
     * What a file would bring.
     *
     * @param known rows that are entered already in the same words
     * @param faultCount all faults; the list holds the first thousand
     */
    record Result(int total, int fresh, int known, int faultCount, List<ImportFault> faults) {}

    Result of(WorkbookFile file, ImportProgress progress) {
        Pass pass = new Pass(progress);
        List<ImportFault> atHead = reader.read(file, pass::row);
        atHead.forEach(pass::fault);
        if (pass.total == 0 && pass.faultCount == 0) {
            throw WorkbookFile.refused("表头下面没有一行提案，请填写后再上传。");
        }
        return new Result(pass.total, pass.fresh, pass.known, pass.faultCount, pass.faults);
    }

    /** Whether the row is to be entered. */
    boolean isNew(ImportRow row) {
        return entries.isNew(entries.read(starts.read(EntryDesk.FORM, row.values())));
    }

    private final class Pass {

        private final ImportProgress progress;
        private final List<ImportFault> faults = new ArrayList<>();
        private final Map<String, String> seen = new HashMap<>();
        private int total;
        private int fresh;
        private int known;
        private int faultCount;

        Pass(ImportProgress progress) {
            this.progress = progress;
        }

        void row(ImportRow row) {
            if (++total > MOST_ROWS) {
                throw WorkbookFile.refused("表格超过" + MOST_ROWS + "行，请分成几个文件上传。");
            }
            if (row.faults().isEmpty()) {
                understand(row);
            } else {
                row.faults().forEach(this::fault);
            }
            progress.at(total);
        }

        private void understand(ImportRow row) {
            try {
                ProposalEntry entry = entries.read(starts.read(EntryDesk.FORM, row.values()));
                String earlier = seen.putIfAbsent(entry.caseNumber(), row.sheet() + "第" + row.number() + "行");
                if (earlier != null) {
                    fault(row.fault("number", entry.caseNumber() + "与" + earlier + "重复，请删去一行。"));
                } else if (entries.isNew(entry)) {
                    fresh++;
                } else {
                    known++;
                }
            } catch (FormRefused refused) {
                refused.errors().stream()
                        .collect(Collectors.groupingBy(error -> error.field()))
                        .forEach((field, errors) -> errors.forEach(error -> fault(row.fault(field, error.message()))));
            }
        }

        void fault(ImportFault fault) {
            faultCount++;
            if (faults.size() < MOST_FAULTS) {
                faults.add(fault);
            }
        }
    }
}
