package org.keqiao.document.ofd;

import java.time.Clock;
import org.keqiao.document.OfdRenderer;
import org.keqiao.document.SealService;
import org.keqiao.document.pdf.FontLibrary;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OFD renderer for the other modules. */
@Configuration(proxyBeanMethods = false)
class OfdConfiguration {

    /**
     * Seals come from the office's seal service, a bean that a deployment brings along; in the demo from a test service.
     * Without either the seal is drawn and not signed.
     */
    @Bean
    OfdRenderer ofdRenderer(
            FontLibrary fonts,
            ObjectProvider<SealService> services,
            @Value("${keqiao.demo.enabled:false}") boolean demo,
            Clock clock) {
        SealService service = services.getIfAvailable();
        return new OfdWriter(fonts, service == null && demo ? new TestSealService(clock) : service, clock);
    }
}
