package org.keqiao.document.ofd;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.document.OfdRenderer;
import org.keqiao.document.OfficialDocument;
import org.keqiao.document.SealService;
import org.keqiao.document.Signature;
import org.keqiao.document.layout.Geometry;
import org.keqiao.document.layout.Page;
import org.keqiao.document.layout.Stamp;
import org.keqiao.document.layout.Typesetter;
import org.keqiao.document.pdf.FontLibrary;
import org.keqiao.document.pdf.MissingGlyphs;

/** Writes official documents as OFD; one instance serves all threads. */
final class OfdWriter implements OfdRenderer {

    private static final String PUBLIC_RESOURCES = "PublicRes.xml";

    private final FontLibrary fonts;
    private final MissingGlyphs missing;
    private final Typesetter typesetter;
    private final @Nullable SealService service;
    private final Clock clock;

    /** Without a seal service: seals are drawn into the page. */
    OfdWriter(FontLibrary fonts) {
        this(fonts, null, Clock.systemUTC());
    }

    OfdWriter(FontLibrary fonts, @Nullable SealService service, Clock clock) {
        this.fonts = fonts;
        this.missing = new MissingGlyphs(fonts);
        this.typesetter = new Typesetter(fonts);
        this.service = service;
        this.clock = clock;
    }

    @Override
    public byte[] render(OfficialDocument document) {
        missing.refuse(document);
        Package files = new Package();
        Ids ids = new Ids();
        List<Page> pages = typesetter.set(document);
        List<String> pageIds = pages.stream().map(page -> ids.next()).toList();
        SealSignatures seals = seals(document, pages, pageIds);
        files.add(Package.ENTRANCE, entrance(document, !seals.isEmpty()));
        writePages(files, ids, pages, pageIds, seals.isEmpty());
        if (!seals.isEmpty()) {
            seals.write(files);
        }
        return files.zip();
    }

    /** One electronic seal for each authority's stamp; a person's signature stamp is a picture and none. */
    private SealSignatures seals(OfficialDocument document, List<Page> pages, List<String> pageIds) {
        SealSignatures seals = new SealSignatures(clock);
        if (service == null) {
            return seals;
        }
        Iterator<String> authorities = document.signature().signers().stream()
                .map(Signature.Signer::name)
                .iterator();
        for (int i = 0; i < pages.size(); i++) {
            for (Stamp stamp : pages.get(i).stamps()) {
                seals.add(service.sealOf(authorities.next()), pageIds.get(i), stamp);
            }
        }
        return seals;
    }

    private void writePages(Package files, Ids ids, List<Page> pages, List<String> pageIds, boolean drawSeals) {
        FontTable table = new FontTable(ids);
        PictureWriter pictures = new PictureWriter(ids);
        for (Page page : pages) {
            byte[] content = new PageWriter(fonts, table, ids).write(page, pictures, drawSeals);
            files.add(Package.DOCUMENT + path(page), content);
        }
        Xml resources = Xml.root("Res", "BaseLoc", "Res");
        table.write(files, resources);
        pictures.write(files, resources);
        files.add(Package.DOCUMENT + PUBLIC_RESOURCES, resources.bytes());
        files.add(Package.DOCUMENT + "Document.xml", contents(ids, pages, pageIds));
    }

    private static byte[] contents(Ids ids, List<Page> pages, List<String> pageIds) {
        Xml xml = Xml.root("Document")
                .open("CommonData")
                .leaf("MaxUnitID", ids.last())
                .open("PageArea")
                .leaf("PhysicalBox", Millimetres.box(0, 0, Geometry.PAGE_WIDTH, Geometry.PAGE_HEIGHT))
                .close()
                .leaf("PublicRes", PUBLIC_RESOURCES)
                .close()
                .open("Pages");
        for (int i = 0; i < pages.size(); i++) {
            xml.empty("Page", "ID", pageIds.get(i), "BaseLoc", path(pages.get(i)));
        }
        return xml.close().bytes();
    }

    private static String path(Page page) {
        return "Pages/Page_" + (page.number() - 1) + "/Content.xml";
    }

    private static byte[] entrance(OfficialDocument document, boolean sealed) {
        UUID identity = UUID.nameUUIDFromBytes(document.toString().getBytes(StandardCharsets.UTF_8));
        Xml xml = Xml.root("OFD", "Version", "1.0", "DocType", "OFD")
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
                .leaf("DocRoot", Package.DOCUMENT + "Document.xml");
        if (sealed) {
            xml.leaf("Signatures", SealSignatures.LIST);
        }
        return xml.bytes();
    }
}
