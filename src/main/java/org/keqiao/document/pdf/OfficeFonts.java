package org.keqiao.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.document.layout.Face;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The office's licensed fonts in a folder, told apart by file name or font name. */
final class OfficeFonts {

    private static final Logger LOG = LoggerFactory.getLogger(OfficeFonts.class);

    /** What a name holds, in the order of asking: 小标宋 is a 宋, and 仿宋 too. */
    private static final Map<Face, List<String>> HINTS = new EnumMap<>(Map.of(
            Face.FANG_SONG, List.of("fangsong", "simfang", "fzfs", "仿宋"),
            Face.XIAO_BIAO_SONG, List.of("xiaobiaosong", "fzxbs", "小标宋"),
            Face.HEI, List.of("simhei", "heiti", "fzht", "黑体"),
            Face.KAI, List.of("kaiti", "simkai", "fzkt", "楷体"),
            Face.SONG, List.of("simsun", "songti", "stsong", "fzss", "宋体")));

    private OfficeFonts() {}

    static Map<Face, Typeface> in(Path folder) {
        Map<Face, Typeface> fonts = new EnumMap<>(Face.class);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(OfficeFonts::isFont).sorted().toList()) {
                add(fonts, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("字库目录无法读取：" + folder, e);
        }
        return fonts;
    }

    private static void add(Map<Face, Typeface> fonts, Path file) throws IOException {
        Typeface typeface = Typeface.parse(file.getFileName().toString(), Files.readAllBytes(file));
        Face face = face(typeface);
        if (face == null) {
            LOG.warn("字体 {} 的名称看不出字体种类，未使用", file);
        } else if (!typeface.mayBeEmbedded()) {
            LOG.warn("字体 {} 不允许嵌入文档，未使用", file);
        } else if (fonts.putIfAbsent(face, typeface) == null) {
            LOG.info("字体 {} 用作{}", file, face);
        }
    }

    private static @Nullable Face face(Typeface typeface) {
        StringBuilder names = new StringBuilder(typeface.name());
        for (String[] family : typeface.program().getFontNames().getFamilyName()) {
            names.append(' ').append(family[family.length - 1]);
        }
        names.append(' ').append(typeface.program().getFontNames().getFontName());
        String all = names.toString().toLowerCase(Locale.ROOT);
        return HINTS.entrySet().stream()
                .filter(hints -> hints.getValue().stream().anyMatch(all::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static boolean isFont(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") || name.endsWith(".otf") || name.endsWith(".ttc");
    }
}
