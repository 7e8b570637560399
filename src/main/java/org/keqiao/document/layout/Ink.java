package org.keqiao.document.layout;

/** The two colours of an official document (GB/T 9704-2012, 5.2.4 and 7.2). */
public enum Ink {
    BLACK,
    RED
}
