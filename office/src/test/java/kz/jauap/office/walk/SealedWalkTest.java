package kz.jauap.office.walk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Settings;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.people.setup.AlmatyStaff;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.util.ReflectionUtils;

/// Whatever anybody writes of a crime or a threat in any form of the house, and whatever he encloses, is found nowhere
/// afterwards: in no table, no file and no line of the log.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class SealedWalkTest {
    private static final Pattern NUMBER = Pattern.compile("(ЖТ|СУ)-\\d{3}-\\d{4}-\\d{7}");
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{5}-[0-9A-Z]{4}-[0-9A-Z]{5}");

    /// Steps that make a case open again.
    private static final Set<String> OPENING = Set.of("urgent");

    /// Steps after which others can no longer be taken.
    private static final Set<String> ENDING = Set.of("redirect", "answer", "leave", "extend");

    private final String mark = "құпия" + UUID.randomUUID().toString().replace("-", "");
    private final String root;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Settings settings;

    @Autowired
    private ApplicationContext office;

    @Autowired
    private Clock clock;

    @Autowired
    SealedWalkTest(@Value("${local.server.port}") int port) {
        this.root = "http://localhost:" + port;
    }

    @BeforeEach
    void thereIsAStaff(@Autowired AlmatyOrganisation almaty, @Autowired AlmatyStaff staff) {
        almaty.load();
        staff.load();
    }

    private record Case(String alias, String number, String code) {
        static Case of(Visitor visitor) {
            String number = found(NUMBER, visitor);
            return new Case(number.replace("ЖТ", "ZHT").replace("СУ", "SU"), number, found(CODE, visitor));
        }

        private static String found(Pattern pattern, Visitor visitor) {
            var matcher = pattern.matcher(visitor.text());
            assertThat(matcher.find()).as(pattern + " in " + visitor.text()).isTrue();
            return matcher.group();
        }

        String page() {
            return "/kk/staff/case/" + alias;
        }
    }

    private Visitor visitor() {
        return new Visitor(root).bring(mark + ".txt", ("Біреу " + mark + " дайындап жатыр").getBytes(UTF_8));
    }

    private Visitor officer(String login) {
        Visitor officer = visitor();
        officer.open("/kk/staff/sign-in")
                .send("/staff/sign-in", Map.of("username", login, "password", AlmatyStaff.PASSWORD));
        return officer;
    }

    /// Every field of a form with the mark in it, wherever words may stand.
    private Map<String, String> marked(Element form) {
        Map<String, String> filled = new LinkedHashMap<>();
        for (Element field : form.select("input[name], textarea[name], select[name]")) {
            String name = field.attr("name");
            if (field.normalName().equals("select")) {
                String chosen = field.select("option[selected]").attr("value");
                filled.put(
                        name,
                        chosen.isEmpty()
                                ? field.select("option:not([value=''])").attr("value")
                                : chosen);
                continue;
            }
            switch (field.attr("type")) {
                case "hidden", "file", "submit" -> {}
                case "radio" -> filled.putIfAbsent(name, field.attr("value"));
                case "checkbox" -> filled.put(name, field.attr("value"));
                case "password" -> filled.put(name, AlmatyStaff.PASSWORD);
                case "date" ->
                    filled.put(
                            name,
                            LocalDate.ofInstant(clock.instant(), clock.getZone())
                                    .plusDays(1)
                                    .toString());
                case "tel" -> filled.put(name, "+7 701 000 00 00");
                case "email" -> filled.put(name, mark + "@example.kz");
                case "number" -> filled.put(name, "10");
                default ->
                    filled.put(
                            name,
                            field.attr("inputmode").equals("numeric")
                                    ? "10"
                                    : "Біреу базарда " + mark + " дайындап жатыр");
            }
        }
        form.select("button[name]").stream()
                .findFirst()
                .ifPresent(button -> filled.put(button.attr("name"), button.attr("value")));
        return filled;
    }

    private Case reported() {
        Visitor nobody = visitor().open("/kk/threat");
        nobody.send("/threat", marked(form(nobody, "/threat")));
        assertThat(nobody.status()).as(nobody.text()).isEqualTo(200);
        return Case.of(nobody);
    }

    /// An appeal from the desk, given to an executor before anybody saw that it is of a threat.
    private Case inHand() {
        Visitor registrar = officer("registrar").open("/kk/staff/intake");
        Map<String, String> desk = marked(form(registrar, "/staff/intake"));
        desk.putAll(Map.of(
                "door",
                "CHANCELLERY",
                "kind",
                "APPLICATION",
                "sort",
                "PERSON",
                "language",
                "kk",
                "number",
                "850102200024"));
        desk.putAll(Map.of("claims", "Тексеру " + mark, "signed", "yes", "surname", "Тегі" + mark));
        desk.keySet().removeAll(Set.of("threat", "received", "time", "together", "against", "mark", "draft", "do"));
        registrar.send("/staff/intake", desk);
        assertThat(registrar.status()).as(registrar.text()).isEqualTo(200);
        Case threat = Case.of(registrar);
        registrar.open(threat.page() + "/assign");
        registrar.send(
                "/assign",
                Map.of(
                        "executor",
                        registrar
                                .page()
                                .select("label:contains(Қожабеков) input")
                                .attr("value"),
                        "instruction",
                        "Тапсырма " + mark));
        assertThat(registrar.status()).as(registrar.text()).isEqualTo(200);
        registrar.open(threat.page() + "/urgent").send("/urgent", Map.of("found", "MARK", "reason", "Себебі " + mark));
        assertThat(registrar.status()).as(registrar.text()).isEqualTo(200);
        return threat;
    }

    private static Element form(Visitor visitor, String ending) {
        return visitor.page().select("form[method=post][action$=" + ending + "]").stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form " + ending + " on " + visitor.path()));
    }

    private Set<String> steps(Visitor officer, Case threat) {
        Set<String> steps = new TreeSet<>();
        for (String link : officer.open(threat.page()).page().select("a[href]").eachAttr("href")) {
            int at = link.indexOf("/staff/case/" + threat.alias() + "/");
            if (at >= 0) {
                steps.add(link.substring(at + ("/staff/case/" + threat.alias() + "/").length()));
            }
        }
        steps.removeIf(step -> step.contains(".") || step.contains("/") || step.contains("?"));
        steps.removeAll(OPENING);
        return steps;
    }

    /// Sends every form that stands on a page of a case.
    private Set<String> sendAll(Visitor officer, String page) {
        Set<String> sent = new TreeSet<>();
        for (Element form : officer.open(page).page().select("main form[method=post]")) {
            String action = form.attr("action");
            String ending = action.substring(action.lastIndexOf('/'));
            officer.open(page);
            if (!officer.page()
                    .select("form[method=post][action=" + action + "]")
                    .isEmpty()) {
                officer.send(action, marked(form));
                if (officer.status() == 200
                        && officer.page()
                                .select(".field-error, [aria-invalid=true]")
                                .isEmpty()) {
                    sent.add(ending);
                }
            }
        }
        return sent;
    }

    private Set<String> stepByStep(Visitor officer, Case threat) {
        Set<String> sent = new TreeSet<>();
        Set<String> open = steps(officer, threat);
        while (!open.isEmpty()) {
            String next = open.stream()
                    .filter(step -> !ENDING.contains(step))
                    .findFirst()
                    .orElseGet(() -> open.iterator().next());
            sent.addAll(sendAll(officer, threat.page() + "/" + next));
            open.remove(next);
        }
        return sent;
    }

    private void everybodyWritesEverythingEverywhere(Map<String, Set<String>> done) {
        for (String login : List.of("registrar", "executor", "akim", "controller")) {
            Visitor officer = officer(login);
            done.put(login, stepByStep(officer, inHand()));
        }
        Visitor registrar = officer("registrar");
        done.put("registrar, of a report", stepByStep(registrar, reported()));
        Case answered = inHand();
        Visitor executor = officer("executor").open(answered.page() + "/answer");
        Map<String, String> answer = marked(form(executor, "/answer"));
        answer.put("do", "submit");
        executor.send("/answer", answer);
        done.put("akim approve", sendAll(officer("akim"), answered.page() + "/approve"));
        Case told = reported();
        Visitor citizen = visitor().open("/kk/status");
        citizen.send("/status", Map.of("number", told.number(), "code", told.code()));
        done.put("citizen", sendAll(citizen, "/kk/status/" + told.alias()));
    }

    /// All that the office does of itself, once.
    private void round() {
        for (String name : office.getBeanDefinitionNames()) {
            Class<?> type = office.getType(name);
            if (type == null || !type.getName().startsWith("kz.jauap")) {
                continue;
            }
            for (Method method : ReflectionUtils.getUniqueDeclaredMethods(type)) {
                if (AnnotatedElementUtils.hasAnnotation(method, Scheduled.class)) {
                    Method called = AopUtils.selectInvocableMethod(method, type);
                    ReflectionUtils.makeAccessible(called);
                    ReflectionUtils.invokeMethod(called, office.getBean(name));
                }
            }
        }
    }

    private List<String> tellingTables() {
        String hex = HexFormat.of().formatHex(mark.getBytes(UTF_8));
        return sql
                .sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .filter(table -> sql.sql("select exists (select 1 from " + table
                                + " t where position(? in lower(t::text)) > 0 or position(? in lower(t::text)) > 0)")
                        .params(mark, hex)
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    private List<Path> tellingFiles() throws IOException {
        String bytes = new String(mark.getBytes(UTF_8), ISO_8859_1);
        try (var all = Files.walk(settings.dataFolder())) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> {
                        try {
                            return file.toString().contains(mark)
                                    || Files.readString(file, ISO_8859_1).contains(bytes);
                        } catch (IOException e) {
                            throw new AssertionError(e);
                        }
                    })
                    .toList();
        }
    }

    @Test
    void nothingOfAThreatLiesOpenAnywhere(CapturedOutput output) throws IOException {
        Map<String, Set<String>> done = new TreeMap<>();
        everybodyWritesEverythingEverywhere(done);
        round();
        assertThat(done.values().stream().flatMap(Set::stream))
                .contains(
                        "/answer",
                        "/complete",
                        "/extend",
                        "/inquiry",
                        "/materials",
                        "/message",
                        "/note",
                        "/qualify",
                        "/redirect",
                        "/remind",
                        "/sign",
                        "/visit",
                        "/write");
        assertThat(tellingTables()).isEmpty();
        assertThat(tellingFiles()).isEmpty();
        assertThat(output.getAll().contains(mark)).isFalse();
    }
}
