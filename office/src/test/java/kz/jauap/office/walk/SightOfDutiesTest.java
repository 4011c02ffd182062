package kz.jauap.office.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.grievance.Ruling;
import kz.jauap.office.grievance.watch.GrievanceTerms;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Grieving.RulingReceived;
import kz.jauap.office.registry.entry.Instructing.Instructed;
import kz.jauap.office.registry.entry.Instructing.Share;
import kz.jauap.office.registry.entry.Promising.Promised;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a case obliges an official to leaves his lists once it names him: instructions, promises, grievances.
@OfficeTest
@Import(AtWork.class)
class SightOfDutiesTest extends WorkingTown {
    private static final String HEAD = "culture.head";
    private static final List<String> LISTS = List.of(
            "/ru/staff/instructions",
            "/ru/staff/instructions?of=given",
            "/ru/staff/promises",
            "/ru/staff/grievances",
            "/ru/staff/queue");

    private final Journal journal;
    private final GrievanceTerms terms;
    private final People people;

    @Autowired
    SightOfDutiesTest(ApplicationContext context) {
        super(context);
        this.journal = context.getBean(Journal.class);
        this.terms = context.getBean(GrievanceTerms.class);
        this.people = context.getBean(People.class);
    }

    private AppealId obliging() {
        AppealId appeal = town.paper("culture");
        long head = town.officer(HEAD).id();
        LocalDate past = LocalDate.of(2026, 1, 15);
        journal.act(
                appeal,
                new Actor.Official(head),
                held -> new Acted.Done(List.of(
                        new Instructed(
                                1, held.text("қараңыз"), List.of(new Share(Optional.empty(), List.of(head), past))),
                        new Promised(1, held.text("шам"), past, head),
                        new RulingReceived(
                                UUID.randomUUID(),
                                "К-1",
                                "city",
                                Ruling.CHANGED,
                                held.text("x"),
                                Optional.of(past),
                                Optional.empty()))));
        return appeal;
    }

    /// The words of a list's lines, and what is counted above them.
    private List<String> lines(String address) throws Exception {
        var page = forms.opened(HEAD, address).andReturn().getResponse().getContentAsString();
        return Jsoup.parse(page).select("main tbody tr, main h2").eachText();
    }

    private List<List<String>> read() throws Exception {
        List<List<String>> read = new ArrayList<>();
        for (String list : LISTS) {
            read.add(lines(list));
        }
        read.add(terms.seen(people.access(town.who(HEAD)).sight()).stream()
                .map(line -> line.kind() + " " + line.row().number().text())
                .toList());
        return read;
    }

    @Test
    void noneShowsNorCountsACaseToWhomItNames(@Autowired JdbcClient sql) throws Exception {
        List<List<String>> before = read();
        AppealId appeal = obliging();
        List<List<String>> seeing = read();
        assertThat(seeing).zipSatisfy(before, (now, then) -> assertThat(now).isNotEqualTo(then));
        sql.sql("insert into registry_named (appeal, place, words, officer, settled) values (?, 0, '', ?, true)")
                .params(appeal.value(), town.officer(HEAD).id())
                .update();
        assertThat(read()).isEqualTo(before);
    }
}
