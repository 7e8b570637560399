package org.keqiao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.keqiao.engine.FormRefused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The registry takes a spreadsheet of proposals in. */
@KeqiaoTest
class ImportingProposalsTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(70_000);

    @Autowired
    Office office;

    @Autowired
    ProposalImport proposalImport;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient database;

    @Test
    void entersAllRowsAndStartsTheirProcesses() {
        String first = number();
        String second = number();
        Import done = take(Sheets.file(List.of(
                Sheets.row(
                        first,
                        Map.of("交办日期", LocalDate.of(2023, 2, 20), "届", 14, "重点件", "是", "联系方式", "洪亮 h@example.org")),
                Map.of(),
                Sheets.row(second, Map.of("办理角色", "会办", "主办单位", "市教委", "交办日期", "2023年2月20日")))));
        assertThat(done.status()).as(done.error()).isEqualTo(Import.Status.DONE);
        assertThat(done.fresh()).isEqualTo(2);
        assertThat(database.sql("""
                        select p.key_proposal, p.assigned_on::text, p.role, p.suggestions, i.row_number from proposal.proposals p
                        join intake.imported_cases i on i.case_id = p.id where i.import_id = :id order by p.number""").param("id", done.id()).query().listOfRows())
                .extracting(row -> row.get("key_proposal"), row -> row.get("assigned_on"), row -> row.get("row_number"))
                .containsExactly(tuple(true, "2023-02-20", 2), tuple(false, "2023-02-20", 4));
        String caseId = caseId(first);
        assertThat(office.openTasks(caseId)).hasSize(1);
        assertThat(actions(caseId)).contains("批量导入");
    }

    @Test
    void theSameFileAgainDoublesNothing() {
        byte[] file = Sheets.file(List.of(Sheets.row(number(), Map.of()), Sheets.row(number(), Map.of())));
        assertThat(take(file).fresh()).isEqualTo(2);
        Import again = settled(upload(file));
        assertThat(again.status()).isEqualTo(Import.Status.READY);
        assertThat(again.fresh()).isZero();
        assertThat(again.known()).isEqualTo(2);
        assertThatThrownBy(() -> office.as("registry", () -> {
                    proposalImport.start(again);
                    return "";
                }))
                .isInstanceOf(FormRefused.class);
    }

    @Test
    void aKnownNumberWithOtherWordsIsNamedAndNothingIsEntered() {
        String known = number();
        String fresh = number();
        take(Sheets.file(List.of(Sheets.row(known, Map.of()))));
        List<ImportFault> faults =
                faults(List.of(Sheets.row(fresh, Map.of()), Sheets.row(known, Map.of("案由", "关于另一事项的建议"))), sheet -> {});
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.cell()).isEqualTo("D3");
            assertThat(fault.message()).contains("已经登记过，而案由与已登记的不同");
        });
        assertThat(database.sql("select count(*) from proposal.proposals where number = :number")
                        .param("number", fresh)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void everyFaultIsNamedWithItsCell() {
        String number = number();
        List<ImportFault> faults = faults(
                List.of(
                        Sheets.row(number, Map.of("分类", "科技", "交办日期", "2023-02-30")),
                        Sheets.row("x", Map.of("提案号", 539)),
                        Sheets.row(number(), Map.of("提案者", "甲甲（秘书）", "交办日期", "2023-06-01")),
                        Sheets.row(number, Map.of()),
                        Sheets.row(number, Map.of()),
                        Sheets.row(number(), Map.of("办理角色", "会办", "届", "十四")),
                        Sheets.row(number(), Map.of("案由", "", "届会机构", "某市政协"))),
                sheet -> {
                    sheet.formula(8, 4, "1+1");
                    sheet.value(8, 0, "政协提案");
                });
        assertThat(faults).extracting(ImportFault::cell).contains("G2", "H2", "D3", "F4", "D6", "B7", "E8", "E9");
        assertThat(faults)
                .extracting(ImportFault::message)
                .anySatisfy(message -> assertThat(message).contains("前面的 0 可能已经丢失"));
        assertThat(faults)
                .extracting(ImportFault::message)
                .anySatisfy(message -> assertThat(message).contains("是公式"));
        assertThat(faults).extracting(ImportFault::sheet).containsOnly("提案");
    }

    @Test
    void mergedCellsAndWrongHeadersAreNamed() {
        assertThat(faults(
                        List.of(Sheets.row(number(), Map.of()), Sheets.row(number(), Map.of())),
                        sheet -> sheet.range(1, 8, 2, 8).merge()))
                .singleElement()
                .satisfies(fault -> assertThat(fault.cell() + fault.message()).startsWith("I2I2:I3是合并单元格"));
        assertThat(faults(List.of(Sheets.row(number(), Map.of("备注", "x"))), sheet -> sheet.value(0, 9, "建议内容")))
                .extracting(ImportFault::message)
                .anySatisfy(message -> assertThat(message).contains("“备注”不认识"))
                .anySatisfy(message -> assertThat(message).contains("缺少“具体建议”一列"));
    }

    @Test
    void whatIsNoSpreadsheetIsRefusedAtOnce() {
        assertThatThrownBy(() -> upload("提案号,案由\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasMessageContaining("不是 .xlsx 表格文件");
        byte[] old = new byte[2048];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                old,
                0,
                8);
        assertThatThrownBy(() -> upload(old)).hasMessageContaining("旧版 .xls");
        byte[] secret = old.clone();
        byte[] name = "EncryptedPackage".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, secret, 600, name.length);
        assertThatThrownBy(() -> upload(secret)).hasMessageContaining("打开密码");
        byte[] cut = java.util.Arrays.copyOf(Sheets.file(List.of(Sheets.row("1", Map.of()))), 900);
        assertThatThrownBy(() -> upload(cut)).isInstanceOf(FormRefused.class);
    }

    @Test
    void aRunThatDiedLeavesNothingAndCanBeStartedAgain() {
        String number = number();
        String id = upload(Sheets.file(List.of(Sheets.row(number, Map.of()))));
        settled(id);
        database.sql(
                        "update intake.imports set status = 'RUNNING', touched_at = now() - interval '5 minutes' where id = :id")
                .param("id", id)
                .update();
        Import dead = imports.find(id).orElseThrow();
        assertThat(dead.status()).isEqualTo(Import.Status.INTERRUPTED);
        assertThat(start(dead).status()).isEqualTo(Import.Status.DONE);
        assertThat(office.openTasks(caseId(number))).hasSize(1);
    }

    @Test
    void theTemplateIsReadBack() throws Exception {
        byte[] template = new ImportTemplate(columns).file();
        assertThatThrownBy(() -> settledOrThrow(template)).hasMessageContaining("没有一行提案");
    }

    @Autowired
    ImportColumns columns;

    private void settledOrThrow(byte[] file) {
        Import settled = settled(upload(file));
        if (settled.error() != null) {
            throw new AssertionError(settled.error());
        }
    }

    private List<ImportFault> faults(List<Map<String, Object>> rows, Consumer<Worksheet> more) {
        Import checked = settled(upload(Sheets.file(rows, more)));
        assertThat(checked.status()).as(checked.error()).isEqualTo(Import.Status.FAULTY);
        return imports.faults(checked.id());
    }

    private Import take(byte[] file) {
        Import checked = settled(upload(file));
        assertThat(checked.status())
                .as(() -> checked.error() + imports.faults(checked.id()))
                .isEqualTo(Import.Status.READY);
        return start(checked);
    }

    private Import start(Import checked) {
        office.as("registry", () -> {
            proposalImport.start(checked);
            return "";
        });
        return settled(checked.id());
    }

    private String upload(byte[] file) {
        return office.as("registry", () -> proposalImport.upload("提案.xlsx", file));
    }

    private Import settled(String id) {
        await().atMost(Duration.ofSeconds(120))
                .until(() -> !imports.find(id).orElseThrow().working());
        return imports.find(id).orElseThrow();
    }

    private String caseId(String number) {
        return database.sql("select id from proposal.proposals where number = :number")
                .param("number", number)
                .query(String.class)
                .single();
    }

    private List<String> actions(String caseId) {
        return database.sql("select action from audit.entries where case_id = :case")
                .param("case", caseId)
                .query(String.class)
                .list();
    }

    private static String number() {
        return String.valueOf(NUMBERS.incrementAndGet());
    }
}
