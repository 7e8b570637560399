package org.keqiao.document.pdf;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The renderer and its fonts for the other modules. */
@Configuration(proxyBeanMethods = false)
class PdfConfiguration {

    /**
     * The bundled fonts, behind the office's own where a folder is set.
     *
     * @param folder {@code keqiao.fonts.folder}; empty by default
     */
    @Bean
    FontLibrary fontLibrary(@Value("${keqiao.fonts.folder:}") String folder) {
        return folder.isBlank() ? FontLibrary.bundled() : FontLibrary.withFolder(Path.of(folder));
    }

    @Bean
    PdfRenderer pdfRenderer(FontLibrary fonts) {
        return new PdfRenderer(fonts);
    }
}
