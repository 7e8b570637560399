package org.keqiao.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.keqiao.engine.Actor;
import org.springframework.beans.factory.annotation.Autowired;

/** What was put forward before is found again, with the reason. */
@KeqiaoTest
class SimilarProposalsTest {

    private static final Actor REGISTRY = new Actor("registry", "收文", Set.of("registry"));

    @Autowired
    Office office;

    @Autowired
    SimilarProposals similar;

    @Test
    void findsTheEarlierProposalAndSaysWhy() {
        String earlier = proposal("关于建设氢能重卡加氢网络的建议", "在港区和物流园布设加氢站。", "甲乙、丙丁");
        proposal("关于改善社区托育服务的建议", "增加普惠托育点。", "戊己");
        String later = proposal("关于扩大氢能重卡示范应用的建议", "对氢能重卡的加氢站给予补贴。", "丙丁、庚辛");
        List<Similar> found = similar.to(later, REGISTRY, 5);
        assertThat(found).extracting(Similar::caseId).containsExactly(earlier);
        assertThat(found.get(0).reasons().get(0)).startsWith("都谈到“").contains("氢能重卡", "加氢站");
        assertThat(found.get(0).reasons()).contains("提出人相同：丙丁", "分类相同：经济");
        assertThat(office.open("registry", later, "ReceiveProposal").values())
                .extractingByKey("caseFacts")
                .asString()
                .contains("相似的：", "氢能重卡");
    }

    @Test
    void showsOnlyWhatTheReaderMayRead() {
        proposal("关于深海采矿装备的建议", "支持深海采矿装备研制。", "子丑");
        String later = proposal("关于深海采矿装备试验场的建议", "建设深海采矿装备试验场。", "壬癸");
        assertThat(similar.to(later, REGISTRY, 5)).hasSize(1);
        Actor stranger = new Actor("officer2", "经办人", Set.of("case-officer:other"));
        assertThat(similar.to(later, stranger, 5)).isEmpty();
    }

    @Test
    void wordsOfEveryPaperAreNoReason() {
        assertThat(SharedPhrases.of("关于进一步加强工作的建议", "关于进一步加强工作的建议", 3)).isEmpty();
        assertThat(SharedPhrases.of("关于建立科创属性评价机制", "完善科创属性的评价机制", 3)).containsExactly("科创属性", "评价机制");
    }

    private String proposal(String title, String suggestions, String proposers) {
        return office.register(Map.of("title", title, "suggestions", suggestions, "proposers", proposers));
    }
}
