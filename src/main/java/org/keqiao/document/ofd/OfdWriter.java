package org.keqiao.document.ofd;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.keqiao.document.OfdRenderer;
import org.keqiao.document.OfficialDocument;
import org.keqiao.document.layout.Geometry;
import org.keqiao.document.layout.Page;
import org.keqiao.document.layout.Typesetter;
import org.keqiao.document.pdf.FontLibrary;
import org.keqiao.document.pdf.MissingGlyphs;

/** Writes official documents as OFD; one instance serves all threads. */
final class OfdWriter implements OfdRenderer {

    private static final String PUBLIC_RESOURCES = "PublicRes.xml";

    private final FontLibrary fonts;
    private final MissingGlyphs missing;
    private final Typesetter typesetter;

    OfdWriter(FontLibrary fonts) {
        this.fonts = fonts;
        this.missing = new MissingGlyphs(fonts);
        this.typesetter = new Typesetter(fonts);
    }

    @Override
    public byte[] render(OfficialDocument document) {
        missing.refuse(document);
        Package files = new Package();
        Ids ids = new Ids();
        files.add(Package.ENTRANCE, entrance(document));
        writePages(files, ids, typesetter.set(document));
        return files.zip();
    }

    private void writePages(Package files, Ids ids, List<Page> pages) {
        FontTable table = new FontTable(ids);
        PictureWriter pictures = new PictureWriter(ids);
        Xml list = Xml.root("Document");
        for (Page page : pages) {
            byte[] content = new PageWriter(fonts, table, ids).write(page, pictures);
            files.add(Package.DOCUMENT + path(page), content);
        }
        Xml resources = Xml.root("Res", "BaseLoc", "Res");
        table.write(files, resources);
        pictures.write(files, resources);
        files.add(Package.DOCUMENT + PUBLIC_RESOURCES, resources.bytes());
        List<String> pageIds = pages.stream().map(page -> ids.next()).toList();
        list.open("CommonData")
                .leaf("MaxUnitID", ids.last())
                .open("PageArea")
                .leaf("PhysicalBox", Millimetres.box(0, 0, Geometry.PAGE_WIDTH, Geometry.PAGE_HEIGHT))
                .close()
                .leaf("PublicRes", PUBLIC_RESOURCES)
                .close()
                .open("Pages");
        for (int i = 0; i < pages.size(); i++) {
            list.empty("Page", "ID", pageIds.get(i), "BaseLoc", path(pages.get(i)));
        }
        files.add(Package.DOCUMENT + "Document.xml", list.close().bytes());
    }

    private static String path(Page page) {
        return "Pages/Page_" + (page.number() - 1) + "/Content.xml";
    }

    private static byte[] entrance(OfficialDocument document) {
        UUID identity = UUID.nameUUIDFromBytes(document.toString().getBytes(StandardCharsets.UTF_8));
        return Xml.root("OFD", "Version", "1.0", "DocType", "OFD")
                .open("DocBody")
                .open("DocInfo")
                .leaf("DocID", identity.toString().replace("-", ""))
                .leaf("Title", document.titleInOneLine())
                .leaf("Author", document.signature().issuer())
                .leaf("Subject", document.head().number())
                .leaf("CreationDate", document.signature().date().toString())
                .leaf("DocUsage", "Normal")
                .leaf("Creator", "Keqiao")
                .close()
                .leaf("DocRoot", Package.DOCUMENT + "Document.xml")
                .bytes();
    }
}
