package kz.jauap.office.intake.open311;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.jauap.law.channel.Channel.OPEN_ALMATY;
import static kz.jauap.office.guide.Trial.END_TO_END;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.open311.ReportingApp.Answer;
import kz.jauap.office.intake.social.media.Fetching;
import kz.jauap.office.intake.social.media.MediaTable;
import kz.jauap.office.registry.arrival.Ending;
import kz.jauap.office.registry.file.CaseFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// Reports on their way in: what was said, its files and its pictures.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReportingTest extends WithAnApp {
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    @Autowired
    Fetching fetching;

    @Autowired
    MediaTable media;

    @Withstands(doors = OPEN_ALMATY, trials = END_TO_END)
    @Test
    void aReportIsAnInformalRecordWithAllThatWasSaid() {
        CaseFile file = file(app.report(
                "service_code", "public-transport",
                "lat", "43.238949",
                "long", "76.889709",
                "description", "Автобус опоздал на час\nи не остановился",
                "first_name", "Өкен",
                "last_name", "Сериков",
                "email", "oken@example.kz",
                "phone", "+77010000000",
                "attribute[ROUTE]", "92",
                "attribute[DANGER][]", "children",
                "attribute[WISH]", "Поставьте ещё один автобус"));
        var registered = file.card().registered();
        assertThat(registered.channel()).isEqualTo(Channel.OPEN_ALMATY);
        assertThat(registered.weight()).isEqualTo(Weight.INFORMAL);
        assertThat(registered.weightReason()).isEqualTo("not-signed");
        assertThat(file.card().due().legal()).isFalse();
        assertThat(file.letter().text()).isEqualTo("Автобус опоздал на час\nи не остановился");
        assertThat(file.letter().language()).isEqualTo("ru");
        assertThat(file.letter().topic()).hasValue("public-transport");
        assertThat(file.letter().place()).hasValue("43.238949, 76.889709");
        assertThat(file.letter().claims()).containsExactly("Поставьте ещё один автобус");
        assertThat(mine(Ending.REGISTERED)).isEqualTo(1);
    }

    @Test
    void theSenderAloneIsToldTheCodeByWhichHeFollowsIt() {
        Answer answer = app.reading("ru").report(lamp("Темно у дома"));
        String notice = answer.at("/0/service_notice");
        assertThat(notice).contains("СУ-").contains("/status").contains("Не подписано");
        assertThat(notice).containsPattern("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{5}");
        assertThat(app.get("/open311/v2/requests/" + id(answer) + ".json").text())
                .doesNotContainPattern("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{5}");
    }

    @Test
    void whoSaysNothingButWhereIsHeardToo() {
        CaseFile file = file(app.report("service_code", "lighting", "address_id", "545483", "description", ""));
        assertThat(file.letter().text()).contains("Street lighting").contains("545483");
    }

    @Test
    void filesThatComeAlongAreKeptAndWhatIsNoneLosesNothing() {
        CaseFile file = file(app.reportWith("hole.png", PNG, lamp("Шұңқыр")));
        assertThat(file.enclosures())
                .singleElement()
                .satisfies(each -> assertThat(each.name()).isEqualTo("hole.png"));
        Answer odd = app.reportWith("run.exe", "MZ\0\1\2".getBytes(UTF_8), lamp("Шұңқыр 2"));
        assertThat(file(odd).enclosures()).isEmpty();
        assertThat(odd.at("/0/service_notice")).contains("run.exe");
        assertThat(id(app.reportWith("hole.png", PNG, lamp("Шұңқыр"))))
                .isEqualTo(file.card().number().alias());
        assertThat(file.card().appeal())
                .satisfies(appeal -> assertThat(files.open(appeal).orElseThrow().enclosures())
                        .hasSize(1));
    }

    @Test
    void aPictureIsFetchedFromTheAppsOwnHostAndNowhereElse() throws IOException {
        Set<String> asked = new HashSet<>();
        HttpServer there = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        there.createContext("/", exchange -> {
            try (exchange) {
                asked.add(exchange.getRequestURI().getPath());
                exchange.sendResponseHeaders(200, PNG.length);
                exchange.getResponseBody().write(PNG);
            }
        });
        there.start();
        try {
            String host = "http://127.0.0.1:" + there.getAddress().getPort();
            var own = partners.admitApp("Own", Optional.of(URI.create(host)));
            ReportingApp pictured = new ReportingApp(port, own.token());
            CaseFile good = file(pictured.report(lamp("Сурет", "media_url", host + "/a.png")));
            CaseFile inland = file(pictured.report(lamp("Сурет 2", "media_url", "http://169.254.169.254/secret")));
            CaseFile broken = file(pictured.report(lamp("Сурет 3", "media_url", "file:///etc/passwd")));
            fetching.go();
            assertThat(files.open(good.card().appeal()).orElseThrow().enclosures())
                    .singleElement()
                    .satisfies(each -> assertThat(each.name()).isEqualTo("a.png"));
            for (CaseFile refused : List.of(inland, broken)) {
                assertThat(media.missing(refused.card().appeal())).hasSize(1);
                assertThat(files.open(refused.card().appeal()).orElseThrow().enclosures())
                        .isEmpty();
            }
            assertThat(asked).containsExactly("/a.png");
        } finally {
            there.stop(0);
        }
    }
}
