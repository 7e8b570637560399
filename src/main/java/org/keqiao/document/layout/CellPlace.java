package org.keqiao.document.layout;

/**
 * A cell of a table.
 *
 * @param row from 0
 * @param column where the cell begins, from 0
 * @param columns how many it spans
 * @param label whether it names other cells
 * @param repeated whether it is a head row shown again on a further page: not part of the text
 */
public record CellPlace(int row, int column, int columns, boolean label, boolean repeated) {}
