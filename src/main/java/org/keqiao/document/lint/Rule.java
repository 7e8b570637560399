package org.keqiao.document.lint;

import java.util.List;

/** Looks for one kind of fault. */
interface Rule {

    List<Finding> check(LetterText letter);
}
