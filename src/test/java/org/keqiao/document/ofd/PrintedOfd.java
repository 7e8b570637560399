package org.keqiao.document.ofd;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a reader that knows nothing but the standard finds in an OFD file: ZIP, XML and sums of lengths. */
final class PrintedOfd {

    private static final String NAMESPACE = "http://www.ofdspec.org/2016";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** A character with its left edge and baseline in millimetres from the upper left corner. */
    record Glyph(String text, double left, double baseline, double size, String font) {}

    PrintedOfd(byte[] ofd) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    byte[] file(String path) {
        return Objects.requireNonNull(files.get(path), path);
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    Element xml(String path) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(file(path)));
            return document.getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(path, e);
        }
    }

    static List<Element> all(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagNameNS(NAMESPACE, name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    static String text(Element parent, String name) {
        return all(parent, name).get(0).getTextContent();
    }

    /** The fonts' files by their number. */
    Map<String, byte[]> fonts() throws IOException {
        Map<String, byte[]> fonts = new LinkedHashMap<>();
        for (Element font : all(xml("Doc_0/PublicRes.xml"), "Font")) {
            fonts.put(font.getAttribute("ID"), file("Doc_0/Res/" + text(font, "FontFile")));
        }
        return fonts;
    }

    /** The pages' characters in the order of the file. */
    List<List<Glyph>> pages() throws IOException {
        String root = text(xml("OFD.xml"), "DocRoot");
        List<List<Glyph>> pages = new ArrayList<>();
        for (Element page : all(xml(root), "Page")) {
            pages.add(glyphs(xml("Doc_0/" + page.getAttribute("BaseLoc"))));
        }
        return pages;
    }

    private static List<Glyph> glyphs(Element page) {
        List<Glyph> glyphs = new ArrayList<>();
        for (Element object : all(page, "TextObject")) {
            double[] box = numbers(object.getAttribute("Boundary"));
            for (Element code : all(object, "TextCode")) {
                double x = box[0] + Double.parseDouble(code.getAttribute("X"));
                double y = box[1] + Double.parseDouble(code.getAttribute("Y"));
                double[] steps = numbers(code.getAttribute("DeltaX"));
                int[] characters = code.getTextContent().codePoints().toArray();
                for (int i = 0; i < characters.length; i++) {
                    x += i == 0 ? 0 : steps[i - 1];
                    double size = Double.parseDouble(object.getAttribute("Size"));
                    glyphs.add(new Glyph(Character.toString(characters[i]), x, y, size, object.getAttribute("Font")));
                }
            }
        }
        return glyphs;
    }

    private static double[] numbers(String text) {
        return text.isBlank()
                ? new double[0]
                : Arrays.stream(text.strip().split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
    }
}
