package kz.jauap.office.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import kz.jauap.office.house.OfficeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/// Broken forms at the office's real doors, told in the reader's language.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.servlet.multipart.max-file-size=10KB")
@Import(BareWire.Counter.class)
class BrokenFormsTest extends BareWire {
    static Stream<String> brokenForms() {
        return Stream.of("/kk/question", "/kk/staff/intake")
                .flatMap(path -> Stream.of(
                        post(path, "multipart/form-data; boundary=b", "--b\r\ntruncated"),
                        post(
                                path,
                                "multipart/form-data; boundary=b",
                                "--b\r\nContent-Disposition: form-data; name=\"te"),
                        post(path, "multipart/form-data; boundary=", "x"),
                        post(path, "multipart/form-data", part("text", "no boundary named")),
                        post(path, "multipart/form-data; boundary=b", part("text", "a\u0000b")),
                        post(path, "application/x-www-form-urlencoded", "text=%00"),
                        post(path, "application/x-www-form-urlencoded", "text=%ED%A0%80"),
                        number(path, "application/x-www-form-urlencoded", "sheets="),
                        number(path, "multipart/form-data; boundary=b", "--b\r\n")));
    }

    @ParameterizedTest
    @MethodSource("brokenForms")
    void aBrokenFormAtARealDoorIsToldInTheReadersLanguage(String request) throws IOException {
        var answer = send(request);
        assertThat(status(answer)).as(answer).isBetween(400, 499);
        assertThat(answer).contains("<html lang=\"kk\"").doesNotContain("Exception", "Tomcat");
    }

    @Test
    void whatAPageOfOursSentWithoutItsTokenComesBackAndNothingOfAnotherSite() throws IOException {
        assertThat(send(withoutToken("same-origin")))
                .startsWith("HTTP/1.1 403")
                .contains("action=\"/kk/question\"", "href=\"/ru/question\"", "Шам бар ма");
        assertThat(send(withoutToken("cross-site"))).startsWith("HTTP/1.1 403").doesNotContain("Шам бар ма");
    }

    private static String withoutToken(String from) {
        return post("/kk/question", "application/x-www-form-urlencoded", "text=Шам бар ма")
                .replace("Host: ", "Sec-Fetch-Site: " + from + "\r\nHost: ");
    }

    @Test
    void aNumberOfAThousandMillionDigitsIsAProblemToAProgramOfAppeals() throws IOException {
        var answer = send(number("/api/v1/appeals", "application/json", "{\"text\":\"a\",\"sheets\":"));
        assertThat(status(answer)).as(answer).isBetween(400, 499);
        assertThat(answer).contains("application/problem+json").doesNotContain("Exception", "Tomcat");
    }

    /// A number of a thousand million digits, of which the server need not see the last ones.
    private static String number(String path, String type, String field) {
        return "POST " + path + " HTTP/1.1\r\nContent-Type: " + type + "\r\nContent-Length: 1000000000\r\n" + end()
                + field + "9".repeat(4_000_000);
    }

    /// A form that some other program sent, or whose bytes were hurt on the way: what can be read of it is not lost.
    @Test
    void aFormThatIsNotUtf8ComesBackUnderItsLabels() throws IOException {
        var answer = send(
                post(
                        "/ru/file/0123456789ABCDEF/text",
                        "application/x-www-form-urlencoded",
                        "text=%D0%A8%D0%B0%D0%BC+%FF+%D0%BD%D0%B5%D1%82%zz&subject=%D0%90%D0%B1%D0%B0%D0%B9+%D0%B4%D0%B0%D2%A3%D2%93"));
        assertThat(status(answer)).as(answer).isEqualTo(400);
        assertThat(answer)
                .contains("<html lang=\"ru\"", "Шам \uFFFD нет\uFFFDzz</textarea>", "Абай даңғ</textarea>")
                .contains(">Краткое содержание</label>");
    }
}
