package kz.jauap.office.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kz.jauap.office.house.OfficeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.annotation.ModelAttributeMethodProcessor;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What Spring Boot's defaults get wrong, as a list: whatever is sent over the wire, bad input is told as such (4xx),
/// and never ends in "something broke" (5xx).
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.servlet.multipart.max-file-size=10KB")
@Import(BareWire.Counter.class)
class FaultTest extends BareWire {
    static Stream<String> badInput() {
        var json = Stream.of(
                        "{\"text\":\"a\\u0000b\",\"sheets\":1}",
                        "{\"text\":\"a\\u0007b\",\"sheets\":1}",
                        "{\"text\":\"\\ud800\",\"sheets\":1}",
                        "{\"text\":\"a\",\"sheets\":1e999999999}",
                        "{\"text\":\"a\",\"sheets\":1.5}",
                        "{\"text\":\"a\",\"sheets\":\"1\"}",
                        "{\"text\":\"a\",\"sheets\":99999999999}",
                        "{\"text\":\"a\",\"sheets\":" + "9".repeat(400) + "}",
                        "{\"text\":1,\"sheets\":1}",
                        "{\"text\":{\"a\":1},\"sheets\":1}",
                        "{\"text\":\"a\",\"sheets\":1,\"text\":\"b\"}",
                        "{\"text\":\"a\",\"sheets\":1,\"more\":true}",
                        "{\"text\":\"a\",\"sheets\":1,\"kind\":\"NONE\"}",
                        "{\"text\":\"a\",\"sheets\":1,\"kind\":0}",
                        "{\"text\":\"a\",\"sheets\":1} trailing",
                        "{\"text\":\"a\"",
                        "",
                        "null",
                        "[]",
                        "\"text\"",
                        "[".repeat(3000),
                        "{\"tags\":" + "[".repeat(50) + "]".repeat(50) + "}",
                        "{\"text\":\"" + "a".repeat(2_000_000) + "\",\"sheets\":1}")
                .map(body -> post("/api/test/letters", "application/json", body));
        var other = Stream.of(
                get("/api/test/letters/nonsense"),
                get("/api/test/letters/" + new UUID(0, 1) + "?page=x"),
                get("/api/test/letters/" + new UUID(0, 1) + "?page=99999999999999"),
                get("/kk/test/words"),
                get("/kk/test/words?q=%00"),
                get("/kk/test/words?q=a%01b"),
                get("/kk/test/words?q=%ED%A0%80"),
                get("/kk/test/words?q=%zz"),
                get("/kk/test/words?q=%C3"),
                get("/api/test/letters/" + new UUID(0, 1) + "?page=1e400"),
                get("/api/test/letters/" + new UUID(0, 1) + "?page=1.5"),
                get("/kk/test/%00"),
                get("/kk/test/%01"),
                get("/kk/test/..%2f..%2fetc"),
                get("/kk/no/such/page"),
                get("/kk//double"),
                get("/kk/test;a=b"),
                get("/assets/no/such/file.css"),
                get("/assets/../application.yaml"),
                get("/api/no/such"),
                get("/kk/test/words?" + "a=1&".repeat(5000)),
                get("/kk/" + "x".repeat(20_000)),
                "DELETE /api/test/letters HTTP/1.1\r\n",
                "PUT /api/test/letters HTTP/1.1\r\n",
                "NONSENSE /kk/test/words HTTP/1.1\r\n",
                "TRACE /kk/test/words HTTP/1.1\r\n",
                post("/api/test/letters", "text/plain", "hello"),
                post("/api/test/letters", "application/xml", "<a/>"),
                post("/api/test/letters", "nonsense", "{}"),
                post("/api/test/letters", "application/json;charset=bogus", "{\"text\":\"a\",\"sheets\":1}"),
                post("/api/test/forms", "application/x-www-form-urlencoded", "text=%00"),
                post("/api/test/forms", "application/x-www-form-urlencoded", "text=%ED%A0%80"),
                post("/api/test/forms", "application/x-www-form-urlencoded", "text=%"),
                post("/api/test/forms", "application/x-www-form-urlencoded", "nothing=1"),
                post("/api/test/forms", "application/x-www-form-urlencoded", "text=" + "a".repeat(3_000_000)),
                post("/api/test/files", "multipart/form-data", "x"),
                post("/api/test/files", "multipart/form-data; boundary=", "x"),
                post("/api/test/files", "multipart/form-data; boundary=b", "--b\r\ntruncated"),
                post("/api/test/files", "multipart/form-data; boundary=b", part("text", "a\u0000b")),
                post("/api/test/files", "multipart/form-data; boundary=b", part("text\"; filename*=UTF-8''%zz", "x")),
                post("/api/test/files", "multipart/form-data; boundary=b", part("text", "only text")),
                post("/api/test/files", "multipart/form-data; boundary=b", part("file\"; filename=\"a\u0000b", "x")),
                post("/api/test/files", "multipart/form-data; boundary=b", part("file\"; filename*=bogus''a", "x")),
                post("/api/test/files", "multipart/form-data; boundary=b", part("file\"; filename=\"=?x?Q?=zz?=", "x")),
                post("/api/test/files", "multipart/form-data", part("text", "no boundary named")),
                post("/api/test/files", "application/x-www-form-urlencoded", "text=a&file=b"));
        return Stream.concat(json, other);
    }

    @ParameterizedTest
    @MethodSource("badInput")
    void badInputIsToldAsSuch(String request) throws IOException {
        var answer = send(request + (request.endsWith("\r\n") && !request.contains("\r\n\r\n") ? end() : ""));
        assertThat(status(answer)).as(answer).isBetween(400, 499).isNotIn(401, 403);
        assertThat(answer).doesNotContain("Exception", "Tomcat", "kz.jauap");
    }

    @Test
    void aFileThatIsTooLargeIsToldAsSuch() throws IOException {
        var body = part("file\"; filename=\"a.txt", "x".repeat(20_000));
        var answer = send(post("/api/test/files", "multipart/form-data; boundary=b", body));
        assertThat(status(answer)).as(answer).isEqualTo(413);
    }

    /// Nothing that is sent is bound into a bean by the names it comes under, such as `tags[999999999]` or
    /// `class.name`.
    @Test
    void namesThatReachIntoListsAndClassesReachNothing(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages,
            @Autowired RequestMappingHandlerAdapter hand) {
        assertThat(pages.getHandlerMethods().values().stream()
                        .flatMap(page -> Stream.of(page.getMethodParameters()))
                        .filter(parameter -> resolver(hand, parameter) instanceof ModelAttributeMethodProcessor))
                .isEmpty();
    }

    private static HandlerMethodArgumentResolver resolver(RequestMappingHandlerAdapter hand, MethodParameter of) {
        return Objects.requireNonNull(hand.getArgumentResolvers()).stream()
                .filter(each -> each.supportsParameter(of))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void programsReadAProblem() throws IOException {
        var answer = send(post("/api/test/letters", "application/json", "{"));
        assertThat(answer).contains("application/problem+json").contains("\"status\":400");
    }

    @Test
    void peopleReadAPageInTheirLanguage() throws IOException {
        assertThat(send(get("/kk/no/such/page"))).contains("text/html").contains("Бет табылмады");
        assertThat(send(get("/ru/no/such/page"))).contains("Страница не найдена");
        assertThat(send(get("/en/test/words?q=%00"))).contains("cannot be read").contains("<html lang=\"en\"");
    }

    @Test
    void aFaultOfOursIsNumberedAndTellsNothingOfTheInside() throws IOException {
        var answer = send(get("/ru/test/fault"));
        assertThat(status(answer)).isEqualTo(500);
        assertThat(answer).contains("Номер сбоя").doesNotContain("IllegalState").doesNotContain("a fault of ours");
    }

    @Test
    void goodInputPasses() throws IOException {
        assertThat(send(post("/api/test/letters", "application/json", "{\"text\":\"Сәлем\",\"sheets\":1}")))
                .contains("Сәлем");
        assertThat(send(get("/kk/test/words?q=%D0%86"))).contains("І");
    }

    @Test
    void redirectsAreRelative() throws IOException {
        assertThat(send(get("/guide"))).contains("Location: /kk/guide\r\n");
    }

    private static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\n";
    }
}
