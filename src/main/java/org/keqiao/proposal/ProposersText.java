package org.keqiao.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.FormRefused;

/** Reads proposers and their contacts as offices write them. */
final class ProposersText {

    private static final Pattern MORE = Pattern.compile("(?s)(.+?)等\\s*(?:(\\d{1,4})\\s*[位名人个])?\\s*(?:委员|代表|人)?");
    private static final Pattern WITH_KIND = Pattern.compile("(.+?)\\s*[（(](.+)[)）]");
    private static final Pattern MAIL = Pattern.compile("[^\\s@：:]{1,64}@[^\\s@]{1,190}\\.[^\\s@.]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9()-]{4,24}");

    private ProposersText() {}

    static Proposers parse(String text) {
        String list = text.strip();
        Matcher more = MORE.matcher(list);
        boolean others = more.matches();
        @Nullable String count = others ? more.group(2) : null;
        Map<String, Proposer> named = new LinkedHashMap<>();
        for (String part : (others ? more.group(1) : list).split("[、，,；;\\n]+")) {
            if (!part.isBlank()) {
                Proposer proposer = proposer(part.strip());
                named.putIfAbsent(proposer.name(), proposer);
            }
        }
        if (named.isEmpty()) {
            throw new FormRefused("proposers", "请在“提案者”中写明至少一位提案人，用顿号分隔。");
        }
        return counted(List.copyOf(named.values()), others, count);
    }

    private static Proposers counted(List<Proposer> named, boolean others, @Nullable String count) {
        if (count == null) {
            return new Proposers(named, others, null);
        }
        int signatories = Integer.parseInt(count);
        if (signatories < named.size()) {
            throw new FormRefused("proposers", "“提案者”中写明了" + named.size() + "位，却说一共" + count + "位，请核对人数。");
        }
        return new Proposers(named, signatories > named.size(), signatories > named.size() ? signatories : null);
    }

    private static Proposer proposer(String part) {
        Matcher withKind = WITH_KIND.matcher(part);
        if (!withKind.matches()) {
            return Proposer.named(name(part));
        }
        String label = withKind.group(2).strip();
        ProposerKind kind = ProposerKind.labelled(label)
                .orElseThrow(() -> new FormRefused(
                        "proposers",
                        "“提案者”中“" + part + "”括号里的类别“" + label + "”不认识，请写个人、界别、小组、联组、党派、人民团体、专委会、代表团或者单位。"));
        return new Proposer(name(withKind.group(1)), kind, null, null);
    }

    /** Names of two characters are often set with a blank between; names of other peoples with one of many dots. */
    private static String name(String written) {
        return written.strip()
                .replaceAll("(?<=\\p{IsHan})[\\s\\u3000]+(?=\\p{IsHan})", "")
                .replaceAll("(?<=\\p{IsHan})[•．・‧∙](?=\\p{IsHan})", "·");
    }

    static Proposers withContacts(Proposers proposers, String contacts) {
        if (contacts.isBlank()) {
            return proposers;
        }
        List<Proposer> reached = new ArrayList<>(proposers.list());
        for (String line : contacts.split("[；;\\n]+")) {
            if (!line.isBlank()) {
                add(line.strip(), reached);
            }
        }
        return new Proposers(reached, proposers.andOthers(), proposers.signatories());
    }

    private static void add(String line, List<Proposer> reached) {
        String name = "";
        String mail = null;
        String phone = null;
        for (String word : Arrays.asList(line.split("[\\s\\u3000，,、：:]+"))) {
            if (MAIL.matcher(word).matches()) {
                mail = word;
            } else if (PHONE.matcher(word).matches()) {
                phone = word;
            } else {
                name += word;
            }
        }
        String whose = name(name);
        int index = reached.stream().map(Proposer::name).toList().indexOf(whose);
        if (index < 0 || mail == null && phone == null) {
            throw new FormRefused("contacts", "“联系方式”中“" + line + "”不能识别，请每位一行写“姓名 邮箱 电话”，姓名与“提案者”中的一致。");
        }
        reached.set(index, reached.get(index).reachedAt(mail, phone));
    }
}
