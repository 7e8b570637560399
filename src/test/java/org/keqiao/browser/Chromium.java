package org.keqiao.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A Chromium window without a screen. */
final class Chromium implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Path PICTURES = Path.of("target", "browser");

    private final ChromeDriver driver;

    Chromium() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(ChromiumRequired.browser().orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--window-size=1366,900");
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(
                                ChromiumRequired.driver().orElseThrow().toFile())
                        .withEnvironment(Map.of("TZ", "Asia/Shanghai"))
                        .build(),
                options);
    }

    void open(String url) {
        driver.get(url);
    }

    /** Waits until an element is there to be seen. */
    WebElement see(By what) {
        return until(browser -> browser.findElements(what).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
    }

    /** Clicks as soon as the element is there and ready. */
    void click(By what) {
        until(browser -> {
            WebElement element = browser.findElements(what).stream()
                    .filter(found -> found.isDisplayed() && found.isEnabled())
                    .findFirst()
                    .orElse(null);
            if (element == null) {
                return null;
            }
            driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
            element.click();
            return true;
        });
    }

    /**
     * Replaces a field's text as a paste does, and leaves the field; again if the page drew it anew meanwhile.
     *
     * <p>A form takes a text over when its field is left. Without that, a field filled right after another may be drawn
     * anew from what the form knew before.
     */
    void write(By field, String text) {
        until(browser -> {
            if (holds(field, text)) {
                return true;
            }
            click(field);
            see(field).sendKeys(Keys.chord(Keys.CONTROL, "a"));
            driver.executeCdpCommand("Input.insertText", Map.of("text", text));
            see(field).sendKeys(Keys.TAB);
            return holds(field, text) ? true : null;
        });
    }

    private boolean holds(By field, String text) {
        return text.equals(see(field).getDomProperty("value"));
    }

    /** Opens a list, unless it stands open already, and clicks one of its items. */
    void pick(By list, By item) {
        until(browser -> {
            WebElement shown = browser.findElements(item).stream()
                    .filter(WebElement::isDisplayed)
                    .findFirst()
                    .orElse(null);
            if (shown == null) {
                click(list);
                return null;
            }
            shown.click();
            return true;
        });
    }

    void gone(By what) {
        until(browser -> browser.findElements(what).stream().noneMatch(WebElement::isDisplayed) ? true : null);
    }

    String text() {
        return see(By.tagName("body")).getText();
    }

    void forgetLogin() {
        driver.manage().deleteAllCookies();
    }

    /** Keeps what the window shows as a picture in {@code target/browser}. */
    void picture(String name) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T until(Function<WebDriver, @Nullable T> condition) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .ignoring(WebDriverException.class)
                .until(condition::apply);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
