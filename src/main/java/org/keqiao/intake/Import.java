package org.keqiao.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A spreadsheet of proposals on its way in.
 *
 * @param total rows with proposals
 * @param fresh rows to be entered
 * @param known rows left out, because they are entered already in the same words
 * @param done rows through in the current check or run
 * @param error why the file could not be read or taken in, in Chinese
 */
public record Import(
        String id,
        String fileName,
        Status status,
        int total,
        int fresh,
        int known,
        int faultCount,
        int done,
        @Nullable String error,
        String uploadedByName,
        Instant uploadedAt) {

    /** How far the import has come. */
    public enum Status {
        CHECKING("正在检查"),
        FAULTY("检查未通过"),
        READY("检查通过，等待导入"),
        RUNNING("正在导入"),
        /** Died on the way, with nothing entered; it can be started again. */
        INTERRUPTED("导入中断，没有登记任何一件"),
        DONE("已导入"),
        FAILED("没有成功，没有登记任何一件");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether work goes on in the background. */
    public boolean working() {
        return status == Status.CHECKING || status == Status.RUNNING;
    }

    /** Whether the rows can be taken in now. */
    public boolean startable() {
        return status == Status.READY && fresh > 0 || status == Status.INTERRUPTED;
    }
}
