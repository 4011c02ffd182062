package kz.jauap.office.intake.open311;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.jauap.law.channel.Channel.OPEN_ALMATY;
import static kz.jauap.office.guide.Trial.DOWN;
import static kz.jauap.office.guide.Trial.END_TO_END;
import static kz.jauap.office.guide.Trial.FORGED;
import static kz.jauap.office.guide.Trial.HUGE;
import static kz.jauap.office.guide.Trial.REPEATING;
import static kz.jauap.office.guide.Trial.SLOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.egov.wire.Flavour;
import kz.jauap.office.intake.open311.ReportingApp.Answer;
import kz.jauap.office.intake.partner.Partner;
import kz.jauap.office.intake.partner.Partners;
import kz.jauap.office.intake.social.media.Fetching;
import kz.jauap.office.intake.social.media.MediaTable;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.arrival.Arrivals;
import kz.jauap.office.registry.arrival.Balance;
import kz.jauap.office.registry.arrival.BalanceTable;
import kz.jauap.office.registry.arrival.CanaryMark;
import kz.jauap.office.registry.arrival.DoorTable;
import kz.jauap.office.registry.arrival.Ending;
import kz.jauap.office.registry.arrival.Porter;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Reports on their way in: nothing lost, nothing doubled, whatever the app, its network or the office does.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReportingTest {
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    @Value("${local.server.port}")
    int port;

    @Autowired
    Partners partners;

    @Autowired
    Porter porter;

    @Autowired
    Arrivals arrivals;

    @Autowired
    BalanceTable balances;

    @Autowired
    DoorTable doors;

    @Autowired
    CanaryMark canaries;

    @Autowired
    Fetching fetching;

    @Autowired
    MediaTable media;

    @Autowired
    CaseFiles files;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private ReportingApp app;
    private long partner;
    private LocalDate day;

    @BeforeEach
    void thereIsACityAndAnApp(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
        var given = partners.admitApp("Dwellers", Optional.empty());
        partner = given.partner().id();
        app = new ReportingApp(port, given.token());
        day = LocalDate.now(clock);
    }

    @AfterEach
    void theBalanceIsExact() {
        assertThat(balances.between(day, day.plusDays(1))).allMatch(Balance::exact);
    }

    private static String[] lamp(String words, String... more) {
        return IntStream.range(0, 6 + more.length)
                .mapToObj(at -> at < 6
                        ? List.of("service_code", "lighting", "address_string", "Сайран", "description", words)
                                .get(at)
                        : more[at - 6])
                .toArray(String[]::new);
    }

    private static String id(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.at("/0/service_request_id");
    }

    private CaseFile file(Answer answer) {
        return files.open(id(answer)).orElseThrow();
    }

    private long mine(Ending ending) {
        return sql.sql("select count(*) from registry_arrival where foreign_id like ? and ending = ?")
                .param("open311/" + partner + "/%")
                .param(ending.name())
                .query(Long.class)
                .single();
    }

    private Arrival arrival(String token) {
        return arrivals.find(Long.parseLong(token.replaceFirst("-.*", ""))).orElseThrow();
    }

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
    void theSameWordsWithinMinutesAreTheSameReport() {
        String first = id(app.report(lamp("Жарық жоқ")));
        assertThat(id(app.report(lamp("Жарық жоқ")))).isEqualTo(first);
        assertThat(id(app.report(lamp("Жарық жоқ!")))).isNotEqualTo(first);
        clock.set(clock.instant().plus(Duration.ofMinutes(9)));
        assertThat(id(app.report(lamp("Жарық жоқ")))).isEqualTo(first);
        clock.set(clock.instant().plus(Duration.ofMinutes(12)));
        assertThat(id(app.report(lamp("Жарық жоқ")))).isNotEqualTo(first);
    }

    @Test
    void theAppsOwnIdIsTheSameReportForEver() {
        String[] report = lamp("Жарық жоқ", "client_request_id", "a-1");
        String first = id(app.report(report));
        clock.set(clock.instant().plus(Duration.ofMinutes(45)));
        assertThat(id(app.report(report))).isEqualTo(first);
        Answer other = app.report(lamp("Жарық бар", "client_request_id", "a-1"));
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.at("/0/code")).isEqualTo("409");
        assertThat(files.open(first).orElseThrow().letter().text()).isEqualTo("Жарық жоқ");
        assertThat(mine(Ending.REGISTERED)).isEqualTo(1);
    }

    @Withstands(doors = OPEN_ALMATY, trials = REPEATING)
    @Test
    void sentManyTimesAtOnceItIsOneReport() {
        Set<String> ids = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 12).parallel().forEach(_ -> ids.add(id(app.report(lamp("Бірге")))));
        assertThat(ids).hasSize(1);
        assertThat(mine(Ending.REGISTERED)).isEqualTo(1);
    }

    /// One that was wrong leaves its trace, and the same id serves for the right one.
    @Test
    void aWrongReportIsReturnedAndCanBeSentAnew() {
        Answer wrong = app.report("service_code", "lighting", "client_request_id", "w-1");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(mine(Ending.CLOSED)).isEqualTo(1);
        id(app.report("service_code", "lighting", "address_string", "Сайран", "client_request_id", "w-1"));
        assertThat(mine(Ending.CLOSED)).isZero();
        assertThat(mine(Ending.REGISTERED)).isEqualTo(1);
    }

    /// Somebody holds the counter: the app gets a token after a while, and the number stands there when he lets go.
    @Withstands(
            doors = OPEN_ALMATY,
            trials = {SLOW, DOWN})
    @Test
    void aSlowRegistrarKeepsNobodyWaitingAndLosesNothing() {
        Answer answer = transaction.execute(_ -> {
            sql.sql("select 1 from registry_counter for update")
                    .query(Integer.class)
                    .list();
            return app.report(lamp("Баяу"));
        });
        assertThat(answer).isNotNull();
        String token = answer.at("/0/token");
        clock.set(clock.instant().plus(Duration.ofMinutes(3)));
        porter.go();
        String number = app.get("/open311/v2/tokens/" + token + ".json").at("/0/service_request_id");
        assertThat(files.open(number)).isPresent();
        assertThat(mine(Ending.REGISTERED)).isEqualTo(1);
        assertThat(id(app.report(lamp("Баяу", "client_request_id", "other")))).isNotEqualTo(number);
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

    @Withstands(doors = OPEN_ALMATY, trials = FORGED)
    @Test
    void aKeyOpensThisDoorOnlyForWhomItWasGiven() {
        var system = partners.admit("egov", Partner.Sealing.OPTIONAL, Flavour.JSON, Optional.empty());
        long unproven = doors.seen(Channel.OPEN_ALMATY).unproven();
        for (String key : List.of("", "xyz", "k".repeat(5000), "ә", system.token())) {
            Answer refused = app.withKey(key).report(lamp("a"));
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.at("/0/code")).isEqualTo("403");
        }
        assertThat(doors.seen(Channel.OPEN_ALMATY).unproven()).isEqualTo(unproven + 5);
        partners.shutOut(partner);
        assertThat(app.report(lamp("a")).status()).isEqualTo(403);
        var packages = HttpRequest.newBuilder(URI.create(app.root() + "/api/v1/packages/x"))
                .header(
                        "Authorization",
                        "Bearer " + partners.admitApp("app", Optional.empty()).token());
        assertThat(app.send(packages).status()).isEqualTo(401);
    }

    /// More from one sender than a person writes is kept aside for a clerk; the sender holds a token meanwhile.
    @Test
    void aFloodFromOneSenderIsKeptAsideAndNotLost() {
        String token = "";
        for (int n = 0; n <= 20; n++) {
            Answer answer = app.report(lamp("№ " + n, "device_id", "d-1"));
            assertThat(answer.status()).isEqualTo(200);
            token = answer.at("/0/token");
        }
        assertThat(mine(Ending.REGISTERED)).isEqualTo(20);
        assertThat(mine(Ending.PARKED)).isEqualTo(1);
        id(app.report(lamp("Another", "device_id", "d-2")));
        Arrival parked = arrival(token);
        assertThat(arrivals.release(parked, Urgency.THREAT, 1, "read")).isTrue();
        porter.go();
        Arrival registered = arrivals.find(parked.id()).orElseThrow();
        assertThat(registered.ending()).isEqualTo(Ending.REGISTERED);
        CaseFile file = files.open(registered.appeal().orElseThrow()).orElseThrow();
        assertThat(file.card().urgency()).isEqualTo(Urgency.THREAT);
    }

    @Test
    void aFloodFromOneAppIsToldToWait() {
        Answer last = app.report("service_code", "x");
        for (int n = 0; n < 600; n++) {
            last = app.report("service_code", "x");
        }
        assertThat(last.status()).isEqualTo(400);
        assertThat(last.at("/0/code")).isEqualTo("429");
        assertThat(last.header("Retry-After")).isNotEmpty();
    }

    @Withstands(doors = OPEN_ALMATY, trials = HUGE)
    @Test
    void hugeAndOddBodiesAreAnsweredInTheSpecificationsWords() throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            String head = "POST /open311/v2/requests.xml HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                    + "application/x-www-form-urlencoded\r\nContent-Length: " + (100L << 20) + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(UTF_8));
            String answer = upTo("</errors>", socket.getInputStream());
            assertThat(answer).startsWith("HTTP/1.1 400").contains("<errors><error><code>4");
        }
        for (String type : List.of("application/json", "text/xml", "multipart/form-data", "application/octet-stream")) {
            Answer odd = app.send(HttpRequest.newBuilder(URI.create(app.root() + "/open311/v2/requests.json"))
                    .header("Content-Type", type)
                    .POST(BodyPublishers.ofString("{\"service_code\":\"lighting\"}")));
            assertThat(odd.status()).as(type).isIn(400, 403);
            assertThat(odd.json().isArray()).isTrue();
        }
        Answer control = app.report(lamp("a\u0000b"));
        assertThat(control.status()).isEqualTo(400);
        assertThat(control.json().isArray()).isTrue();
        assertThat(mine(Ending.REGISTERED)).isZero();
    }

    private static String upTo(String end, InputStream in) throws IOException {
        var text = new StringBuilder();
        while (text.indexOf(end) < 0) {
            int next = in.read();
            assertThat(next).as(text.toString()).isNotNegative();
            text.append((char) next);
        }
        return text.toString();
    }

    @Test
    void aTooLongReportIsReturnedAndSaysWhy() {
        Answer answer = app.report(lamp("ә".repeat(200_001)));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(mine(Ending.CLOSED)).isEqualTo(1);
    }

    @Test
    void aCanaryComesThroughAndCountsNowhere() {
        String mark = canaries.fresh();
        long before = received();
        assertThat(app.withKey(mark).report("description", mark).status()).isEqualTo(400);
        assertThat(received()).isEqualTo(before);
        assertThat(doors.seen(Channel.OPEN_ALMATY).canarySeenAt()).isPresent();
    }

    private long received() {
        return balances.between(day, day.plusDays(1)).stream()
                .filter(each -> each.door() == Channel.OPEN_ALMATY)
                .mapToLong(Balance::received)
                .sum();
    }
}
