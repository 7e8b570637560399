package org.keqiao.engine.webapp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.camunda.bpm.spring.boot.starter.property.WebappProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts our files in place of the web applications' shipped ones.
 *
 * <p>Camunda's starter maps its web jar to patterns such as {@code /camunda/app/**}. A handler for a single
 * file is more specific and wins whatever the order of registration and whatever the order of the class path, in the
 * development run and in the packaged jar alike; a file of the same name on our class path would win by luck.
 *
 * <p>The applications ask for their files with {@code ?bust=} and Camunda's version, which stays when our files change:
 * browsers must ask again each time, and the weak entity tag answers 304 without sending 4 MB once more (weak, for a
 * strong one would forbid the server to compress).
 */
@Configuration
class WebappOverlay implements WebMvcConfigurer {

    /** The library script that all web applications share, with form-js and the date pickers in it. */
    static final String LIBRARY = "lib/deps.js";

    private final WebappProperty webapp;

    WebappOverlay(CamundaBpmProperties camunda) {
        this.webapp = camunda.getWebapp();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        correct(registry, LIBRARY, "deps.js.patch");
        for (WebApplication application : WebApplication.values()) {
            application.ours().forEach(file -> replace(registry, file, folder(file)));
            replace(registry, application.styles(), "styles/");
            correct(registry, application.script(), application.patch());
        }
    }

    private void replace(ResourceHandlerRegistry registry, String file, String folder) {
        handler(registry, "app/" + file, "classpath:/webapp/" + folder).resourceChain(true);
    }

    private void correct(ResourceHandlerRegistry registry, String script, String patch) {
        handler(registry, script, "classpath:" + webapp.getWebjarClasspath() + "/" + folder(script))
                .resourceChain(true)
                .addTransformer(new ScriptCorrector(ScriptPatch.read(patch)));
    }

    private ResourceHandlerRegistration handler(ResourceHandlerRegistry registry, String file, String location) {
        return registry.addResourceHandler(webapp.getApplicationPath() + "/" + pattern(file))
                .addResourceLocations(location)
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(WebappOverlay::weakTag);
    }

    /** The file's name as a path variable, for Spring looks what the pattern captures up in the location. */
    private static String pattern(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return folder(file) + "{file:" + name.replace(".", "\\.") + "}";
    }

    private static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    private static String weakTag(Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            return "W/\"" + DigestUtils.md5DigestAsHex(content) + "\"";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
