package org.keqiao.document.ofd;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.keqiao.document.SealService.ElectronicSeal;
import org.keqiao.document.layout.Stamp;

/** Seals the files of a package: a description with the hash of each, and the seal's signature over it (18). */
final class SealSignatures {

    static final String LIST = Package.DOCUMENT + "Signs/Signatures.xml";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    private final List<Placed> seals = new ArrayList<>();
    private final Clock clock;

    /** A seal and where it is shown. */
    record Placed(ElectronicSeal seal, String pageId, Stamp stamp) {}

    SealSignatures(Clock clock) {
        this.clock = clock;
    }

    void add(ElectronicSeal seal, String pageId, Stamp stamp) {
        seals.add(new Placed(seal, pageId, stamp));
    }

    boolean isEmpty() {
        return seals.isEmpty();
    }

    /** Seals all files that the package holds so far; each seal covers the same ones. */
    void write(Package files) {
        Map<String, byte[]> sealed = Map.copyOf(files.files());
        List<String> order = List.copyOf(files.files().keySet());
        Xml list = Xml.root("Signatures").leaf("MaxSignId", String.valueOf(seals.size()));
        for (int i = 0; i < seals.size(); i++) {
            String folder = Package.DOCUMENT + "Signs/Sign_" + i + "/";
            String id = String.valueOf(i + 1);
            byte[] description = description(folder, id, seals.get(i), order, sealed);
            files.add(folder + "Seal.esl", seals.get(i).seal.data());
            files.add(folder + "Signature.xml", description);
            byte[] signature = seals.get(i).seal.sign(sm3(description), "/" + folder + "Signature.xml");
            files.add(folder + "SignedValue.dat", signature);
            list.empty("Signature", "ID", id, "Type", "Seal", "BaseLoc", "/" + folder + "Signature.xml");
        }
        files.add(LIST, list.bytes());
    }

    private byte[] description(String folder, String id, Placed placed, List<String> order, Map<String, byte[]> files) {
        Xml xml = Xml.root("Signature")
                .open("SignedInfo")
                .empty("Provider", "ProviderName", "Keqiao", "Company", "Keqiao", "Version", "1.0")
                .leaf("SignatureMethod", GMObjectIdentifiers.sm2sign_with_sm3.getId())
                .leaf("SignatureDateTime", TIME.format(clock.instant()))
                .open("References", "CheckMethod", GMObjectIdentifiers.sm3.getId());
        for (String path : order) {
            byte[] content = files.getOrDefault(path, new byte[0]);
            xml.open("Reference", "FileRef", "/" + path)
                    .leaf("CheckValue", Base64.getEncoder().encodeToString(sm3(content)))
                    .close();
        }
        Stamp stamp = placed.stamp;
        double side = stamp.diameter();
        String box = Millimetres.box(stamp.centreX() - side / 2, stamp.centreY() - side / 2, side, side);
        return xml.close()
                .empty("StampAnnot", "ID", id, "PageRef", placed.pageId, "Boundary", box)
                .open("Seal")
                .leaf("BaseLoc", "/" + folder + "Seal.esl")
                .close()
                .close()
                .leaf("SignedValue", "/" + folder + "SignedValue.dat")
                .bytes();
    }

    static byte[] sm3(byte[] content) {
        SM3Digest digest = new SM3Digest();
        digest.update(content, 0, content.length);
        byte[] hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return hash;
    }
}
