package org.keqiao.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.keqiao.document.Signature.Signer;

/** The letters whose pages are held against the golden ones: each exercises a part of the standard. */
public final class GoldenLetters {

    static final String AUTHORITY = "上海市科学技术委员会";
    static final String OFFICE = "上海市科委办公室";
    static final LocalDate DATE = LocalDate.of(2024, 11, 6);

    private static final String PARAGRAPH = """
            近年来，本市深入实施创新驱动发展战略，围绕产业链部署创新链、围绕创新链布局产业链，持续完善科技成果转化机制。\
            2023年，本市技术合同成交额达4850.21亿元，同比增长21.2%；累计认定高新技术成果转化项目1.6万余项，\
            其中集成电路、生物医药、人工智能三大先导产业占比超过80%。""";

    private GoldenLetters() {}

    /** By the name of their golden files. */
    public static Map<String, OfficialDocument> all() {
        Map<String, OfficialDocument> letters = new LinkedHashMap<>();
        letters.put("reply-0539", GoldenReply.document());
        letters.put("one-page", onePage());
        letters.put("twenty-pages", twentyPages());
        letters.put("five-co-signers", fiveCoSigners());
        letters.put("table", table());
        letters.put("attachments", attachments());
        letters.put("rare-characters", rareCharacters());
        letters.put("joint-issue", jointIssue());
        letters.put("letter-format", letterFormat());
        letters.put("upward", upward());
        letters.put("unsealed", unsealed());
        letters.put("signature-stamp", signatureStamp());
        letters.putAll(GoldenForms.all());
        return letters;
    }

    static OfficialDocument onePage() {
        return OfficialDocument.letter(
                Head.nameOnly(AUTHORITY, "沪科提复〔2024〕108号"),
                "对市政协十四届二次会议 第0108号提案的答复",
                "民盟市委：",
                "你们提出的“关于加强科技伦理治理的提案”收悉，经研究，现将办理情况答复如下：\n" + "本市已建立科技伦理治理协调机制，将修订审查办法。\n感谢你们对本市科技创新工作的关心与支持！",
                new Signature(AUTHORITY, DATE, seal(AUTHORITY)),
                imprint("市政府办公厅建议提案处，市政协提案办"));
    }

    static OfficialDocument twentyPages() {
        List<String> body = new ArrayList<>();
        String[] numerals = {"一", "二", "三", "四", "五", "六"};
        for (int i = 0; i < numerals.length; i++) {
            body.add(numerals[i] + "、关于第" + numerals[i] + "方面的建议");
            int points = i == 5 ? 2 : 4;
            for (int k = 0; k < points; k++) {
                body.add("（" + numerals[k] + "）总体情况。" + PARAGRAPH);
                body.add("1.重点任务。" + PARAGRAPH);
                body.add("（1）责任分工。市科委会同市教委、市经济信息化委、市财政局按照《上海市促进科技成果转化条例》（2017年）第31条推进。");
                body.add(PARAGRAPH);
            }
        }
        body.addAll(List.of(PARAGRAPH, PARAGRAPH, "感谢你们对本市科技创新工作的关心与支持！"));
        return OfficialDocument.letter(
                Head.nameOnly(AUTHORITY, "沪科提复〔2024〕109号"),
                "对市政协十四届二次会议 第0109号提案的答复",
                "九三学社市委：",
                String.join("\n", body),
                new Signature(AUTHORITY, DATE, seal(AUTHORITY)),
                imprint("市政府办公厅建议提案处，市政协提案办"));
    }

    static OfficialDocument fiveCoSigners() {
        return OfficialDocument.letter(
                Head.nameOnly(AUTHORITY, "沪科提复〔2024〕110号"),
                "对市政协十四届二次会议第0110号提案的答复",
                "阿卜杜热西提·买买提、曹芝萓、陶喆、李玥、王堃等5位市政协委员：",
                "你们提出的“关于优化技术转移人才发展环境的提案”收悉，经研究，现将办理情况答复如下：\n" + PARAGRAPH + "\n" + PARAGRAPH
                        + "\n下阶段，市科委将会同相关部门，充分汲取你们的意见建议，提升科技成果转化和产业化水平。\n感谢你们对本市科技创新工作的关心与支持！",
                new Signature(AUTHORITY, DATE, seal(AUTHORITY)),
                imprint("市政府办公厅建议提案处，市政协提案办"));
    }

    static OfficialDocument table() {
        List<Block> body = new ArrayList<>(Block.fromText("现将2023年度技术合同登记情况通报如下：\n" + PARAGRAPH));
        body.add(Table.of(
                "表1　技术合同登记情况",
                List.of(1.2, 5.0, 3.0, 2.4, 2.4),
                List.of("序号", "登记机构", "技术领域", "合同数（项）", "成交额（亿元）"),
                IntStream.rangeClosed(1, 34)
                        .mapToObj(i -> List.of(
                                "" + i,
                                i % 5 == 0 ? "第" + i + "技术合同登记处（含自由贸易试验区临港新片区登记点）" : "第" + i + "技术合同登记处",
                                i % 2 == 0 ? "电子信息" : "生物、医药和医疗器械",
                                "" + (1200 - i * 17),
                                "%.2f".formatted(98.5 - i * 1.37)))
                        .toList()));
        body.addAll(Block.fromText("请各登记处对照上表，于2024年12月1日前完成核对。\n特此通报。"));
        return new OfficialDocument(
                Head.document(List.of(AUTHORITY), "沪科〔2024〕86号"),
                "上海市科学技术委员会关于2023年度技术合同登记情况的通报",
                "各技术合同登记处：",
                body,
                List.of(),
                List.of("（此件公开发布）"),
                new Signature(AUTHORITY, DATE, seal(AUTHORITY)),
                imprint("科技部火炬中心"));
    }

    static OfficialDocument attachments() {
        Table list = Table.of(
                "",
                List.of(1.0, 4.0, 4.0),
                List.of("序号", "单位", "联系电话"),
                List.of(List.of("1", "办公室", "021-0000 0000"), List.of("2", "成果转化处", "021-0000 0001")));
        return new OfficialDocument(
                Head.document(List.of(AUTHORITY), "沪科规〔2024〕9号"),
                "上海市科学技术委员会关于印发《上海市科技成果转化项目管理办法（试行）》的通知",
                "各区科委，各有关单位：",
                Block.fromText("现将《上海市科技成果转化项目管理办法（试行）》及有关材料印发给你们，请遵照执行。\n" + PARAGRAPH),
                List.of(
                        new Attachment(
                                "上海市科技成果转化项目管理办法（试行）",
                                Block.fromText("第一章　总则\n第一条　为规范科技成果转化项目管理，制定本办法。\n第二条　本办法所称科技成果转化项目，"
                                        + "是指由本市财政资金支持的项目。\n" + PARAGRAPH)),
                        new Attachment(
                                "科技成果转化项目申报指南编制要求以及与之相关的形式审查要点和材料清单",
                                List.of(
                                        new Paragraph("一、编制要求"),
                                        new Paragraph(PARAGRAPH),
                                        new Picture(chart(), 110, "柱状图：2021年至2023年成交额逐年增长", "图1　技术合同成交额"),
                                        new Paragraph("二、审查要点"),
                                        new Paragraph(PARAGRAPH))),
                        new Attachment("联系单位名单", List.of(list))),
                List.of("（此件公开发布）"),
                new Signature(AUTHORITY, DATE, seal(AUTHORITY)),
                imprint("市政府办公厅"));
    }

    static OfficialDocument rareCharacters() {
        String name = "王堃、陶喆、李玥、曹芝萓、𬭩、䶮、𠮷野、阿卜杜热西提·买买提";
        return new OfficialDocument(
                Head.nameOnly(AUTHORITY, "沪科提复〔2024〕111号"),
                "关于王堃、曹芝萓、𠮷野委员“关于加强人才引进的提案”的答复",
                name + "等委员：",
                Block.fromText("一、关于堃喆玥萓𬭩䶮𠮷的黑体\n（一）关于堃喆玥萓𬭩䶮𠮷的楷体\n" + name + "等同志参加了座谈。每一个字都印在纸上，可以复制，也可以检索。\n"
                        + "1.龢、昇、淼、燊、犇、骉、彧、翀、珺、甯、璟、赟、媖、嬛、頔、晞、祎、祚、邰、郗等字。\n" + PARAGRAPH),
                List.of(Attachment.named("堃喆玥萓𬭩䶮𠮷等人名用字表")),
                List.of("（联系人：堃喆，电话：021-0000 0000）"),
                new Signature(AUTHORITY, DATE, seal("上海市堃喆科学技术委员会")),
                imprint("市政协提案办，民革市委𠮷野同志"));
    }

    static OfficialDocument jointIssue() {
        List<String> authorities = List.of(AUTHORITY, "上海市教育委员会", "上海市财政局", "上海市经济和信息化委员会");
        return new OfficialDocument(
                Head.document(authorities, "沪科合〔2024〕12号"),
                "关于开展职务科技成果单列管理试点的通知",
                "各有关单位：",
                Block.fromText("为深化科技成果使用权、处置权和收益权改革，现就开展职务科技成果单列管理试点有关事项通知如下。\n一、试点内容\n" + PARAGRAPH + "\n二、组织实施\n"
                        + PARAGRAPH),
                List.of(),
                List.of("（此件公开发布）"),
                Signature.joint(
                        authorities.stream()
                                .map(name -> new Signer(name, seal(name), ""))
                                .toList(),
                        DATE),
                imprint("市政府办公厅"));
    }

    static OfficialDocument letterFormat() {
        return new OfficialDocument(
                Head.letter(AUTHORITY, "沪科函〔2024〕77号").graded(new Grading(null, null, "加急")),
                "上海市科学技术委员会关于商请支持大型科学仪器共享工作的函",
                "市财政局：",
                Block.fromText(
                        "大型科学仪器设施共享服务评估与奖励工作自2007年开展以来，得到贵局的大力支持。\n" + PARAGRAPH + "\n" + PARAGRAPH + "\n妥否，请予函复。"),
                List.of(Attachment.named("2024年度大型科学仪器设施共享服务奖励方案")),
                List.of("（联系人：办公室，电话：021-0000 0000）"),
                new Signature(AUTHORITY, DATE, seal(AUTHORITY)),
                imprint("市机管局"));
    }

    static OfficialDocument upward() {
        return new OfficialDocument(
                Head.document(List.of(AUTHORITY, "上海市发展和改革委员会", "上海市教育委员会"), "沪科合〔2024〕13号")
                        .graded(new Grading("000001", "机密★1年", "特急"))
                        .signedBy(List.of("甲某某", "乙某某", "丙某")),
                "关于设立成果转化引导基金的请示",
                "市政府：",
                Block.fromText("为深入贯彻党的二十大精神，按照市委、市政府部署，拟设立科技成果转化引导基金。现将有关情况请示如下。\n" + PARAGRAPH + "\n妥否，请批示。"),
                List.of(),
                List.of("（联系人：办公室，电话：021-0000 0000）"),
                Signature.joint(
                        List.of(
                                new Signer(AUTHORITY, seal(AUTHORITY), ""),
                                new Signer("上海市发展和改革委员会", seal("上海市发展和改革委员会"), ""),
                                new Signer("上海市教育委员会", seal("上海市教育委员会"), "")),
                        DATE),
                imprint("市委办公厅"));
    }

    static OfficialDocument unsealed() {
        return new OfficialDocument(
                Head.document(List.of("中国（上海）自由贸易试验区临港新片区高新技术成果转化项目认定工作领导小组办公室"), "沪成转办〔2024〕3号"),
                "关于召开高新技术成果转化项目认定工作会议的通知",
                "各成员单位：",
                Block.fromText("经研究，定于2024年11月20日召开高新技术成果转化项目认定工作会议，现将有关事项通知如下。\n" + PARAGRAPH + "\n请各成员单位准时参加。"),
                List.of(),
                List.of(),
                Signature.unsealed("中国（上海）自由贸易试验区临港新片区高新技术成果转化项目认定工作领导小组办公室", DATE),
                imprint("各区科委"));
    }

    static OfficialDocument signatureStamp() {
        return new OfficialDocument(
                Head.document(List.of(AUTHORITY), "沪科规〔2024〕10号"),
                "关于公布《上海市科技成果转化项目管理办法》的决定",
                null,
                Block.fromText("《上海市科技成果转化项目管理办法》已经审议通过，现予公布，自2025年1月1日起施行。\n" + PARAGRAPH),
                List.of(),
                List.of(),
                Signature.stamped("主　任", "签发人", DATE, stamp()),
                imprint("市政府办公厅"));
    }

    static Seal seal(String name) {
        return new Seal.TestSeal(name);
    }

    private static Imprint imprint(String copies) {
        return new Imprint(copies, OFFICE, DATE);
    }

    private static Seal stamp() {
        BufferedImage image = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 400, 200);
        graphics.setColor(new Color(200, 0, 0));
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setStroke(new java.awt.BasicStroke(8));
        graphics.drawArc(30, 40, 120, 120, 20, 280);
        graphics.drawLine(170, 60, 370, 50);
        graphics.drawLine(270, 55, 200, 170);
        graphics.drawLine(270, 55, 350, 160);
        graphics.dispose();
        return new Seal.ImageSeal(png(image));
    }

    /** A chart without lettering, so that it looks alike on every machine. */
    private static byte[] chart() {
        BufferedImage image = new BufferedImage(440, 220, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 440, 220);
        graphics.setColor(Color.BLACK);
        graphics.drawLine(20, 200, 430, 200);
        graphics.drawLine(20, 10, 20, 200);
        int[] heights = {90, 130, 170};
        for (int i = 0; i < heights.length; i++) {
            graphics.setColor(new Color(90 + 40 * i, 90 + 40 * i, 90 + 40 * i));
            graphics.fillRect(70 + i * 120, 200 - heights[i], 70, heights[i]);
        }
        graphics.dispose();
        return png(image);
    }

    private static byte[] png(BufferedImage image) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
