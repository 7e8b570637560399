package org.keqiao.document.layout;

/** The faces that the standard names; which font stands for each is the renderer's matter. */
public enum Face {
    FANG_SONG,
    XIAO_BIAO_SONG,
    HEI,
    KAI,
    SONG
}
