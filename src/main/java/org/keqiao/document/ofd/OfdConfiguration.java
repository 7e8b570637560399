package org.keqiao.document.ofd;

import org.keqiao.document.OfdRenderer;
import org.keqiao.document.pdf.FontLibrary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OFD renderer for the other modules. */
@Configuration(proxyBeanMethods = false)
class OfdConfiguration {

    @Bean
    OfdRenderer ofdRenderer(FontLibrary fonts) {
        return new OfdWriter(fonts);
    }
}
