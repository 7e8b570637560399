package org.keqiao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keqiao.KeqiaoTest;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The registry uploads a sheet with a fault, mends it, and takes it in, while the page follows by itself. */
@KeqiaoTest
@ExtendWith(ChromiumRequired.class)
class ImportPageTest {

    private static final List<String> HEADERS =
            List.of("类别", "届", "次会议", "提案号", "案由", "提案者", "分类", "交办日期", "交办单位", "具体建议");

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    private final Chromium window = new Chromium();

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    @Test
    void theSheetIsCheckedMendedAndTakenIn() throws Exception {
        String address = "http://localhost:" + port;
        window.open(address + "/login");
        window.write(By.name("username"), "registry");
        window.write(By.name("password"), KeqiaoTest.PASSWORD);
        window.click(By.cssSelector("button[type=submit]"));
        window.gone(By.name("password"));
        upload(address, "有错.xlsx", "科技");
        assertThat(window.see(By.cssSelector("section[aria-labelledby=faults-heading]"))
                        .getText())
                .contains("G2", "没有“科技”这个选项");
        upload(address, "改好.xlsx", "经济");
        window.click(By.xpath("//button[normalize-space() = '登记这2件']"));
        assertThat(window.see(By.xpath("//p[contains(text(), '已登记2件')]")).getText())
                .contains("跳过0件");
        window.click(By.linkText("去批量分办"));
        assertThat(window.see(By.xpath("//td[text() = '关于浏览器导入的建议']")).isDisplayed())
                .isTrue();
    }

    private void upload(String address, String name, String category) throws Exception {
        window.open(address + "/proposals/import");
        window.see(By.id("file")).sendKeys(sheet(name, category).toString());
        window.click(By.cssSelector("form.upload button"));
    }

    private Path sheet(String name, String category) throws Exception {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("提案");
            for (int row = 0; row < 3; row++) {
                List<String> cells = row == 0 ? HEADERS : row(row, category);
                for (int i = 0; i < cells.size(); i++) {
                    sheet.value(row, i, cells.get(i));
                }
            }
        }
        return file;
    }

    private static List<String> row(int row, String category) {
        return List.of(
                "政协提案", "14", "7", "0" + row, "关于浏览器导入的建议", "甲乙", category, "2023-02-20", "市政府办公厅建议提案处", "增加一项服务。");
    }
}
