package org.keqiao;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * The whole system on an embedded PostgreSQL of its own, with the demo's people and a clock the test sets.
 *
 * <p>All such tests share one running system, so each works on cases of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "keqiao.database.folder=${java.io.tmpdir}/keqiao-test-${random.uuid}",
            "keqiao.database.synchronous-commit=off",
            "keqiao.demo.password=" + KeqiaoTest.PASSWORD,
            "spring.datasource.hikari.maximum-pool-size=40"
        })
@Import({TestClock.class, Office.class, TestInvitations.class})
public @interface KeqiaoTest {

    /** The password of every demo account in tests. */
    String PASSWORD = "Test-pass-2023";
}
