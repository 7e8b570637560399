package org.keqiao.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqiao.engine.FormRefused;

/** How a reply addresses those who put the proposal forward. */
class AddressingProposersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    姜雪峰、洪亮、王彦等       | 姜雪峰、洪亮、王彦等委员：     | 你们
                    姜雪峰                     | 姜雪峰委员：                   | 您
                    姜雪峰、洪亮               | 姜雪峰、洪亮委员：             | 你们
                    甲甲、乙乙、丙丙、丁丁     | 甲甲等4位委员：                | 你们
                    甲甲等17名                 | 甲甲等17位委员：               | 你们
                    甲甲、乙乙等3位委员        | 甲甲、乙乙等委员：             | 你们
                    甲甲等委员                 | 甲甲等委员：                   | 你们
                    欧阳雪峰                   | 欧阳雪峰委员：                 | 您
                    买买提·艾力                | 买买提·艾力委员：              | 您
                    古丽娜尔阿布都             | 古丽娜尔阿布都委员：           | 您
                    民建国                     | 民建国委员：                   | 您
                    民革上海市委               | 民革上海市委：                 | 你们
                    市妇联                     | 市妇联：                       | 你们
                    经济界                     | 经济界：                       | 你们
                    市政协教科卫体委员会       | 市政协教科卫体委员会：         | 你们
                    老港联络站（单位）         | 老港联络站：                   | 你们
                    民盟上海市委、甲甲         | 民盟上海市委、甲甲委员：       | 你们
                    """)
    void aProposalIsAnsweredToItsProposers(String written, String addressee, String pronoun) {
        Proposers proposers = Proposers.parse(written);
        assertThat(proposers.addressee(ProposalKind.CPPCC_PROPOSAL)).isEqualTo(addressee);
        assertThat(proposers.pronoun()).isEqualTo(pronoun);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    姜雪峰         | 姜雪峰代表：     | 您
                    甲甲等8名代表  | 甲甲等8名代表：  | 你们
                    某某区代表团   | 某某区代表团：   | 你们
                    """)
    void aDeputyIsNoMember(String written, String addressee, String pronoun) {
        Proposers proposers = Proposers.parse(written);
        assertThat(proposers.addressee(ProposalKind.DEPUTY_SUGGESTION)).isEqualTo(addressee);
        assertThat(proposers.pronoun()).isEqualTo(pronoun);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    甲甲                       | 个人     | PERSON
                    甲甲、乙乙                 | 联名     | PERSON
                    甲甲等                     | 联名     | PERSON
                    科技界                     | 界别     | SECTOR
                    第三小组                   | 小组     | GROUP
                    经济界联组                 | 联组     | JOINT_GROUP
                    九三学社某市委             | 党派     | PARTY
                    市工商联                   | 人民团体 | MASS_ORGANIZATION
                    人口资源环境委员会         | 专委会   | COMMITTEE
                    第二代表团                 | 代表团   | DELEGATION
                    某某研究院                 | 单位     | UNIT
                    """)
    void theNameTellsTheKind(String written, String submission, ProposerKind kind) {
        Proposers proposers = Proposers.parse(written);
        assertThat(proposers.submission()).isEqualTo(submission);
        assertThat(proposers.lead().kind()).isEqualTo(kind);
    }

    @Test
    void namesAreReadWhateverBlanksAndDotsTheSheetHas() {
        assertThat(Proposers.parse("李　红，王 彦;艾力•买买提\n姜雪峰、李红").names()).containsExactly("李红", "王彦", "艾力·买买提", "姜雪峰");
    }

    @Test
    void contactsFindTheirProposers() {
        Proposers proposers = Proposers.parse("甲甲、乙乙").reachedAt("乙乙：b@example.org，13800000000\n甲 甲 021-00000000");
        assertThat(proposers.list())
                .extracting(Proposer::mail, Proposer::phone)
                .containsExactly(tuple(null, "021-00000000"), tuple("b@example.org", "13800000000"));
        assertThat(proposers.list().get(1).maskedMail()).isEqualTo("b***@example.org");
        assertThat(proposers.list().get(1).maskedPhone()).isEqualTo("138****0000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    丙丙 c@example.org   | 丙丙 c@example.org
                    甲甲                 | 姓名 邮箱 电话
                    甲甲 at-example      | 甲甲 at-example
                    """)
    void aContactOfNobodyIsNamed(String contacts, String named) {
        assertThatThrownBy(() -> Proposers.parse("甲甲").reachedAt(contacts))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining(named);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    甲甲（秘书）           | 秘书
                    甲甲、乙乙、丙丙等2位  | 核对人数
                    """)
    void whatCannotBeIsNamed(String written, String named) {
        assertThatThrownBy(() -> Proposers.parse(written))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining(named);
    }

    @Test
    void nobodyIsNoProposer() {
        assertThatThrownBy(() -> Proposers.parse(" 、 ")).isInstanceOf(FormRefused.class);
    }
}
