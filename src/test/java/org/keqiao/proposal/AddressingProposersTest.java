package org.keqiao.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a reply addresses those who put the proposal forward. */
class AddressingProposersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    姜雪峰、洪亮、王彦等     | 姜雪峰、洪亮、王彦等委员： | 你们
                    姜雪峰                   | 姜雪峰委员：               | 您
                    姜雪峰、洪亮             | 姜雪峰、洪亮委员：         | 你们
                    甲甲、乙乙、丙丙、丁丁   | 甲甲、乙乙、丙丙等委员：   | 你们
                    欧阳雪峰                 | 欧阳雪峰委员：             | 您
                    买买提·艾力              | 买买提·艾力委员：          | 您
                    民革上海市委             | 民革上海市委：             | 你们
                    """)
    void aProposalIsAnsweredToItsProposers(String written, String addressee, String pronoun) {
        Proposers proposers = Proposers.parse(written);
        assertThat(proposers.addressee(ProposalKind.CPPCC_PROPOSAL)).isEqualTo(addressee);
        assertThat(proposers.pronoun()).isEqualTo(pronoun);
    }

    @Test
    void aDeputyIsNoMember() {
        assertThat(Proposers.parse("姜雪峰").addressee(ProposalKind.DEPUTY_SUGGESTION))
                .isEqualTo("姜雪峰代表：");
    }

    @Test
    void nobodyIsNoProposer() {
        assertThatThrownBy(() -> Proposers.parse(" 、 ")).isInstanceOf(IllegalArgumentException.class);
    }
}
