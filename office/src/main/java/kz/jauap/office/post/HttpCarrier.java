package kz.jauap.office.post;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// A gateway that takes short messages over HTTP, by a template of its operator.
@Component
@EnableConfigurationProperties(SmsSettings.class)
final class HttpCarrier implements Carrier {
    private static final int LONGEST_ANSWER = 64 * 1024;
    private static final int BAD_REQUEST = 400;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_LARGE = 413;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_FAULT = 500;
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final SmsSettings settings;
    private final Pattern taken;
    private final Optional<Pattern> barred;
    private final HttpClient client;

    HttpCarrier(SmsSettings settings) {
        this.settings = settings;
        this.taken = Pattern.compile(settings.taken());
        this.barred =
                Optional.of(settings.barred()).filter(each -> !each.isEmpty()).map(Pattern::compile);
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.patience())
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    @Override
    public boolean open() {
        return !settings.url().isBlank();
    }

    @Override
    public Outcome carry(ShortMessage message) {
        var answer = client.sendAsync(request(message), BodyHandlers.limiting(BodyHandlers.ofString(), LONGEST_ANSWER));
        try {
            return meaning(answer.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            answer.cancel(true);
            return new Outcome.Later("slow");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Later("interrupted");
        } catch (ExecutionException e) {
            return new Outcome.Later(e.getCause() instanceof IOException ? "unreachable" : "fault");
        }
    }

    private HttpRequest request(ShortMessage message) {
        var request = HttpRequest.newBuilder(URI.create(filled(settings.url(), message, HttpCarrier::encoded)));
        if (!settings.authorization().isEmpty()) {
            request.header("Authorization", settings.authorization());
        }
        if (settings.body().isEmpty()) {
            return request.GET().build();
        }
        UnaryOperator<String> way =
                settings.contentType().contains("json") ? HttpCarrier::quoted : HttpCarrier::encoded;
        return request.header("Content-Type", settings.contentType())
                .POST(BodyPublishers.ofString(filled(settings.body(), message, way)))
                .build();
    }

    private Outcome meaning(HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status >= 200 && status < 300) {
            return read(answer.body(), status);
        }
        String why = "HTTP " + status;
        return switch (status) {
            case BAD_REQUEST, TOO_LARGE, UNPROCESSABLE -> new Outcome.Refused(why);
            case REQUEST_TIMEOUT, TOO_MANY_REQUESTS -> new Outcome.Later(why);
            default -> status < SERVER_FAULT ? new Outcome.Barred(why) : new Outcome.Later(why);
        };
    }

    /// Some gateways say by the words of a good answer that they do not take from us.
    private Outcome read(String body, int status) {
        if (barred.filter(each -> each.matcher(body).find()).isPresent()) {
            return new Outcome.Barred("not let in");
        }
        return taken.matcher(body).find() ? new Outcome.Handed("HTTP " + status) : new Outcome.Refused("not taken");
    }

    /// One pass, so that a text that holds a place is not filled in again.
    private static String filled(String template, ShortMessage message, UnaryOperator<String> way) {
        return Pattern.compile("\\{(phone|text|id)}")
                .matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(way.apply(put(place, message))));
    }

    private static String put(MatchResult place, ShortMessage message) {
        return switch (place.group(1)) {
            case "phone" -> message.to();
            case "id" -> message.id();
            case String _ -> message.text();
        };
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    /// Inside the quotation marks of a template.
    private static String quoted(String part) {
        String quoted = MAPPER.writeValueAsString(part);
        return quoted.substring(1, quoted.length() - 1);
    }
}
