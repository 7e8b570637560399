package org.keqiao;

import java.util.TimeZone;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The case system of a municipal science and technology commission. */
@SpringBootApplication
public class Keqiao {

    /** The zone of every date and timer: the office's, whatever the machine's. */
    public static final String ZONE = "Asia/Shanghai";

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
        SpringApplication.run(Keqiao.class, args);
        LoggerFactory.getLogger(Keqiao.class).info("科桥已就绪。");
    }
}
