package org.keqiao.engine.webapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** Our files beside Camunda's own resource handlers. Prevents: English pages because the shipped file won. */
@SpringJUnitWebConfig
class WebappOverlayTest {

    @Configuration
    @EnableWebMvc
    @Import(WebappOverlay.class)
    static class Applications {
        @Bean
        CamundaBpmProperties camunda() {
            return new CamundaBpmProperties();
        }

        /** Camunda's handlers without the engine, on whose presence its configuration insists. */
        @Bean
        CamundaBpmWebappAutoConfiguration shipped() {
            return new CamundaBpmWebappAutoConfiguration();
        }
    }

    @Autowired
    private WebApplicationContext context;

    private MockMvc web;

    @BeforeEach
    void setUp() {
        web = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @ParameterizedTest
    @EnumSource
    void servesOurSettingsTextsAndStyles(WebApplication application) throws Exception {
        for (String file : application.ours()) {
            assertThat(body("app/" + file)).isEqualTo(Webjar.ours(file));
        }
        assertThat(body("app/" + application.styles())).isEqualTo(Webjar.ours("styles/user-styles.css"));
    }

    @ParameterizedTest
    @EnumSource
    void offersNoLanguageButChinese(WebApplication application) throws Exception {
        assertThat(body("app/" + application.path() + "/scripts/config.js"))
                .contains("availableLocales: ['zh-CN']")
                .contains("fallbackLocale: 'zh-CN'");
    }

    @ParameterizedTest
    @EnumSource
    void takesTheBannerOut(WebApplication application) throws Exception {
        String shown = "ng-if=\"isCommunityEdition\"";
        assertThat(Webjar.text(application.script())).contains(shown);
        assertThat(body(application.script())).isNotEmpty().doesNotContain(shown);
    }

    @Test
    void servesTheFormLibraryInChinese() throws Exception {
        assertThat(body(WebappOverlay.LIBRARY)).contains("此项为必填项。").doesNotContain("Field is required.");
    }

    @Test
    void leavesOtherFilesAsShipped() throws Exception {
        String other = "app/tasklist/locales/en.json";
        assertThat(body(other)).isEqualTo(Webjar.text(other));
    }

    @Test
    void letsTheBrowserKeepWhatHasNotChanged() throws Exception {
        String script = "/camunda/" + WebappOverlay.LIBRARY;
        String tag = web.perform(get(script))
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "no-cache"))
                .andReturn()
                .getResponse()
                .getHeader(HttpHeaders.ETAG);
        assertThat(tag).startsWith("W/");
        web.perform(get(script).header(HttpHeaders.IF_NONE_MATCH, Objects.requireNonNull(tag)))
                .andExpect(status().isNotModified());
    }

    private String body(String file) throws Exception {
        return web.perform(get("/camunda/" + file).queryParam("bust", "7.24.0"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
