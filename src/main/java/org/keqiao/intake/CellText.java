package org.keqiao.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.keqiao.intake.ImportColumn.Type;

/** Reads what a cell says for a field, or says why it cannot be read. */
final class CellText {

    private static final Pattern WRITTEN_DATE =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern ZEROS = Pattern.compile("0{2,20}");
    private static final Set<String> YES = Set.of("是", "√", "✓", "1", "TRUE", "true", "Y", "y");
    private static final Set<String> NO = Set.of("否", "×", "0", "FALSE", "false", "N", "n");

    private CellText() {}

    /** A cell that could not be read; its message says what to do. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }

    /** The field's value: text, number or truth; empty where the cell is. */
    static Optional<Object> read(Cell cell, ImportColumn column) throws Unreadable {
        if (cell.getType() == CellType.FORMULA) {
            throw new Unreadable("“" + column.header() + "”是公式，请复制后选择性粘贴为数值。");
        }
        if (cell.getType() == CellType.ERROR) {
            throw new Unreadable("“" + column.header() + "”是错误值" + cell.getRawValue() + "，请重新填写。");
        }
        if (cell.getType() == CellType.EMPTY) {
            return Optional.empty();
        }
        String text = text(cell, column);
        return text.isEmpty() ? Optional.empty() : Optional.of(value(text, column));
    }

    private static String text(Cell cell, ImportColumn column) throws Unreadable {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText().replace("\r\n", "\n").replace('\r', '\n').strip();
        }
        if (column.type() == Type.DATE) {
            return date(cell, column);
        }
        String digits = new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
        if (!column.key().equals("number")) {
            return digits;
        }
        String format = cell.getDataFormatString();
        if (format != null && ZEROS.matcher(format).matches() && digits.length() <= format.length()) {
            return "0".repeat(format.length() - digits.length()) + digits;
        }
        throw new Unreadable(
                "“" + column.header() + "”是数字" + digits + "，前面的 0 可能已经丢失（如 0539 变成 539），请把这一列设为文本格式，照原件重新填写。");
    }

    private static String date(Cell cell, ImportColumn column) throws Unreadable {
        if (!isDate(cell)) {
            throw new Unreadable("“" + column.header() + "”是数字" + cell.getRawValue() + "，不是日期，请写成 2023-02-20 的样式。");
        }
        return cell.asDate().toLocalDate().toString();
    }

    /** Built-in formats 14 to 22, 27 to 36 and 50 to 58 are dates, and so is what names year and day. */
    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && (id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58)) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null
                && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]", "")
                        .toLowerCase(java.util.Locale.ROOT)
                        .matches("(?s).*(y|d).*");
    }

    private static Object value(String text, ImportColumn column) throws Unreadable {
        return switch (column.type()) {
            case TEXT -> text;
            case DATE -> isoDate(text, column);
            case NUMBER -> number(text, column);
            case CHOICE -> choice(text, column);
            case YES_NO -> yes(text, column);
        };
    }

    private static String isoDate(String text, ImportColumn column) throws Unreadable {
        Matcher written = WRITTEN_DATE.matcher(text);
        if (written.matches()) {
            try {
                return LocalDate.of(
                                Integer.parseInt(written.group(1)),
                                Integer.parseInt(written.group(2)),
                                Integer.parseInt(written.group(3)))
                        .toString();
            } catch (DateTimeException e) {
                throw new Unreadable("“" + column.header() + "”的“" + text + "”不是有效的日期，请核对。");
            }
        }
        throw new Unreadable("“" + column.header() + "”的“" + shortened(text) + "”不是日期，请写成 2023-02-20 的样式。");
    }

    private static Object number(String text, ImportColumn column) throws Unreadable {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new Unreadable("“" + column.header() + "”的“" + shortened(text) + "”不是整数，请只填数字。");
        }
    }

    private static Object choice(String text, ImportColumn column) throws Unreadable {
        if (column.options().containsValue(text)) {
            return text;
        }
        String value = column.options().get(text);
        if (value == null) {
            throw new Unreadable("“" + column.header() + "”没有“" + shortened(text) + "”这个选项，请填写"
                    + String.join("、", column.options().keySet()) + "之一。");
        }
        return value;
    }

    private static Object yes(String text, ImportColumn column) throws Unreadable {
        if (YES.contains(text) || NO.contains(text)) {
            return YES.contains(text);
        }
        throw new Unreadable("“" + column.header() + "”请填写是或者否。");
    }

    private static String shortened(String text) {
        return text.length() > 30 ? text.substring(0, 30) + "…" : text;
    }
}
