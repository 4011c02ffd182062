package kz.jauap.office.intake.social.wire;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// The line to the platforms' servers: short patience, short answers, no redirections.
@Component
public class Line {
    private static final int LONGEST_ANSWER = 256 * 1024;

    /// What a server answered; an answer that is no JSON reads as an empty object.
    public record Answer(int status, JsonNode json) {
        public boolean fine() {
            return status >= 200 && status < 300;
        }
    }

    private final HttpClient client;
    private final Duration patience;

    Line(@Value("${jauap.doors.patience:PT10S}") Duration patience) {
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /// Sends a request whose effect must not be doubled.
    ///
    /// @param read what the server's answer means
    public Sent send(HttpRequest.Builder request, Function<Answer, Sent> read) {
        try {
            return read.apply(exchange(request));
        } catch (ConnectException | HttpConnectTimeoutException e) {
            return new Sent.Later("unreachable");
        } catch (IOException e) {
            return new Sent.Unsure(e.getClass().getSimpleName());
        }
    }

    /// Sends a request and waits for the whole answer, but no longer than a person would.
    public Answer exchange(HttpRequest.Builder request) throws IOException {
        var answer = whole(request, BodyHandlers.ofString(), LONGEST_ANSWER);
        return new Answer(
                answer.statusCode(), Json.read(answer.body()).orElseGet(JsonNodeFactory.instance::objectNode));
    }

    /// The answer with its body, if both come in time and the body is not longer than it may be.
    public <T> HttpResponse<T> whole(HttpRequest.Builder request, BodyHandler<T> body, long longest)
            throws IOException {
        var coming = client.sendAsync(request.build(), BodyHandlers.limiting(body, longest));
        try {
            return coming.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            coming.cancel(true);
            throw new HttpTimeoutException("slow");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException fault ? fault : new IOException(e.getCause());
        }
    }

    public static HttpRequest.Builder json(String url, Object body) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json;charset=utf-8")
                .POST(BodyPublishers.ofString(Json.write(body)));
    }

    public static HttpRequest.Builder form(String url, String fields) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields));
    }
}
