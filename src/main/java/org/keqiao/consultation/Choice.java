package org.keqiao.consultation;

/** A form (面商、走访、电话…) or an attitude (满意…) to choose from; offices keep their own. */
public record Choice(String code, String label) {}
