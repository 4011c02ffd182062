package kz.jauap.office.control.doubt;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.law.admission.Admission;
import kz.jauap.law.admission.Admissions;
import kz.jauap.law.admission.Alarm;
import kz.jauap.law.admission.Authorship;
import kz.jauap.law.admission.Screening;
import kz.jauap.law.admission.Substance;
import kz.jauap.law.form.Defect;
import kz.jauap.law.form.Defects;
import kz.jauap.law.form.Requisite;
import kz.jauap.law.statute.Article;
import kz.jauap.office.control.doubt.Doubt.Whose;
import kz.jauap.office.control.doubt.DoubtWatch.Pressing;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.table.Stretch;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.Sight;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.card.Where;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.signature.Indication;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.evidence.Renewals;
import kz.jauap.office.signature.second.SecondOpinions;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where controllers and heads see whose e-signature does not hold, and what is to be done now.
@Controller
public class DoubtList {
    private static final String PATH = "/staff/signatures";
    private static final int REPORTS = 5;
    private static final int DISAGREEMENTS = 50;

    private final DoubtWatch watch;
    private final Lists lists;
    private final Journal journal;
    private final People people;
    private final Renewals renewals;
    private final SecondOpinions opinions;

    DoubtList(
            DoubtWatch watch, Lists lists, Journal journal, People people, Renewals renewals, SecondOpinions opinions) {
        this.watch = watch;
        this.lists = lists;
        this.journal = journal;
        this.people = people;
        this.renewals = renewals;
        this.opinions = opinions;
    }

    @Bean
    static NavItem doubtsInMenu() {
        return NavItem.staff(53, PATH, "control.doubt.nav", "shield-alert", "CONTROLLER", "HEAD", "DEPUTY_HEAD");
    }

    /// What is to be done next.
    public enum Next {
        /// Nothing but to go on considering.
        CONSIDER,
        /// Ask the applicant for a signature; the clock runs on.
        ASK,
        /// Pass on at once, signed or not.
        REDIRECT,
        /// A head decides.
        DECIDE,
        /// The official signs anew.
        SIGN_ANEW
    }

    /// A signature in doubt, its case, and what is to be done.
    ///
    /// @param article what the applicant is asked for by
    public record Row(CardRow row, List<Reason> reasons, Next next, Optional<Article> article) {
        /// Whether it is known not to hold.
        public boolean invalid() {
            return reasons.stream().anyMatch(each -> each.indication() == Indication.INVALID);
        }
    }

    @GetMapping(PATH)
    String list(@RequestParam(defaultValue = "") String turn, SignedIn who, Model model) {
        if (!who.has(Role.CONTROLLER) && !who.has(Role.HEAD) && !who.has(Role.DEPUTY_HEAD)) {
            throw new Problem(HttpStatus.FORBIDDEN, "registry.denied.NOT_YOUR_ROLE");
        }
        Sight sight = people.access(who).sight();
        model.addAttribute(
                "rows",
                Stretch.of(watch.pressing(Where.seen(sight)), Doubt::mark, turn, PATH)
                        .readAll(this::rows));
        model.addAttribute("renewals", renewals.reports(REPORTS));
        model.addAttribute("disagreements", opinions.disagreements(DISAGREEMENTS));
        return "control/doubt/list";
    }

    private List<Row> rows(List<Doubt> doubts) {
        Map<AppealId, CardRow> cards = lists
                .of(doubts.stream().map(Doubt::appeal).distinct().toList())
                .stream()
                .collect(Collectors.toMap(CardRow::appeal, Function.identity()));
        return doubts.stream()
                .flatMap(doubt -> watch.examined(doubt).stream())
                .flatMap(each ->
                        Stream.ofNullable(cards.get(each.doubt().appeal())).map(row -> row(each, row)))
                .toList();
    }

    private Row row(Pressing each, CardRow row) {
        List<Reason> reasons = each.report().reasons();
        if (each.doubt().whose() == Whose.OFFICIAL) {
            Next next = each.report().accepted() ? Next.CONSIDER : Next.SIGN_ANEW;
            return new Row(row, reasons, next, Optional.empty());
        }
        return switch (admission(journal.card(row.appeal()).orElseThrow(), each)) {
            case Admission.Consider _ -> new Row(row, reasons, Next.CONSIDER, Optional.empty());
            case Admission.Cure(var defects) ->
                new Row(
                        row,
                        reasons,
                        Next.ASK,
                        Optional.of(Article.parse(defects.getFirst().article())));
            case Admission.RedirectAtOnce _ -> new Row(row, reasons, Next.REDIRECT, Optional.empty());
            case Admission.LeaveUnconsidered _ -> new Row(row, reasons, Next.DECIDE, Optional.empty());
        };
    }

    /// What the law does with an appeal whose signature does not hold or does not show the right to sign; that it is
    /// anonymous, only a person finds.
    private static Admission admission(Card card, Pressing each) {
        return Admissions.of(new Screening(
                card.urgency() == Urgency.THREAT ? Alarm.THREAT : Alarm.NONE,
                Authorship.ESTABLISHED,
                Substance.STATED,
                each.report().accepted() && !each.report().reasons().contains(Reason.AUTHORITY_NEEDED)
                        ? List.of()
                        : unsigned(card)));
    }

    private static List<Defect> unsigned(Card card) {
        return Defects.of(
                card.due().regime().orElseThrow(),
                card.registered().applicant(),
                card.kind(),
                EnumSet.complementOf(EnumSet.of(Requisite.SIGNATURE)));
    }
}
