package org.keqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People add files to a case. */
@KeqiaoTest
class AttachingFilesTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    Office office;

    @LocalServerPort
    int port;

    private String caseId = "";

    @BeforeEach
    void openACase() {
        caseId = office.register(Map.of());
        office.assign(caseId);
    }

    @Test
    void givesBackWhatWasUploadedAndOnlyToReaders() throws Exception {
        byte[] large = new byte[3 << 20];
        new Random(7).nextBytes(large);
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        Program officer = Program.of(port, "officer");
        Program.Answer added = officer.upload("/api/cases/" + caseId + "/attachments", "走访记录.pdf", large);
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        JsonNode file = added.json();
        assertThat(file.path("mediaType").asText()).isEqualTo("application/pdf");
        assertThat(file.path("size").asLong()).isEqualTo(large.length);
        Program.Answer back = Program.of(port, "head")
                .get("/api/attachments/" + file.path("id").asText());
        assertThat(back.bytes()).isEqualTo(large);
        assertThat(back.header("Content-Disposition")).startsWith("attachment;").contains("%E8%B5%B0");
        assertThat(back.header("X-Content-Type-Options")).isEqualTo("nosniff");
        Program foreign = Program.of(port, "officer2");
        assertThat(foreign.get("/api/attachments/" + file.path("id").asText()).status())
                .isEqualTo(404);
        assertThat(foreign.get("/api/cases/" + caseId + "/attachments").status())
                .isEqualTo(404);
        assertThat(foreign.upload("/api/cases/" + caseId + "/attachments", "x.pdf", PDF)
                        .status())
                .isEqualTo(404);
        assertThat(Program.of(port, "auditor")
                        .upload("/api/cases/" + caseId + "/attachments", "x.pdf", PDF)
                        .status())
                .isEqualTo(403);
        assertThat(Browser.of(port, "officer").get("/cases/" + caseId).body()).contains("走访记录.pdf", "3.0MB", "上传附件");
    }

    @Test
    void refusesWhatItsContentDoesNotShow() throws Exception {
        refused("程序.pdf", "MZ\u0090\u0000\u0003".getBytes(StandardCharsets.ISO_8859_1), "内容不是pdf格式");
        refused(
                "网页.txt",
                "<!DOCTYPE html><html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
                "内容不是txt格式");
        refused("图.png", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), "内容不是png格式");
        refused("表.xlsx", zip("word/document.xml"), "内容不是xlsx格式");
        refused("页面.html", "<html></html>".getBytes(StandardCharsets.UTF_8), "不能作为附件");
        refused("run.exe", "MZ".getBytes(StandardCharsets.UTF_8), "不能作为附件");
        refused("空.pdf", new byte[0], "空文件");
        assertThat(add("文稿.docx", zip("word/document.xml")).status()).isEqualTo(201);
        assertThat(add("公文.ofd", zip("OFD.xml")).status()).isEqualTo(201);
        assertThat(add("说明.txt", "面商记录：已同提案者沟通。".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void saysWhatIsTooLarge() {
        Program.Answer answer = add("大.pdf", new byte[(20 << 20) + (1 << 17)]);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.detail()).contains("文件超过20MB");
    }

    @Test
    void aWithdrawnFileStaysWithItsReason() {
        String id = add("误传.pdf", PDF).json().path("id").asText();
        Program officer = Program.of(port, "officer");
        String withdraw = "/api/attachments/" + id + "/withdraw";
        assertThat(officer.post(withdraw, Map.of("reason", " ")).status()).isEqualTo(422);
        assertThat(Program.of(port, "head")
                        .post(withdraw, Map.of("reason", "传错了"))
                        .status())
                .isEqualTo(422);
        assertThat(officer.post(withdraw, Map.of("reason", "传错了")).status()).isEqualTo(204);
        assertThat(officer.post(withdraw, Map.of("reason", "传错了")).status()).isEqualTo(422);
        assertThat(officer.get("/api/cases/" + caseId + "/attachments")
                        .json()
                        .at("/0/withdrawalReason")
                        .asText())
                .isEqualTo("传错了");
    }

    private void refused(String name, byte[] content, String reason) {
        Program.Answer answer = add(name, content);
        assertThat(answer.status()).as(name).isEqualTo(422);
        assertThat(answer.detail()).contains(reason);
    }

    private Program.Answer add(String name, byte[] content) {
        return Program.of(port, "officer").upload("/api/cases/" + caseId + "/attachments", name, content);
    }

    private static byte[] zip(String part) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
