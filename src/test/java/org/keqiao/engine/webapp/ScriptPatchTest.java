package org.keqiao.engine.webapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** The corrections to the shipped scripts. Prevents: a new Camunda version whose scripts are half translated. */
class ScriptPatchTest {

    record Shipped(String script, String patch) {}

    static Stream<Shipped> shipped() {
        return Stream.concat(
                Stream.of(new Shipped(WebappOverlay.LIBRARY, "deps.js.patch")),
                Stream.of(WebApplication.values()).map(each -> new Shipped(each.script(), each.patch())));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyCorrectionFitsTheShippedScript(Shipped shipped) throws IOException {
        ScriptPatch patch = ScriptPatch.read(shipped.patch());
        String corrected = patch.apply(Webjar.text(shipped.script()));
        assertThat(patch.replacements()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.original()).isNotBlank();
            assertThat(corrected).contains(each.replacement()).doesNotContain(each.original());
        });
    }

    @Test
    void keepsTheMarkThatTheFormLibrarysLicenceAsksFor() throws IOException {
        String shipped = Webjar.text(WebappOverlay.LIBRARY);
        String corrected = ScriptPatch.read("deps.js.patch").apply(shipped);
        assertThat(corrected.split("Powered by bpmn.io", -1)).hasSameSizeAs(shipped.split("Powered by bpmn.io", -1));
    }

    @Test
    void refusesAScriptThatDoesNotHoldTheOriginal() {
        ScriptPatch patch = new ScriptPatch("a.patch", List.of(new ScriptPatch.Replacement("Select", "请选择", 1)));
        assertThatThrownBy(() -> patch.apply("Choose"))
                .isInstanceOf(ScriptPatch.DoesNotFit.class)
                .hasMessageContaining("expected 1 times but found 0 times: Select");
        assertThatThrownBy(() -> patch.apply("Select or Select")).isInstanceOf(ScriptPatch.DoesNotFit.class);
    }

    @Test
    void theSharedScriptIsNamedAsInThePagesOfTheWebApplications() throws IOException {
        String page = new ClassPathResource("META-INF/resources/webjars/camunda/app/tasklist/index.html")
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains(WebappOverlay.LIBRARY).contains(WebApplication.TASKLIST.script());
    }
}
