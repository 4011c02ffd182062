import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody with a browser: keeps cookies, fills in forms as they were served, follows no redirect unasked.
final class Visitor implements AutoCloseable {
    private static final Pattern FIELD = Pattern.compile("<(?:input|textarea)\\b([^>]*)>");
    private static final Pattern SELECT = Pattern.compile("<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]*)\"( selected)?");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI office;

    Visitor(URI office) {
        this.office = office;
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return browser.send(request(path).build(), BodyHandlers.ofByteArray());
    }

    String page(String path) throws IOException, InterruptedException {
        var answer = get(path);
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /// Opens the page at `path`, fills in its form to `action` and sends it.
    HttpResponse<String> fillIn(String path, String action, Map<String, String> words)
            throws IOException, InterruptedException {
        var fields = form(page(path), action);
        fields.putAll(words);
        return browser.send(
                request(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                                .collect(Collectors.joining("&"))))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(office.resolve(path)).timeout(Duration.ofSeconds(30));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// The fields of a form with the values they were served with.
    private static Map<String, String> form(String page, String action) throws IOException {
        var start = page.indexOf("action=\"" + action + "\"");
        if (start < 0) {
            throw new IOException("No form to " + action);
        }
        var html = page.substring(start, page.indexOf("</form>", start));
        var fields = new LinkedHashMap<String, String>();
        FIELD.matcher(html).results().map(found -> found.group(1)).forEach(field -> {
            var unchecked = field.matches(".*type=\"(?:checkbox|radio)\".*") && !field.contains(" checked");
            if (!unchecked && !field.contains("type=\"file\"") && field.contains("name=\"")) {
                fields.put(attribute(field, "name"), attribute(field, "value"));
            }
        });
        SELECT.matcher(html).results().forEach(select -> {
            var options = OPTION.matcher(select.group(2)).results().toList();
            options.stream()
                    .filter(option -> option.group(2) != null)
                    .findFirst()
                    .or(() -> options.stream().findFirst())
                    .ifPresent(option -> fields.put(attribute(select.group(1), "name"), option.group(1)));
        });
        return fields;
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    @Override
    public void close() {
        browser.shutdownNow();
    }
}
