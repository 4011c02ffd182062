package kz.jauap.office.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import kz.jauap.law.grievance.Ruling;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.table.Stretch;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.entry.Accounting.Corrected;
import kz.jauap.office.registry.entry.Accounting.Field;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Grieving.RulingReceived;
import kz.jauap.office.registry.entry.Instructing.Instructed;
import kz.jauap.office.registry.entry.Instructing.Share;
import kz.jauap.office.registry.entry.TextRef;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// The lists of the staff are read page by page to their end: no line is lost, none comes twice, none is another's.
@OfficeTest
@Import(AtWork.class)
class LongListsTest extends WorkingTown {
    private static final String BODY = "sport";
    private static final String HEAD = BODY + ".head";
    private static final int MANY = Stretch.LINES + 7;

    private final Journal journal;

    @Autowired
    LongListsTest(ApplicationContext context) {
        super(context);
        this.journal = context.getBean(Journal.class);
    }

    /// Writes many entries of a kind into a case.
    private AppealId written(String body, String by, BiFunction<Integer, TextRef, Entry> entry) {
        AppealId appeal = town.paper(body);
        journal.act(
                appeal,
                new Actor.Official(town.officer(by).id()),
                held -> new Acted.Done(IntStream.rangeClosed(1, MANY)
                        .mapToObj(nth -> entry.apply(nth, held.text(body + "-" + (100 + nth))))
                        .toList()));
        return appeal;
    }

    private List<String> lines(Document page, String list, AppealId appeal) {
        String alias = town.card(appeal).number().alias();
        String number = town.card(appeal).number().text();
        return page.select(list + " tbody tr").stream()
                .filter(row -> row.html().contains(alias) || row.text().contains(number))
                .map(row -> row.text())
                .toList();
    }

    /// What is read of a case from the first page to the last.
    private List<String> read(String address, String list, String login, AppealId appeal) throws Exception {
        List<String> read = new ArrayList<>();
        for (String next = address; !next.isEmpty(); ) {
            Document page = Jsoup.parse(
                    forms.opened(login, next).andReturn().getResponse().getContentAsString());
            assertThat(page.select(list + " tbody tr")).as(next).hasSizeLessThanOrEqualTo(Stretch.LINES);
            read.addAll(lines(page, list, appeal));
            next = page.select(list + " nav.pages a[rel=next]").attr("href");
        }
        return read;
    }

    private void readWhole(String address, String list, String login, AppealId own, AppealId others) throws Exception {
        assertThat(read(address, list, login, own)).as(address).hasSize(MANY).doesNotHaveDuplicates();
        assertThat(read(address, list, login, others))
                .as("%s of others", address)
                .isEmpty();
    }

    @Test
    void correctionsOfCards() throws Exception {
        BiFunction<Integer, TextRef, Entry> corrected =
                (nth, why) -> new Corrected(Field.DAMAGES, Optional.empty(), Optional.of(String.valueOf(nth)), why);
        AppealId own = written(BODY, HEAD, corrected);
        AppealId others = written("culture", "culture.head", corrected);
        readWhole("/ru/staff/corrections?period=2026-11", "main", HEAD, own, others);
        String csv = forms.opened(HEAD, "/ru/staff/corrections/table.csv?period=2026-11")
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(csv.lines().filter(line -> line.contains(BODY + "-")))
                .as("a file is whole")
                .hasSize(MANY);
    }

    @Test
    void instructions() throws Exception {
        long head = town.officer(HEAD).id();
        long executor = town.officer(BODY + ".executor").id();
        BiFunction<Integer, TextRef, Entry> instructed = (nth, task) -> new Instructed(
                nth, task, List.of(new Share(Optional.empty(), List.of(executor, head), LocalDate.of(2026, 12, 1))));
        AppealId own = written(BODY, HEAD, instructed);
        long other = town.officer("culture.executor").id();
        AppealId others = written(
                "culture",
                "culture.head",
                (nth, task) -> new Instructed(
                        nth, task, List.of(new Share(Optional.empty(), List.of(other), LocalDate.of(2026, 12, 1)))));
        readWhole("/ru/staff/instructions", "[aria-labelledby=to-me]", HEAD, own, others);
        readWhole("/ru/staff/instructions?of=given", "[aria-labelledby=by-me]", HEAD, own, others);
        Document queue = Jsoup.parse(forms.opened(BODY + ".executor", "/ru/staff/queue")
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(lines(queue, "[aria-labelledby=to-me]", own)).hasSize(10);
        assertThat(queue.select("[aria-labelledby=to-me] h2").text()).endsWith(String.valueOf(MANY));
    }

    @Test
    void whatGrievancesOblige() throws Exception {
        BiFunction<Integer, TextRef, Entry> ruled = (nth, why) -> new RulingReceived(
                UUID.randomUUID(),
                "К-" + nth,
                "city",
                Ruling.CHANGED,
                why,
                Optional.of(LocalDate.of(2027, 1, 1).plusDays(nth)),
                Optional.empty());
        AppealId own = written(BODY, HEAD, ruled);
        AppealId others = written("culture", "culture.head", ruled);
        readWhole("/ru/staff/grievances", "main", HEAD, own, others);
    }
}
