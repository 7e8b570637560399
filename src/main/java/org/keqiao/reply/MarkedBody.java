package org.keqiao.reply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keqiao.reply.ReplySection.Part;

/** Divides a body by its markers and says what is wrong with them. */
final class MarkedBody {

    private final Map<Integer, Recommendation> recommendations = new LinkedHashMap<>();
    private final Map<String, AnswerKind> kinds;
    private final List<ReplySection> sections = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<Integer, Integer> answeredInLine = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();
    private @Nullable SectionMarker open;
    private boolean closed;

    MarkedBody(List<Recommendation> recommendations, List<AnswerKind> kinds) {
        recommendations.forEach(one -> this.recommendations.put(one.no(), one));
        this.kinds = kinds.stream()
                .collect(Collectors.toMap(AnswerKind::label, kind -> kind, (a, b) -> a, LinkedHashMap::new));
    }

    DraftSections read(String body) {
        int number = 0;
        for (String line : body.split("\n", -1)) {
            number++;
            if (SectionMarker.isOne(line)) {
                mark(number, line);
            } else {
                lines.add(line);
            }
        }
        finish();
        return new DraftSections(sections, faults);
    }

    private void mark(int number, String line) {
        Optional<SectionMarker> marker = SectionMarker.read(number, line);
        if (marker.isEmpty()) {
            fault(number, line.strip(), "不是可以识别的标记，请写成“［建议一］”或者“［结语］”；如果是正文，请不要用［］括住整行");
            return;
        }
        finish();
        open = marker.get();
        check(open);
    }

    private void check(SectionMarker marker) {
        if (closed) {
            fault(marker.line(), marker.text(), "在“［结语］”之后，请把结语放到最后");
        }
        closed |= marker.closing();
        List<Integer> unknown = marker.numbers().stream()
                .filter(no -> !recommendations.containsKey(no))
                .toList();
        if (!unknown.isEmpty()) {
            fault(marker.line(), marker.text(), "超出了建议点的范围（共" + recommendations.size() + "条），请改正序号");
        } else {
            marker.numbers().forEach(no -> checkOnce(marker, no));
            checkWording(marker);
        }
        String kind = marker.kind();
        if (kind != null && !kinds.containsKey(kind)) {
            fault(
                    marker.line(),
                    marker.text(),
                    "中的“" + kind + "”不是答复类别，请从“" + String.join("”“", kinds.keySet()) + "”中选择");
        }
    }

    private void checkOnce(SectionMarker marker, int no) {
        Integer before = answeredInLine.putIfAbsent(no, marker.line());
        if (before != null) {
            fault(marker.line(), marker.text(), "同第" + before + "行重复标记了建议" + no + "，请合并成一节");
        }
    }

    /** A marker that repeats other words than its recommendation's answers another one: the numbers have moved. */
    private void checkWording(SectionMarker marker) {
        String words = marker.wording();
        if (words != null && marker.numbers().size() == 1) {
            Recommendation meant = recommendations.get(marker.numbers().get(0));
            if (meant != null && !Wording.same(words, meant.wording())) {
                fault(
                        marker.line(),
                        marker.text(),
                        "同建议点不一致，" + meant.named() + "，请改正标记，或者只写“［" + meant.label() + "］”");
            }
        }
    }

    private void finish() {
        SectionMarker marker = open;
        if (marker == null) {
            add(new ReplySection(Part.INTRODUCTION, List.of(), null, 1, lines));
        } else {
            Part part = marker.closing() ? Part.CLOSING : Part.ANSWER;
            AnswerKind kind = marker.kind() == null ? null : kinds.get(marker.kind());
            ReplySection section =
                    new ReplySection(part, marker.numbers(), kind == null ? null : kind.code(), marker.line(), lines);
            add(section);
            if (section.paragraphs().isEmpty()) {
                fault(marker.line(), marker.text(), "下面没有内容，请写明答复，或者删去这一行标记");
            }
        }
        lines.clear();
    }

    private void add(ReplySection section) {
        if (!section.lines().isEmpty()) {
            sections.add(section);
        }
    }

    private void fault(int line, String text, String what) {
        faults.add("正文第" + line + "行的“" + text + "”" + what + "。");
    }
}
