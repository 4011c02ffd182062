package kz.jauap.office.intake.egov;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;
import kz.jauap.office.house.OfficeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// Packages in broken or hostile JSON and XML: each gets a clear 400, nothing is registered.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class BrokenPackagesTest extends HostileGateway {
    private static final String XML = "application/xml";

    static Stream<String> badIds() {
        return Stream.of("\"\"", " ", "a b", "a/b", "../x", "a".repeat(101), "%00", "a;b");
    }

    @ParameterizedTest
    @MethodSource("badIds")
    void aMessageHasAnIdThatCanStandInAnAddress(String id) {
        refused(gateway.post(PACKAGES, JSON, id, signatory.message("a").json(), request -> request), 400);
    }

    static Stream<String> badJson() {
        return Stream.of(
                "",
                "null",
                "[]",
                "{",
                "{\"document\":5}",
                "{\"document\":{\"name\":\"a\",\"content\":\"***\"}}",
                "{\"document\":{\"name\":\"a\",\"content\":5}}",
                "{\"document\":{\"name\":\"a\",\"content\":\"AAAA\"},\"more\":1}",
                "{\"document\":{},\"document\":{}}",
                "{\"registration\":{\"registered\":\"вчера\"}}",
                "{\"appeal\":{\"text\":\"a\\u0000b\"}}",
                "{\"appeal\":{\"kind\":\"NONE\"}}",
                "{\"signature\":[1,2,3]}",
                "{} {}",
                "[".repeat(5000));
    }

    @ParameterizedTest
    @MethodSource("badJson")
    void brokenJsonIsToldSo(String body) {
        refused(gateway.post(PACKAGES, JSON, "j", body.getBytes(UTF_8), request -> request), 400);
    }

    static Stream<String> badXml() {
        String open = "<package xmlns=\"urn:jauap:packages:1\">";
        String document = "<document><name>a.pdf</name><content>JVBERi0=</content></document>";
        return Stream.of(
                "",
                "<",
                "plain",
                "<package/>",
                "<package xmlns=\"urn:other\"/>",
                open + "</package>",
                open + document + "<signature>AAAA</signature><more/></package>",
                open + "<signature>AAAA</signature>" + document + "</package>",
                open + document + "<signature>*</signature></package>",
                open + document + document + "<signature>AAAA</signature></package>",
                open + "<appeal><kind>NONE</kind></appeal>" + document + "<signature>AAAA</signature></package>",
                open + "<appeal><threat>maybe</threat></appeal>" + document + "<signature>AAAA</signature></package>",
                "<!DOCTYPE package>" + open + document + "<signature>AAAA</signature></package>",
                "<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + open + "<appeal><text>&x;</text></appeal>"
                        + document + "<signature>AAAA</signature></package>",
                "<!DOCTYPE p [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + open
                        + "<appeal><text>&b;</text></appeal>" + document + "<signature>AAAA</signature></package>",
                "<!DOCTYPE p SYSTEM \"http://127.0.0.1:1/x.dtd\">" + open + document + "</package>",
                open + "<appeal><text>&x;</text></appeal>" + document + "<signature>AAAA</signature></package>",
                open + "<appeal>" + "<text>".repeat(3000) + "</text>".repeat(3000) + "</appeal></package>",
                open + document + "<signature>AAAA</signature></package><more/>",
                "<?xml version=\"1.0\" encoding=\"UTF-32\"?>" + open);
    }

    @ParameterizedTest
    @MethodSource("badXml")
    void brokenOrHostileXmlIsToldSo(String body) {
        refused(gateway.post(PACKAGES, XML, "x", body.getBytes(UTF_8), request -> request), 400);
    }

    @Test
    void registrationsAreReadAsStrictly() {
        for (String body :
                List.of("{}", "{\"rows\":[]}", "{\"rows\":[null]}", "{\"rows\":5}", "[]", "{\"rows\":[{\"x\":1}]}")) {
            refused(gateway.post("/api/v1/registrations", JSON, "r", body.getBytes(UTF_8), request -> request), 400);
        }
    }
}
