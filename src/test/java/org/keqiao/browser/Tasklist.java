package org.keqiao.browser;

import org.keqiao.KeqiaoTest;
import org.openqa.selenium.By;

/** Tasklist as a clerk uses it. */
final class Tasklist {

    private static final By CLAIM = By.cssSelector("button.claim");
    private static final By COMPLETE = By.cssSelector("button[ng-click='complete()']");

    private final Chromium window;
    private final String address;

    Tasklist(Chromium window, int port) {
        this.window = window;
        this.address = "http://127.0.0.1:" + port;
    }

    /** Logs in afresh and opens Tasklist. */
    void logIn(String user) {
        window.open(address + "/login");
        window.forgetLogin();
        window.open(address + "/login");
        window.write(By.name("username"), user);
        window.write(By.name("password"), KeqiaoTest.PASSWORD);
        window.click(By.cssSelector("button[type=submit]"));
        window.gone(By.name("password"));
        window.open(address + "/camunda/app/tasklist/default/");
        window.see(By.linkText("发起流程"));
    }

    void startProcess(String name) {
        window.click(By.linkText("发起流程"));
        window.click(By.xpath("//div[contains(@class, 'modal-content')]//a[normalize-space() = '" + name + "']"));
        window.see(By.cssSelector(".modal-content .fjs-form"));
    }

    /** Starts the process whose form is filled in. */
    void start() {
        window.click(By.cssSelector("button[ng-click='startProcessInstance()']"));
        window.gone(By.cssSelector(".modal-content"));
    }

    /** Opens the case's task from its card and claims it. */
    void take(String task, String caseNumber) {
        window.click(By.xpath("//li[contains(@class, 'task') and contains(., '" + caseNumber + "') and contains(., '"
                + task + "')]//h4"));
        window.see(By.xpath("//h2[contains(., '" + task + "')]"));
        window.click(CLAIM);
        window.gone(CLAIM);
        window.see(By.cssSelector(".fjs-form"));
    }

    void write(String key, String text) {
        window.write(field(key), text);
    }

    void check(String key) {
        window.click(field(key));
    }

    /** Chooses from a list that opens. */
    void select(String key, String label) {
        window.pick(
                By.cssSelector("[id^='fjs-form'][id$='-" + key + "-display']"),
                By.xpath("//*[contains(@class, 'fjs-dropdownlist-item') and normalize-space() = '" + label + "']"));
    }

    /** Chooses one of the options that stand below each other. */
    void choose(String label) {
        window.click(By.xpath("//label[(@for or .//input) and normalize-space() = '" + label + "']"));
    }

    /** Sends the form and waits until the task is gone. */
    void complete() {
        window.click(COMPLETE);
        window.gone(By.cssSelector(".fjs-form"));
    }

    /** Sends a form that is going to be refused. */
    void send() {
        window.click(COMPLETE);
    }

    /** The refusal as the clerk reads it. */
    String refusal() {
        return window.see(By.cssSelector(".notification, .alert-danger")).getText();
    }

    private static By field(String key) {
        return By.cssSelector("[id^='fjs-form'][id$='-" + key + "']");
    }
}
