package org.keqiao.intake;

/** Hears how many rows are through. */
@FunctionalInterface
interface ImportProgress {

    void at(int rows);
}
