package kz.jauap.office.control.doubt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.table.Stretch;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Proof;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.Report;
import kz.jauap.office.signature.TrustDomain;
import kz.jauap.office.signature.evidence.Evidences;
import kz.jauap.office.signature.evidence.Presentation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// However many signatures do not hold, each stands on one page of the list.
@OfficeTest
@Import(AtWork.class)
class DoubtPagesTest extends WorkingTown {
    private static final String PATH = "/ru/staff/signatures";

    private final Evidences evidences;
    private final DoubtTable doubts;

    @Autowired
    DoubtPagesTest(ApplicationContext context) {
        super(context);
        this.evidences = context.getBean(Evidences.class);
        this.doubts = context.getBean(DoubtTable.class);
    }

    private UUID signed(int nth, Reason reason) {
        byte[] document = ("Прошу починить фонарь " + nth).getBytes(UTF_8);
        Report report = new Report(
                TrustDomain.TEST,
                List.of(reason),
                Optional.empty(),
                Optional.empty(),
                town.now(),
                Optional.empty(),
                List.of(),
                new Proof(List.of(), List.of(), List.of(), Optional.empty(), "1", ""));
        return evidences.keep(
                new Presentation(
                        Bytes.of(document),
                        "o.pdf",
                        Bytes.of(document),
                        new Expected.Person(new Iin("850101100012")),
                        town.now(),
                        Map.of()),
                report);
    }

    private int shown(String login, AppealId appeal) throws Exception {
        int shown = 0;
        for (String next = PATH; !next.isEmpty(); ) {
            Document page = Jsoup.parse(
                    forms.opened(login, next).andReturn().getResponse().getContentAsString());
            List<String> lines = page.select("main table:first-of-type tbody tr").stream()
                    .map(row -> row.html())
                    .toList();
            assertThat(lines).hasSizeLessThanOrEqualTo(Stretch.LINES);
            String alias = town.card(appeal).number().alias();
            shown += (int) lines.stream().filter(line -> line.contains(alias)).count();
            next = page.select("nav.pages a[rel=next]").attr("href");
        }
        return shown;
    }

    @Test
    void areReadToTheEnd() throws Exception {
        AppealId appeal = town.paper("sport");
        int many = Stretch.LINES + 2;
        for (int nth = 0; nth < many; nth++) {
            doubts.add(new Doubt(signed(nth, Reason.REVOKED), appeal, Doubt.Whose.APPLICANT, town.now()));
        }
        assertThat(shown("sport.head", appeal)).isEqualTo(many);
        assertThat(shown("culture.head", appeal)).as("another's").isZero();
    }

    /// An hour in which no authority answers leaves hundreds that are not settled yet and need nobody.
    @Test
    void whatDoesNotPressYetTakesNoRoomBeforeWhatDoes() throws Exception {
        AppealId appeal = town.paper("tourism");
        for (int nth = 100; nth < 100 + Stretch.LINES; nth++) {
            doubts.add(new Doubt(
                    signed(nth, Reason.REVOCATION_UNKNOWN),
                    appeal,
                    Doubt.Whose.APPLICANT,
                    town.now().minusSeconds(1)));
        }
        doubts.add(new Doubt(signed(99, Reason.REVOKED), appeal, Doubt.Whose.APPLICANT, town.now()));
        Document page = Jsoup.parse(
                forms.opened("tourism.head", PATH).andReturn().getResponse().getContentAsString());
        assertThat(page.select("main tbody tr").text())
                .contains(town.card(appeal).number().text());
        assertThat(page.select("nav.pages a")).isEmpty();
    }
}
