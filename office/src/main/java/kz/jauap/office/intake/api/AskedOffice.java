package kz.jauap.office.intake.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import kz.jauap.office.look.Lang;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An office that is open somewhere, asked for terms as any other program asks it: by its own calendar and its own law.
record AskedOffice(String address) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /// What came of a question.
    sealed interface Answer {}

    record Told(JsonNode document) implements Answer {}

    record Untold(String why) implements Answer {}

    Answer terms(Map<String, String> question, Lang lang) {
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            HttpRequest request = HttpRequest.newBuilder(place(question))
                    .timeout(PATIENCE)
                    .header("Accept", "application/json")
                    .header("Accept-Language", lang.tag())
                    .build();
            return read(client.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException | IllegalArgumentException silent) {
            return new Untold("The office at %s does not answer (%s).".formatted(address, silent));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return new Untold("The question was broken off.");
        }
    }

    private URI place(Map<String, String> question) {
        UriComponentsBuilder place = UriComponentsBuilder.fromUriString(address).path("/api/v1/terms");
        question.keySet().forEach(name -> place.queryParam(name, "{" + name + "}"));
        return place.encode().buildAndExpand(question).toUri();
    }

    private Answer read(HttpResponse<String> answer) {
        try {
            JsonNode document = JsonMapper.shared().readTree(answer.body());
            return answer.statusCode() == HttpStatus.OK.value()
                    ? new Told(document)
                    : new Untold(document.path("detail")
                            .asString("The office at %s answered with %d.".formatted(address, answer.statusCode())));
        } catch (JacksonException no) {
            return new Untold("What answers at %s with %d is no office.".formatted(address, answer.statusCode()));
        }
    }
}
