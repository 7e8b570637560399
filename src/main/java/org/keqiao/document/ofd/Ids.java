package org.keqiao.document.ofd;

/** Gives each object of a file its number, which no other has. */
final class Ids {

    private int last;

    String next() {
        return String.valueOf(++last);
    }

    String last() {
        return String.valueOf(last);
    }
}
