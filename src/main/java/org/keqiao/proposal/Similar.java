package org.keqiao.proposal;

import java.util.List;

/**
 * A proposal that is like another.
 *
 * @param caseNumber as officials say it
 * @param status how far it has come, in Chinese
 * @param reasons why it counts as similar, the strongest first, in Chinese
 */
public record Similar(String caseId, String caseNumber, String title, String status, List<String> reasons) {

    /** 市政协十四届一次会议第0539号提案（都谈到“科创属性”；提案者相同：姜雪峰）. */
    public String inWords() {
        return caseNumber + "（" + String.join("；", reasons) + "）";
    }
}
