package org.keqiao.proposal;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a proposer is: one person, or one of the bodies that may put proposals forward. */
public enum ProposerKind {
    PERSON("个人"),
    SECTOR("界别"),
    GROUP("小组"),
    JOINT_GROUP("联组"),
    PARTY("党派"),
    MASS_ORGANIZATION("人民团体"),
    COMMITTEE("专委会"),
    DELEGATION("代表团"),
    UNIT("单位");

    /** The eight democratic parties; a name of three characters may be a person's, who is called 民建国. */
    private static final Pattern PARTIES = Pattern.compile(
            "(民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|中国民主|中国国民党革命|中国农工民主|中国致公|台湾民主自治同盟).{2,}|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟");

    private static final Pattern MASS_ORGANIZATIONS = Pattern.compile(
            ".*(工商联|工商业联合会|总工会|团市委|团区委|共青团.*|青联|青年联合会|妇联|" + "妇女联合会|科协|科学技术协会|侨联|归国华侨联合会|台联|台湾同胞联谊会|文联|社科联|残联|红十字会)");

    private static final Pattern UNITS = Pattern.compile(".{2,}(协会|联合会|学会|商会|街道|大学|医院|公司|学院|研究院|研究所|中心)");

    private final String label;

    ProposerKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The kind with this label; 委员 and 代表 are persons too. */
    static Optional<ProposerKind> labelled(String label) {
        return switch (label) {
            case "委员", "代表" -> Optional.of(PERSON);
            case "组" -> Optional.of(GROUP);
            case "团体" -> Optional.of(MASS_ORGANIZATION);
            case "专门委员会" -> Optional.of(COMMITTEE);
            default ->
                Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
        };
    }

    /** The kind that a name tells; a person's where it tells nothing else. */
    static ProposerKind toldBy(String name) {
        if (PARTIES.matcher(name).matches()) {
            return PARTY;
        }
        if (MASS_ORGANIZATIONS.matcher(name).matches()) {
            return MASS_ORGANIZATION;
        }
        int length = name.codePointCount(0, name.length());
        if (name.endsWith("代表团")) {
            return DELEGATION;
        }
        if (name.endsWith("委员会") || name.endsWith("专委会") || length > 4 && name.endsWith("委")) {
            return COMMITTEE;
        }
        if (length > 2 && name.endsWith("联组")) {
            return JOINT_GROUP;
        }
        if (length > 2 && name.endsWith("小组") || length > 3 && name.endsWith("组")) {
            return GROUP;
        }
        if (length > 2 && name.endsWith("界") || name.endsWith("界别") || name.endsWith("界委员")) {
            return SECTOR;
        }
        return UNITS.matcher(name).matches() ? UNIT : PERSON;
    }
}
