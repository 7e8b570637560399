package org.keqiao.invitation;

import java.util.List;

/**
 * What the page behind a link shows and asks for.
 *
 * @param title what the recipient is asked to do
 * @param facts what he must know for it, and no more: whoever has the link sees it
 * @param fields what he fills in
 */
public record Offer(String title, List<Fact> facts, List<Field> fields) {

    public Offer {
        facts = List.copyOf(facts);
        fields = List.copyOf(fields);
    }

    /** A line to read. */
    public record Fact(String label, String value) {}

    /**
     * A line to fill in.
     *
     * @param name lower camel, the key of the answer
     * @param help what to write and how much of it; empty if the label says it
     * @param choices what to choose from; empty for text
     * @param greatestLength of text, in characters
     */
    public record Field(
            String name, String label, String help, boolean required, List<Choice> choices, int greatestLength) {

        public Field {
            choices = List.copyOf(choices);
        }

        /** One of several answers. */
        public static Field choice(String name, String label, boolean required, List<Choice> choices) {
            return new Field(name, label, "", required, choices, 0);
        }

        /** The recipient's own words. */
        public static Field text(String name, String label, String help, boolean required, int greatestLength) {
            return new Field(name, label, help, required, List.of(), greatestLength);
        }
    }

    /** An answer and how the page says it. */
    public record Choice(String value, String label) {}
}
