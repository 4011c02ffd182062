package kz.jauap.office.intake.api;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program that files appeals: says them in JSON and reads what it is answered.
final class Program {
    static final String LAMP = "{\"text\":\"Абай даңғылында шам жанбайды. 🏔\",\"language\":\"kk\"}";

    static final JsonMapper JSON = JsonMapper.builder().build();

    private Program() {}

    static MockHttpServletRequestBuilder appeal(String body) {
        return post("/api/v1/appeals")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Accept-Language", "ru")
                .content(body.getBytes(StandardCharsets.UTF_8));
    }

    static JsonNode body(ResultActions answer) throws Exception {
        return JSON.readTree(answer.andReturn().getResponse().getContentAsByteArray());
    }

    /// The terms, as a program asks for them.
    static JsonNode told(MockMvc web, Map<String, String> asked) throws Exception {
        var request = get("/api/v1/terms").header("Accept-Language", "kk");
        asked.forEach(request::param);
        return body(web.perform(request).andExpect(status().isOk()));
    }
}
