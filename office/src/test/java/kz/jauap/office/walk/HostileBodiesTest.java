package kz.jauap.office.walk;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.egov.wire.Flavour;
import kz.jauap.office.intake.partner.Partner;
import kz.jauap.office.intake.partner.Partners;
import kz.jauap.office.organisation.AlmatyOrganisation;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/// Every address of the API that takes something in, read from the office itself, under hostile bodies: what is no
/// message is answered as the sender's fault, in the reader's language, and registers nothing.
@OfficeTest
class HostileBodiesTest {
    private static final String JSON = "application/json";
    private static final int DEEP = 10_000;
    private static final Map<String, String> DETAIL = Map.of("kk", "[әғқңөұүһі]", "ru", "[а-я]", "en", "[a-z]{3}");

    private record Body(String name, String type, Supplier<byte[]> bytes) {
        static Body json(String name, String text) {
            return new Body(name, JSON, () -> text.getBytes(UTF_8));
        }
    }

    private final MockMvc web;
    private final JdbcClient sql;
    private final String token;
    private final List<String> addresses;
    private final JsonMapper json = JsonMapper.builder().build();

    @Autowired
    HostileBodiesTest(
            MockMvc web,
            JdbcClient sql,
            Partners partners,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.web = web;
        this.sql = sql;
        this.token = partners.admit("hostile", Partner.Sealing.OPTIONAL, Flavour.JSON, Optional.empty())
                .token();
        this.addresses = mapping.getHandlerMethods().keySet().stream()
                .filter(each -> each.getMethodsCondition().getMethods().stream()
                        .anyMatch(method -> !HttpMethod.GET.equals(method.asHttpMethod())))
                .flatMap(each -> each.getPatternValues().stream()
                        .flatMap(pattern ->
                                each.getMethodsCondition().getMethods().stream().map(method -> method + " " + pattern)))
                .filter(each -> each.contains(" /api/"))
                .distinct()
                .sorted()
                .toList();
    }

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
    }

    private static List<Body> bodies() {
        List<Body> bodies = new ArrayList<>();
        Map.ofEntries(
                        Map.entry("nothing", ""),
                        Map.entry("a blank", " "),
                        Map.entry("half an object", "{"),
                        Map.entry("half a text", "{\"text\":\"a"),
                        Map.entry("null", "null"),
                        Map.entry("a number", "1"),
                        Map.entry("a text", "\"a\""),
                        Map.entry("a list", "[]"),
                        Map.entry("two objects", "{}{}"),
                        Map.entry("deep lists", "[".repeat(DEEP)),
                        Map.entry("deep objects", "{\"text\":".repeat(DEEP)),
                        Map.entry("deep in a field", "{\"text\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}"),
                        Map.entry("a hundred thousand digits", "{\"text\":" + "9".repeat(100_000) + "}"),
                        Map.entry("a huge exponent", "{\"text\":1e999999999,\"language\":-1e-999999999}"),
                        Map.entry("the same field twice", "{\"text\":\"a\",\"text\":\"b\"}"),
                        Map.entry("an unknown field", "{\"text\":\"a\",\"__proto__\":{}}"),
                        Map.entry("a raw NUL", "{\"text\":\"a\0b\"}"),
                        Map.entry("a NUL between", "{\0}"),
                        Map.entry("no JSON", "<a/>"))
                .forEach((name, text) -> bodies.add(Body.json(name, text)));
        for (String value : List.of("1", "true", "[]", "{}", "[\"a\"]", "1.5")) {
            bodies.add(Body.json("text is " + value, "{\"text\":" + value + "}"));
            bodies.add(Body.json("language is " + value, "{\"text\":\"a\",\"language\":" + value + "}"));
            bodies.add(Body.json("rows is " + value, "{\"rows\":" + value + ",\"appeal\":" + value + "}"));
        }
        bodies.add(new Body(
                "bytes that are no text", JSON, () -> new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', '}'}));
        bodies.add(new Body("an overlong slash", JSON, () -> new byte[] {'"', (byte) 0xc0, (byte) 0xaf, '"'}));
        bodies.add(new Body(
                "another charset", JSON, () -> "{\"text\":\"Шам\"}".getBytes(Charset.forName("windows-1251"))));
        bodies.add(new Body("half of UTF-16", JSON, () -> "{\"text\":\"Шам\"".getBytes(UTF_16)));
        bodies.add(new Body("another type", "text/plain", () -> "{\"text\":\"a\"}".getBytes(UTF_8)));
        bodies.add(new Body("an unknown type", "application/x-thing", () -> "{}".getBytes(UTF_8)));
        bodies.add(new Body("a type that is none", "json", () -> "{}".getBytes(UTF_8)));
        bodies.add(new Body("a charset that is none", JSON + ";charset=nonsense", () -> "{".getBytes(UTF_8)));
        bodies.add(new Body("a broken multipart", "multipart/form-data", () -> "--a".getBytes(UTF_8)));
        bodies.add(new Body(
                "entities in XML",
                "application/xml",
                () -> "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>".getBytes(UTF_8)));
        return bodies;
    }

    private MockHttpServletResponse sent(String address, Body body, String lang) throws Exception {
        String[] parts = address.split(" ", 2);
        String path = parts[1].replaceAll("\\{sequence[^{}]*}", "1").replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", "x");
        return web.perform(request(HttpMethod.valueOf(parts[0]), URI.create(path))
                        .header("Content-Type", body.type())
                        .header("Accept-Language", lang)
                        .header("Authorization", "Bearer " + token)
                        .header("Idempotency-Key", "hostile-1")
                        .content(body.bytes().get()))
                .andReturn()
                .getResponse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void isTheSendersFaultInHisLanguageAndRegistersNothing(String lang) throws Exception {
        assertThat(addresses).hasSizeGreaterThan(5);
        long before = registered();
        SoftAssertions said = new SoftAssertions();
        for (String address : addresses) {
            for (Body body : bodies()) {
                MockHttpServletResponse answer = sent(address, body, lang);
                String what = address + " with " + body.name() + " in " + lang;
                said.assertThat(answer.getStatus()).as(what).isBetween(400, 499);
                if (address.contains("/api/v1/")) {
                    said.assertThat(answer.getStatus()).as(what).isNotIn(401, 403, 429);
                    said.assertThat(String.valueOf(answer.getContentType()))
                            .as(what)
                            .startsWith("application/problem+json");
                    said.assertThat(detail(answer)).as(what).containsPattern(DETAIL.get(lang));
                }
            }
        }
        said.assertThat(registered()).isEqualTo(before);
        said.assertAll();
    }

    private String detail(MockHttpServletResponse answer) throws Exception {
        try {
            return json.readTree(answer.getContentAsString(UTF_8))
                    .path("detail")
                    .asString("");
        } catch (tools.jackson.core.JacksonException none) {
            return "";
        }
    }

    private long registered() {
        return sql.sql("select count(*) from registry_card").query(Long.class).single();
    }
}
