package org.keqiao.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.keqiao.document.Signature.Signer;

/** Documents that nobody wrote: every seed gives another one, of any format and with any parts. */
@SuppressWarnings("StringConcatToTextBlock") // the check fails on empty literals
public final class GeneratedLetters {

    /** Words that break in every way, and those that must not. */
    public static final List<String> WORDS = List.of(
            "关于",
            "科技成果",
            "转化",
            "的",
            "产业链",
            "创新",
            "人才",
            "InnoMatch",
            "MBA/MPA",
            "2.2",
            "1532",
            "80%",
            "TOP100",
            "2023年5月16日",
            "沪科提复〔2023〕45号",
            "第0539号",
            "“科创属性”",
            "《上海市条例》",
            "（试行）",
            "——",
            "……",
            "王堃",
            "𠮷野",
            "国家发展");
    /** Marks between words, and none as often. */
    public static final List<String> MARKS = List.of("，", "。", "、", "；", "：", "？", "！", "", "", "", "");

    private static final List<String> AUTHORITIES =
            List.of("上海市科学技术委员会", "上海市教育委员会", "上海市财政局", "上海市经济和信息化委员会", "上海市人力资源和社会保障局");
    private static final List<String> NAMES = List.of("王堃", "陶喆", "曹芝萓", "姜雪峰", "阿卜杜热西提·买买提", "民革平凉市委");

    /** Neighbouring seeds begin alike: they are scattered, or every document would be of one format. */
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private final Random random;

    private GeneratedLetters(Random random) {
        this.random = random;
    }

    /** The document of that seed. */
    public static OfficialDocument of(long seed) {
        return new GeneratedLetters(new Random(seed * SCATTER)).document();
    }

    private OfficialDocument document() {
        Head.Format format = pick(List.of(Head.Format.values()));
        boolean joint = format == Head.Format.DOCUMENT && random.nextInt(3) == 0;
        List<String> authorities = joint ? AUTHORITIES.subList(0, 2 + random.nextInt(4)) : List.of(pick(AUTHORITIES));
        return new OfficialDocument(
                head(format, authorities),
                words(2 + random.nextInt(9)),
                random.nextInt(5) == 0 ? null : addressee(),
                blocks(1 + random.nextInt(20)),
                attachments(),
                random.nextBoolean() ? List.of() : List.of("（联系人：办公室，电话：021-0000 0000）", "（此件公开发布）"),
                signature(authorities),
                random.nextInt(6) == 0
                        ? null
                        : new Imprint(pick(List.of("", words(6), words(40))), "上海市科委办公室", date()));
    }

    private Head head(Head.Format format, List<String> authorities) {
        if (format == Head.Format.NONE) {
            return Head.none();
        }
        Grading grading = random.nextInt(3) > 0 ? Grading.NONE : new Grading("000001", "机密★1年", "特急");
        List<String> signatories = format == Head.Format.DOCUMENT && random.nextInt(3) == 0
                ? authorities.stream()
                        .map(authority -> pick(NAMES.subList(0, 4)))
                        .toList()
                : List.of();
        return new Head(format, authorities, "沪科函〔2024〕" + (1 + random.nextInt(2000)) + "号", grading, signatories);
    }

    private String addressee() {
        List<String> names = IntStream.range(0, 1 + random.nextInt(random.nextInt(4) == 0 ? 60 : 6))
                .mapToObj(i -> pick(NAMES))
                .toList();
        return String.join("、", names) + "等委员：";
    }

    private List<Block> blocks(int count) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int kind = random.nextInt(14);
            if (kind == 0 && i > 0) {
                blocks.add(table());
            } else if (kind == 1) {
                blocks.add(new Paragraph("一、" + words(3).replaceAll("。", "")));
            } else if (kind == 2) {
                blocks.add(new Paragraph("（一）" + words(30)));
            } else {
                blocks.add(new Paragraph(words(1 + random.nextInt(80))));
            }
        }
        return blocks;
    }

    private Table table() {
        List<List<String>> rows = IntStream.rangeClosed(1, 1 + random.nextInt(40))
                .mapToObj(i -> List.of("" + i, words(1 + random.nextInt(random.nextInt(20) == 0 ? 150 : 12)), words(2)))
                .toList();
        return Table.of(random.nextBoolean() ? "" : "表1", List.of(1.0, 6.0, 3.0), List.of("序号", "内容", "单位"), rows);
    }

    private List<Attachment> attachments() {
        return IntStream.range(0, Math.max(0, random.nextInt(6) - 2))
                .mapToObj(i ->
                        new Attachment(words(3), random.nextInt(3) == 0 ? List.of() : blocks(1 + random.nextInt(8))))
                .toList();
    }

    private Signature signature(List<String> authorities) {
        List<Signer> signers = authorities.stream()
                .map(name -> new Signer(name, new Seal.TestSeal(name), ""))
                .toList();
        return switch (random.nextInt(6)) {
            case 0 -> new Signature(Signature.Style.UNSEALED, signers, date());
            case 1 -> Signature.stamped("主任", "签发人", date(), null);
            default -> Signature.joint(signers, date());
        };
    }

    private LocalDate date() {
        return LocalDate.of(2024, 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(pick(WORDS)).append(random.nextInt(3) == 0 ? "国家发展" : pick(MARKS));
        }
        return words.toString();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
