package org.keqiao.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An account whose password is tried again and again. */
@KeqiaoTest
class AccountLockTest {

    private static final String ACCOUNT = "guessed";
    private static final int DEFAULT_REST = 3;

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @Autowired
    ProcessEngine engine;

    @BeforeEach
    void openAnAccountThatDoesNotRest() {
        identity.deleteUser(ACCOUNT);
        User user = identity.newUser(ACCOUNT);
        user.setFirstName("被猜测的账户");
        user.setLastName("");
        user.setPassword(KeqiaoTest.PASSWORD);
        identity.saveUser(user);
        rest(0);
    }

    @AfterEach
    void letAccountsRestAgain() {
        rest(DEFAULT_REST);
        identity.deleteUser(ACCOUNT);
    }

    private void rest(int seconds) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).setLoginDelayBase(seconds);
    }

    @Test
    void isLockedAfterFiveWrongPasswordsAndSaysWhoHelps() {
        fail(5);
        assertThat(logIn(KeqiaoTest.PASSWORD)).contains("账户因连续输错密码已被锁定。请联系系统管理员解锁。");
    }

    @Test
    void isOpenAgainOnceAnAdministratorHasUnlockedIt() {
        fail(5);
        Visitor administrator = Visitor.loggedIn(port, "admin");
        assertThat(administrator
                        .call("POST", Visitor.ENGINE + "/user/" + ACCOUNT + "/unlock", "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(new Visitor(port)
                        .logIn(ACCOUNT, KeqiaoTest.PASSWORD)
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(page -> assertThat(page).doesNotContain("error"));
    }

    @Test
    void isNotUnlockedByAClerk() {
        fail(5);
        assertThat(Visitor.loggedIn(port, "registry")
                        .call("POST", Visitor.ENGINE + "/user/" + ACCOUNT + "/unlock", "")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void forgetsWrongPasswordsAfterTheRightOne() {
        fail(4);
        assertThat(logIn(KeqiaoTest.PASSWORD)).isEmpty();
        fail(4);
        assertThat(logIn(KeqiaoTest.PASSWORD)).isEmpty();
    }

    @Test
    void restsAfterAWrongPasswordAndSaysHowLong() {
        rest(60);
        fail(1);
        assertThat(logIn(KeqiaoTest.PASSWORD)).contains("密码刚刚输错过。请等 ").contains(" 秒后再登录。");
    }

    @Test
    void countsEachOfManyGuessesMadeAtOnce() {
        CompletableFuture<?>[] guesses = IntStream.range(0, 12)
                .mapToObj(guess -> CompletableFuture.runAsync(() -> fail(1)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(guesses).join();
        assertThat(((UserEntity) identity.createUserQuery().userId(ACCOUNT).singleResult()).getAttempts())
                .isEqualTo(5);
    }

    @Test
    void isLockedForProgramsAsWell() {
        fail(5);
        Visitor program = new Visitor(port);
        HttpResponse<String> answer = program.send(program.request("/api/anything")
                .header("Authorization", Basic.header(ACCOUNT, KeqiaoTest.PASSWORD))
                .GET());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("已被锁定");
    }

    private void fail(int times) {
        for (int time = 0; time < times; time++) {
            new Visitor(port).logIn(ACCOUNT, "wrong");
        }
    }

    /** The refusal shown; empty if there is none. */
    private String logIn(String password) {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> answer = visitor.logIn(ACCOUNT, password);
        return answer.headers().firstValue("Location").orElse("").endsWith("/login?error")
                ? visitor.get("/login?error").body()
                : "";
    }
}
