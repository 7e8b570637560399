package org.keqiao.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Self-written letters that exercise what the golden reply has not. */
public final class SampleLetters {

    /** Names that GB 2312 cannot write. */
    public static final String RARE = "堃喆玥萓𬭩䶮𠮷·〔〕";

    private static final String AUTHORITY = "上海市科学技术委员会";
    private static final LocalDate DATE = LocalDate.of(2024, 11, 6);

    private SampleLetters() {}

    /** All four levels, rare names, a long address, attachments, a note and many copies. */
    public static OfficialDocument everyPart() {
        String body = """
                一、关于成果转化
                （一）总体情况。2023年，本市技术合同成交额达4850.21亿元，详见https://example.org/a/long/address?with=query一文。
                1.第一点。上海交通大学、同济大学等通过InnoMatch全球技术供需对接平台（以下简称“平台”）发布需求。
                （1）第二点。阿卜杜热西提·买买提、曹芝萓、陶喆、李玥、王堃、𬭩、䶮、𠮷野等同志参加——这是重点……
                感谢您对本市科技创新工作的关心与支持！
                """;
        return new OfficialDocument(
                Head.nameOnly(AUTHORITY, "沪科提复〔2024〕108号"),
                "关于王堃委员“关于进一步优化科技成果转化机制、促进产业高质量发展的建议”的答复",
                "曹芝萓、陶喆、李玥、王堃等4位委员：",
                Block.fromText(body),
                List.of(Attachment.named("关于进一步优化科技成果转化机制、促进产业高质量发展的若干措施（征求意见稿）"), Attachment.named("技术合同统计表")),
                List.of("（此件公开发布）"),
                new Signature(AUTHORITY, DATE, new Seal.TestSeal("上海市堃科学技术委员会")),
                new Imprint("市政府办公厅建议提案处，市政协提案办，市发展改革委，市教委，市财政局，市国资委", "上海市科委办公室", DATE));
    }

    /** A sealed letter of that many short paragraphs. */
    public static OfficialDocument ofParagraphs(int count) {
        String body = IntStream.rangeClosed(1, count)
                .mapToObj(i -> "现将第%d项建议的办理情况答复如下，感谢您的支持。".formatted(i))
                .collect(Collectors.joining("\n"));
        return withBody(body);
    }

    /** A sealed letter with that body. */
    public static OfficialDocument withBody(String body) {
        return OfficialDocument.letter(
                Head.nameOnly(AUTHORITY, "沪科提复〔2024〕108号"),
                "对市政协十四届二次会议\n第0108号提案的答复",
                "王堃委员：",
                body,
                new Signature(AUTHORITY, DATE, new Seal.TestSeal(AUTHORITY)),
                new Imprint("市政协提案办", "上海市科委办公室", DATE));
    }

    /** A seal as an office would supply it: a picture with transparent ground. */
    public static Seal imageSeal() {
        BufferedImage image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.drawOval(5, 5, 190, 190);
        graphics.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return new Seal.ImageSeal(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
