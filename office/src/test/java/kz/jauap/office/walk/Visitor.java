package kz.jauap.office.walk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.jauap.office.people.setup.AlmatyStaff;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/// Somebody with a plain browser and no JavaScript: opens pages, fills in the forms that stand there, keeps cookies.
public final class Visitor {
    private record Enclosure(String name, Supplier<byte[]> content) {}

    private static final String BOUNDARY = "----jauap-walk";

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String root;
    private Optional<Enclosure> enclosure = Optional.empty();
    private Document page = new Document("");
    private int status;
    private HttpHeaders headers = HttpHeaders.of(Map.of(), (_, _) -> true);

    /// A visitor who reads one language.
    ///
    /// @param root as "http://localhost:8080"
    public Visitor(String root) {
        this.root = root;
    }

    public Visitor open(String path) {
        return send(HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : root + path)));
    }

    /// Signs in at the staff's door, as everybody of the staff does.
    public Visitor signIn(String lang, String login) {
        open("/" + lang + "/staff/sign-in")
                .send("/staff/sign-in", Map.of("username", login, "password", AlmatyStaff.PASSWORD));
        return this;
    }

    public Document page() {
        return page;
    }

    public int status() {
        return status;
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public String path() {
        return URI.create(page.location()).getPath();
    }

    /// The text of the whole page, as read aloud.
    public String text() {
        return page.text();
    }

    /// Follows the first link whose address ends so.
    public Visitor follow(String ending) {
        for (Element link : page.select("a[href]")) {
            if (link.attr("href").endsWith(ending)) {
                return open(link.absUrl("href"));
            }
        }
        throw new AssertionError("no link to " + ending + " on " + path() + ": "
                + page.select("a[href]").eachAttr("href"));
    }

    /// From now on every form with a place for files takes this one along.
    public Visitor bring(String name, byte[] content) {
        enclosure = Optional.of(new Enclosure(name, () -> content));
        return this;
    }

    /// Fills in and sends the form whose address ends so; fields not named keep what stands there.
    public Visitor send(String action, Map<String, String> fields) {
        FormElement form = form(action);
        Map<String, String> values = new LinkedHashMap<>();
        form.formData().stream()
                .filter(each -> !each.hasInputStream()
                        && form.select("input[type=file][name=" + each.key() + "]")
                                .isEmpty())
                .forEach(each -> values.put(each.key(), each.value()));
        fields.forEach((name, value) -> {
            if (form.select("[name=" + name + "]").isEmpty()) {
                throw new AssertionError("no field " + name + " in " + action + " on " + path());
            }
            values.put(name, value);
        });
        boolean files = form.attr("enctype").equals("multipart/form-data");
        String target = form.hasAttr("action") ? form.absUrl("action") : page.location();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(target));
        List<String> places = form.select("input[type=file]").eachAttr("name");
        return send(files ? multipart(request, values, places) : encoded(request, values));
    }

    private FormElement form(String action) {
        for (Element form : page.select("form[method=post]")) {
            if (form.attr("action").endsWith(action) || (!form.hasAttr("action") && path().endsWith(action))) {
                return (FormElement) form;
            }
        }
        throw new AssertionError("no form " + action + " on " + path() + " (" + status + "): "
                + page.select("form").eachAttr("action"));
    }

    private static HttpRequest.Builder encoded(HttpRequest.Builder request, Map<String, String> values) {
        String body = values.entrySet().stream()
                .map(each -> URLEncoder.encode(each.getKey(), UTF_8) + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder multipart(
            HttpRequest.Builder request, Map<String, String> values, List<String> places) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        values.forEach((name, value) -> body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(UTF_8)));
        enclosure.ifPresent(file -> places.forEach(name -> {
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
                            + file.name() + "\"\r\nContent-Type: text/plain\r\n\r\n")
                    .getBytes(UTF_8));
            body.writeBytes(file.content().get());
            body.writeBytes("\r\n".getBytes(UTF_8));
        }));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    }

    /// Says something else than a form can, with the cookies he has.
    public Visitor send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString(UTF_8));
            status = answer.statusCode();
            headers = answer.headers();
            page = Jsoup.parse(answer.body(), answer.uri().toString());
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /// The bytes of a file that the page links to.
    public byte[] fetch(String path) {
        try {
            return http.send(
                            HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : root + path))
                                    .build(),
                            BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
