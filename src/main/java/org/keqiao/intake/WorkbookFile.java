package org.keqiao.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.keqiao.engine.FormRefused;

/**
 * A spreadsheet whose container has been looked through before anything is read from it.
 *
 * @param content of the .xlsx file
 * @param merged merged ranges (C5:C7) by the path of the sheet's part: worksheets/sheet1.xml
 * @param parts paths of the sheets' parts by the id that the workbook gives them
 */
record WorkbookFile(byte[] content, Map<String, List<String>> merged, Map<String, String> parts) {

    /** An honest sheet of 5,000 proposals has some 60 MB unpacked; a bomb has gigabytes. */
    private static final long LONGEST_UNPACKED = 300L << 20;

    private static final int MOST_PARTS = 2_000;

    /**
     * @throws FormRefused if it is no .xlsx file, is encrypted, or unpacks to more than any honest sheet
     */
    static WorkbookFile open(byte[] content) {
        if (ReadableWorkbook.isOLE2Header(content)) {
            boolean encrypted = new String(content, StandardCharsets.ISO_8859_1).contains("E\0n\0c\0r\0y\0p\0t\0");
            throw refused(encrypted ? "文件设有打开密码，请在表格软件中取消密码后另存，再上传。" : "这是旧版 .xls 文件，请在表格软件中另存为 .xlsx 后再上传。");
        }
        if (!ReadableWorkbook.isOOXMLZipHeader(content)) {
            throw refused("这不是 .xlsx 表格文件，请下载模板，按模板填写后上传。");
        }
        try {
            Path copy = Files.createTempFile("import", ".xlsx");
            try {
                Files.write(copy, content);
                return lookThrough(copy, content);
            } finally {
                Files.delete(copy);
            }
        } catch (TooLong e) {
            throw refused("文件解压后超过300MB，请删去图片和多余的工作表，或者分成几个文件上传。");
        } catch (XMLStreamException | IOException e) {
            throw refused("文件已经损坏，不能读取，请在表格软件中打开后另存，再上传。");
        }
    }

    /** By the container's own list of parts: what streams past has no reliable sizes. */
    private static WorkbookFile lookThrough(Path copy, byte[] content) throws IOException, XMLStreamException {
        Map<String, List<String>> merged = new HashMap<>();
        Map<String, String> sheets = new HashMap<>();
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null || zip.size() > MOST_PARTS) {
                throw refused("这不是 .xlsx 表格文件，请下载模板，按模板填写后上传。");
            }
            long left = LONGEST_UNPACKED;
            for (ZipEntry part : Collections.list(zip.entries())) {
                try (InputStream raw = zip.getInputStream(part)) {
                    Counted in = new Counted(raw, left);
                    if (part.getName().startsWith("xl/worksheets/")
                            && part.getName().endsWith(".xml")) {
                        merged.put(part.getName().substring("xl/".length()), merges(in));
                    } else if (part.getName().equals("xl/_rels/workbook.xml.rels")) {
                        sheets.putAll(targets(in));
                    }
                    left -= in.drain();
                }
            }
        }
        return new WorkbookFile(content, merged, sheets);
    }

    private static Map<String, String> targets(InputStream part) throws XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        elements(
                part,
                "Relationship",
                xml -> targets.put(
                        xml.getAttributeValue(null, "Id"),
                        xml.getAttributeValue(null, "Target").replaceFirst("^/xl/", "")));
        return targets;
    }

    static FormRefused refused(String message) {
        return new FormRefused("file", message);
    }

    /** The merged ranges of a sheet by the id that the workbook gives it. */
    List<String> mergedIn(String sheetId) {
        return merged.getOrDefault(parts.getOrDefault(sheetId, ""), List.of());
    }

    private static List<String> merges(InputStream part) throws XMLStreamException {
        List<String> ranges = new ArrayList<>();
        elements(part, "mergeCell", xml -> ranges.add(xml.getAttributeValue(null, "ref")));
        return ranges;
    }

    /** Visits the elements of a name; nothing outside the part is ever fetched. */
    private static void elements(InputStream part, String name, Consumer<XMLStreamReader> visitor)
            throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals(name)) {
                visitor.accept(xml);
            }
        }
    }

    /** More came out of the container than it may hold. */
    private static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts what is read. */
    private static final class Counted extends FilterInputStream {

        private final long most;
        private long read;

        Counted(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int some = super.read(buffer, offset, length);
            count(Math.max(some, 0));
            return some;
        }

        /** Reads to the end and says how much there was. */
        long drain() throws IOException {
            transferTo(OutputStream.nullOutputStream());
            return read;
        }

        private void count(int more) {
            read += more;
            if (read > most) {
                throw new TooLong();
            }
        }

        /** The XML reader closes at the end of its document; the rest is still counted. */
        @Override
        public void close() {}
    }
}
