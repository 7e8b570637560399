package org.keqiao.figures;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A session's figures at a moment.
 *
 * @param rows all proposals first, then by division, then by subject field; rows without proposals are left out
 */
public record FigureTable(Session session, Instant asOf, List<Row> rows) {

    public FigureTable {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param key of the division or subject field; empty for all, and for proposals without a division
     * @param count proposals to be answered
     */
    public record Row(Grouping grouping, String key, String label, int count, Map<Measure, Share> shares) {

        public Row {
            shares = Map.copyOf(shares);
        }

        public Share share(Measure measure) {
            return shares.getOrDefault(measure, new Share(0, 0));
        }
    }

    /** The row of all proposals. */
    public Row total() {
        return rows.get(0);
    }

    public List<Row> by(Grouping grouping) {
        return rows.stream().filter(row -> row.grouping() == grouping).toList();
    }
}
