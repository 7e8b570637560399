package org.keqiao.security.problem;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqiao.engine.FieldError;
import org.keqiao.engine.FormRefused;
import org.keqiao.engine.StartNotAllowed;
import org.keqiao.engine.TaskNotFound;
import org.keqiao.engine.TaskTaken;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A controller of the API that fails in every way there is. */
class ProblemAdviceTest {

    record Note(@NotBlank(message = "请填写“内容”。") String text) {}

    @RestController
    static class Failing {

        @GetMapping("/api/fail/{how}")
        String fail(@PathVariable("how") String how) {
            throw switch (how) {
                case "refused" ->
                    new FormRefused(List.of(new FieldError("opinion", "请填写“意见”。"), new FieldError("round", "轮次不对。")));
                case "gone" -> new TaskNotFound();
                case "taken" -> new TaskTaken();
                case "start" -> new StartNotAllowed();
                case "denied" -> new AccessDeniedException("internal words");
                default -> new IllegalStateException("select secret from table");
            };
        }

        @PostMapping("/api/notes")
        String note(@Valid @RequestBody Note note) {
            return note.text();
        }

        @GetMapping("/api/numbers/{number}")
        int number(@PathVariable("number") int number) {
            return number;
        }
    }

    private final MockMvc api = MockMvcBuilders.standaloneSetup(new Failing())
            .setControllerAdvice(new ProblemAdvice(), new UnknownRoutes(new Problems(new ObjectMapper())))
            .setMessageConverters(new MappingJackson2HttpMessageConverter(
                    org.springframework.http.converter.json.Jackson2ObjectMapperBuilder.json()
                            .failOnUnknownProperties(true)
                            .build()))
            .build();

    @ParameterizedTest
    @CsvSource({"refused, 422", "gone, 404", "taken, 409", "start, 403", "denied, 403", "broken, 500"})
    void isAnsweredAsAProblemInChinese(String how, int status) throws Exception {
        api.perform(get("/api/fail/" + how))
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.detail").value(Matchers.endsWith("。")));
    }

    @Test
    void namesEachFieldThatIsWrong() throws Exception {
        api.perform(get("/api/fail/refused"))
                .andExpect(jsonPath("$.detail").value("请填写“意见”。轮次不对。"))
                .andExpect(jsonPath("$.errors[0].field").value("opinion"))
                .andExpect(jsonPath("$.errors[0].message").value("请填写“意见”。"))
                .andExpect(jsonPath("$.errors[1].field").value("round"));
    }

    @Test
    void givesAReferenceForAFaultAndNothingFromInside() throws Exception {
        api.perform(get("/api/fail/broken"))
                .andExpect(jsonPath("$.reference").value(Matchers.matchesPattern("[0-9a-f]{8}")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("secret"))));
    }

    @Test
    void namesTheMissingFieldOfARequest() throws Exception {
        api.perform(post("/api/notes").contentType(MediaType.APPLICATION_JSON).content("{\"text\": \" \"}"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.detail").value("请填写“内容”。"))
                .andExpect(jsonPath("$.errors[0].field").value("text"));
    }

    @Test
    void namesAFieldThatThereIsNot() throws Exception {
        api.perform(post("/api/notes").contentType(MediaType.APPLICATION_JSON).content("{\"txt\": \"a\"}"))
                .andExpect(status().is(400))
                .andExpect(jsonPath("$.errors[0].field").value("txt"));
    }

    @ParameterizedTest
    @CsvSource({"{, 400, application/json", "a, 415, text/plain"})
    void explainsABodyItCannotRead(String body, int status, String type) throws Exception {
        api.perform(post("/api/notes").contentType(type).content(body))
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail").value(Matchers.containsString("JSON")));
    }

    @Test
    void explainsAParameterOfTheWrongKind() throws Exception {
        api.perform(get("/api/numbers/seven"))
                .andExpect(status().is(400))
                .andExpect(jsonPath("$.detail").value("请求的参数不对，请对照接口说明检查。"));
    }

    @Test
    void explainsAWrongMethod() throws Exception {
        api.perform(get("/api/notes"))
                .andExpect(status().is(405))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }
}
