package org.keqiao.document;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.keqiao.document.template.ApplicantNotice;
import org.keqiao.document.template.ApprovalSlip;
import org.keqiao.document.template.Certificate;
import org.keqiao.document.template.PublicNotice;
import org.keqiao.document.template.RegistrationCard;

/** One paper of each template. */
final class GoldenForms {

    private static final LocalDate DATE = GoldenLetters.DATE;
    private static final String ISSUER = "上海市高新技术成果转化项目认定办公室";

    private GoldenForms() {}

    static Map<String, OfficialDocument> all() {
        ApplicantNotice.Subject subject = new ApplicantNotice.Subject(
                ISSUER, "沪高转办〔2024〕31号", "上海某某科技有限公司", "高精度惯性导航模组", LocalDate.of(2024, 10, 8));
        Seal seal = GoldenLetters.seal(ISSUER);
        Map<String, OfficialDocument> forms = new LinkedHashMap<>();
        forms.put(
                "correction-notice",
                ApplicantNotice.correction(
                                subject,
                                List.of("上一年度财务审计报告缺少附注页；", "发明专利证书复印件不清晰，请重新提交；", "知识产权权属证明未加盖单位公章。"),
                                LocalDate.of(2024, 11, 20),
                                "逾期未补正的，视为撤回申报。",
                                "联系人：办公室，电话：021-0000 0000",
                                DATE,
                                seal)
                        .document());
        forms.put(
                "rejection-notice",
                ApplicantNotice.rejection(
                                subject,
                                List.of("项目产品尚未形成销售收入，不符合认定条件。"),
                                "对本通知有异议的，可以自收到本通知之日起60日内依法申请行政复议。",
                                "联系人：办公室，电话：021-0000 0000",
                                DATE,
                                seal)
                        .document());
        forms.put("public-notice", publicNotice().document());
        forms.put("certificate", certificate().document());
        forms.put("registration-card", card().document());
        forms.put("approval-slip", slip().document());
        return forms;
    }

    private static PublicNotice publicNotice() {
        Table list = Table.of(
                "",
                List.of(1.2, 6.0, 6.0),
                List.of("序号", "项目名称", "申报单位"),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(i -> List.of("" + i, "第" + i + "号成果转化项目", "第" + i + "申报单位"))
                        .toList());
        return new PublicNotice(
                ISSUER,
                "2024年第11批拟认定高新技术成果转化项目公示",
                "经受理、形式审查和专家评审，拟认定下列12个项目为高新技术成果转化项目，现予公示。公示期为2024年11月6日至2024年11月12日。",
                list,
                "对公示项目有异议的，请在公示期内以书面形式实名反映，并提供联系方式。",
                DATE,
                GoldenLetters.seal(ISSUER));
    }

    private static Certificate certificate() {
        return new Certificate(
                "上海市高新技术成果转化项目证书",
                "202411006",
                List.of(
                        new ApprovalSlip.Field("项目名称", "高精度惯性导航模组"),
                        new ApprovalSlip.Field("项目单位", "上海某某科技有限公司"),
                        new ApprovalSlip.Field("技术领域", "电子信息"),
                        new ApprovalSlip.Field("有效期", "2024年11月6日至2029年11月6日")),
                "经审查，上述项目符合高新技术成果转化项目认定条件，特发此证。",
                ISSUER,
                DATE,
                GoldenLetters.seal(ISSUER));
    }

    private static RegistrationCard card() {
        return new RegistrationCard(
                "技术转移人才登记表",
                "SH2024-00123",
                List.of(
                        new ApprovalSlip.Field("姓名", "买买提·堃"),
                        new ApprovalSlip.Field("证件号码", "310***********0014"),
                        new ApprovalSlip.Field("学历", "硕士研究生"),
                        new ApprovalSlip.Field("等级", "中级技术经纪人"),
                        new ApprovalSlip.Field("工作单位", "上海某某技术转移有限公司国际合作部"),
                        new ApprovalSlip.Field("技术领域", "生物医药"),
                        new ApprovalSlip.Field("有效期至", "2027年11月5日"),
                        new ApprovalSlip.Field("服务业绩", "参与技术合同12项，合同金额3,420.50万元。")),
                "经审核，准予登记。",
                GoldenLetters.AUTHORITY,
                DATE,
                GoldenLetters.seal(GoldenLetters.AUTHORITY));
    }

    private static ApprovalSlip slip() {
        return new ApprovalSlip(
                GoldenLetters.AUTHORITY,
                "沪科提复〔2024〕108号",
                "对市政协十四届二次会议第0108号提案的答复",
                "民盟市委：",
                "市政府办公厅建议提案处，市政协提案办。",
                List.of(
                        new ApprovalSlip.Field("拟稿处室", "成果转化处"),
                        new ApprovalSlip.Field("拟稿人", "经办人"),
                        new ApprovalSlip.Field("办理结果", "解决采纳"),
                        new ApprovalSlip.Field("公开属性", "主动公开")),
                List.of(
                        new ApprovalSlip.Opinion(
                                "处室审核", "退回修改：请补充市教委的意见，并核对第三部分的数据口径；建议把“近八成”改为具体数字。", "处长", "2024年10月28日 09:30"),
                        new ApprovalSlip.Opinion("处室审核", "同意。", "处长", "2024年10月30日 15:02"),
                        new ApprovalSlip.Opinion("会签（市教委）", "同意会签，无修改意见。", "会办单位联系人", "2024年11月1日 10:11"),
                        new ApprovalSlip.Opinion("办公室核稿", "同意，已按公文格式核改标点。", "核稿", "2024年11月4日 16:45"),
                        new ApprovalSlip.Opinion("签发", "同意印发。", "分管领导", "2024年11月6日 08:50")),
                DATE);
    }
}
