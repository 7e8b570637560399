package org.keqiao.intake;

/**
 * What is wrong in a sheet.
 *
 * @param cell as spreadsheet programs name it: D17
 * @param message one Chinese sentence that says what to do
 */
public record ImportFault(String sheet, String cell, String message) {}
