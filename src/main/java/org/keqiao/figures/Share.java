package org.keqiao.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** So many of so many. */
public record Share(int part, int whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ALMOST_ALL = new BigDecimal("99.9");
    private static final BigDecimal ALMOST_NONE = new BigDecimal("0.1");

    /** @throws IllegalArgumentException unless 0 ≤ part ≤ whole */
    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole);
        }
    }

    /** In per cent with one decimal, rounded half up; empty where there is nothing to count. Only all are 100.0. */
    public Optional<BigDecimal> percent() {
        if (whole == 0) {
            return Optional.empty();
        }
        BigDecimal exact =
                BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        if (part > 0 && part < whole) {
            return Optional.of(exact.min(ALMOST_ALL).max(ALMOST_NONE));
        }
        return Optional.of(exact);
    }

    /** 97.5%, or a dash where there is nothing to count. */
    public String words() {
        return percent().map(percent -> percent + "%").orElse("—");
    }
}
