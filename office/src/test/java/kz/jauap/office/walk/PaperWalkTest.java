package kz.jauap.office.walk;

import static kz.jauap.office.guide.Rule.G2_1;
import static kz.jauap.office.guide.Rule.G4_2;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.paper.Printed;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.party.Party;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// Written at home, printed, signed with a pen, brought to the desk: over HTTP and without JavaScript.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PaperWalkTest extends Walkers {
    private static final Pattern DRAFT = Pattern.compile("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
    private static final String TEXT = "Абай даңғылы, 10-үйдің жанында екі апта бойы шам жанбайды. Жөндеуді сұраймын.";

    @Autowired
    private CaseFiles files;

    @Autowired
    PaperWalkTest(@Value("${local.server.port}") int port) {
        super(port);
    }

    @Proves({G2_1, G4_2})
    @Test
    void oneScanFillsInTheDeskAndTheDraftThenShowsItsNumber() throws Exception {
        Visitor author = visitor();
        author.open("/kk/file").send("/kk/file", Map.of());
        author.send("/speaker", Map.of("speaker", "FOR_PERSON"));
        author.send(
                "/who",
                Map.ofEntries(
                        Map.entry("representative", "Өкілов Өкіл"),
                        Map.entry("basis", "№ 12 сенімхат"),
                        Map.entry("surname", "Өмірова"),
                        Map.entry("given", "Қарлығаш"),
                        Map.entry("number", "850102200024"),
                        Map.entry("postal", "Алматы, Абай даңғылы, 10")));
        author.send("/kind", Map.of("kind", "COMPLAINT"));
        author.send("/text", Map.of("text", TEXT));
        author.send(
                "/complaint",
                Map.of("against", "Жарық бөлімі", "reasons", "Жауап жоқ", "claims", "Жөндеу\nЖауап беру"));
        author.send("/place", Map.of("place", "Абай даңғылы, 10", "district", "medeu"));
        author.send("/files", Map.of()).send("/to", Map.of("to", "city"));
        assertThat(author.path()).endsWith("/check");
        assertThat(author.text()).contains(TEXT, "Өмірова Қарлығаш", "Жарық бөлімі");
        String draft = author.path().replaceAll("/check$", "");

        author.follow("/paper");
        var found = DRAFT.matcher(author.text());
        assertThat(found.find()).isTrue();
        String code = found.group();
        String pdf = Printed.text(author.fetch(draft + "/paper.pdf"));
        assertThat(pdf).contains("ӨТІНІШ / ОБРАЩЕНИЕ", "шам жанбайды", "850102200024", "Жөндеу", code);

        Visitor clerk = officer("registrar");
        clerk.open("/ru/staff/intake").send("/staff/intake/draft", Map.of("draft", "0000-0000-0000-0000"));
        assertThat(clerk.status()).isEqualTo(404);
        clerk.open("/ru/staff/intake")
                .send("/staff/intake/draft", Map.of("draft", root + "/file#J1/D/" + code.replace("-", "")));
        assertThat(clerk.page().select("#surname").val()).isEqualTo("Өмірова");
        assertThat(clerk.page().select("#text").text()).isEqualTo(TEXT);
        clerk.send("/staff/intake", Map.of("sheets", "1"));
        assertThat(clerk.path()).startsWith("/ru/staff/voucher/");
        String alias = clerk.path().substring("/ru/staff/voucher/".length());

        CaseFile file = files.open(alias).orElseThrow();
        var registered = file.card().registered();
        assertThat(registered.channel()).isEqualTo(Channel.CHANCELLERY);
        assertThat(registered.signature()).isEqualTo(Signature.HANDWRITTEN);
        assertThat(registered.lacking()).isEmpty();
        assertThat(file.parties().getFirst()).isInstanceOfSatisfying(Party.Individual.class, person -> {
            assertThat(person.name()).isEqualTo("Өмірова Қарлығаш");
            assertThat(person.digits()).contains("850102200024");
            assertThat(person.address().postal()).contains("Алматы, Абай даңғылы, 10");
            assertThat(person.representative()).as("who acts, by what right").contains("Өкілов Өкіл, № 12 сенімхат");
        });
        assertThat(registered.firstContact()).isPresent();
        assertThat(registered.firstContact().get()).isBefore(registered.receivedAt());
        assertThat(file.letter().claims()).containsExactly("Жөндеу", "Жауап беру");
        assertThat(file.letter().text()).isEqualTo(TEXT);

        author.open(draft.replace("/kk/", "/en/"));
        assertThat(author.path()).endsWith("/done");
        assertThat(author.text())
                .contains(file.card().number().text(), "access code")
                .doesNotContain(TEXT);
        clerk.open("/ru/staff/intake").send("/staff/intake/draft", Map.of("draft", code));
        assertThat(clerk.status()).isEqualTo(409);
        assertThat(clerk.text()).contains(file.card().number().text());
    }
}
