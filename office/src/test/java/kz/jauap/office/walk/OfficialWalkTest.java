package kz.jauap.office.walk;

import static kz.jauap.office.guide.Rule.G3_2;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import kz.jauap.law.channel.Signature;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.paper.Printed;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// A question made official on paper: over HTTP and without JavaScript.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OfficialWalkTest extends Walkers {
    private static final Pattern DRAFT = Pattern.compile("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
    private static final String TEXT = "Саябақ қашан ашылады? Жауап беруіңізді сұраймын.";

    @Autowired
    private CaseFiles files;

    @Autowired
    private Registrar registrar;

    @Autowired
    private MovableClock clock;

    @Autowired
    OfficialWalkTest(@Value("${local.server.port}") int port) {
        super(port);
    }

    @Proves(G3_2)
    @Test
    void thePaperBroughtToTheDeskMakesAQuestionOfficial() throws IOException {
        Registration of =
                registrar.register(Filings.question(BodyId.CITY, clock.instant().minus(Duration.ofHours(30)), TEXT));
        Visitor author = visitor();
        String home = "/kk/status/" + of.number().alias();
        author.open("/kk/status")
                .send(
                        "/status",
                        Map.of("number", of.number().text(), "code", of.code().grouped()));
        author.send("/official", Map.of());
        assertThat(author.path()).endsWith("/check");
        assertThat(author.text()).contains(TEXT, "Өмірова Қарлығаш");
        author.follow("/paper");
        var found = DRAFT.matcher(author.text());
        assertThat(found.find()).isTrue();

        Visitor clerk = officer("registrar");
        clerk.open("/ru/staff/intake").send("/staff/intake/draft", Map.of("draft", found.group()));
        assertThat(clerk.page().select("#text").text()).isEqualTo(TEXT);
        clerk.send("/staff/intake", Map.of("sheets", "1"));
        assertThat(clerk.path()).startsWith("/ru/staff/voucher/");
        CaseFile official = files.open(clerk.path().substring("/ru/staff/voucher/".length()))
                .orElseThrow();

        var registered = official.card().registered();
        assertThat(registered.weight()).isEqualTo(Weight.OFFICIAL);
        assertThat(registered.signature()).isEqualTo(Signature.HANDWRITTEN);
        assertThat(registered.firstContact()).contains(of.registered().receivedAt());
        assertThat(registered.origin().orElseThrow().relation()).isEqualTo(Origin.Relation.MADE_OFFICIAL);
        String contact = Dates.moment(Lang.RU, of.registered().receivedAt()).replace('\u00A0', ' ');
        String act = Dates.moment(Lang.RU, registered.receivedAt()).replace('\u00A0', ' ');
        assertThat(clerk.text()).contains(contact, act, of.number().text());
        assertThat(Printed.text(clerk.fetch(clerk.path() + ".pdf")))
                .contains(contact, act, of.number().text());
        assertThat(files.open(of.appeal()).orElseThrow().card().stage()).isEqualTo(Stage.MADE_OFFICIAL);
        author.open(home);
        assertThat(author.text()).contains(official.card().number().text());
        author.follow("/official");
        assertThat(author.path())
                .isEqualTo("/kk/status/" + official.card().number().alias());
        clerk.open("/ru/staff/case/" + of.number().alias())
                .follow("/staff/case/" + official.card().number().alias());
        assertThat(clerk.status()).isEqualTo(200);
        assertThat(clerk.text())
                .contains(
                        of.number().text(),
                        Dates.shortMoment(of.registered().receivedAt()),
                        Dates.shortMoment(registered.receivedAt()));
    }
}
