package org.keqiao.security;

import java.util.concurrent.atomic.AtomicInteger;
import org.keqiao.engine.ModelBean;

/** A bean that models may name, and that notices whether anybody evaluates an expression with it. */
@ModelBean
public class EvaluationCounter {

    private final AtomicInteger hits = new AtomicInteger();

    public String hit() {
        hits.incrementAndGet();
        return "admin";
    }

    public int hits() {
        return hits.get();
    }
}
