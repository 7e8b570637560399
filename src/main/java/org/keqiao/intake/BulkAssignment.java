package org.keqiao.intake;

import java.util.List;

/**
 * The assignment of many proposals to one division, prepared, confirmed, and carried out case by case.
 *
 * @param coHandling ids of the co-handling units
 * @param request what is asked of them
 */
public record BulkAssignment(
        String id,
        String unitId,
        List<String> coHandling,
        String request,
        String opinion,
        Status status,
        String preparedByName,
        List<Line> lines) {

    /** How far it has come. */
    public enum Status {
        PREPARED("等待确认"),
        RUNNING("正在分办"),
        /** Died on the way: what is settled stays, and the rest can be gone on with. */
        INTERRUPTED("分办中断，可以继续"),
        DONE("已完成");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What became of a case. */
    public enum Result {
        PENDING,
        ASSIGNED,
        REFUSED
    }

    /** @param message why it was refused, in Chinese; empty otherwise */
    public record Line(String caseId, String number, String title, Result result, String message) {}

    public boolean working() {
        return status == Status.RUNNING;
    }

    public boolean startable() {
        return status == Status.PREPARED || status == Status.INTERRUPTED;
    }

    public long count(Result result) {
        return lines.stream().filter(line -> line.result() == result).count();
    }

    public long assigned() {
        return count(Result.ASSIGNED);
    }

    /** The cases that stayed where they were. */
    public List<Line> refused() {
        return lines.stream().filter(line -> line.result() == Result.REFUSED).toList();
    }
}
