package kz.jauap.office.registry.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.jauap.law.grievance.Remedies;
import kz.jauap.law.grievance.Remedy;
import kz.jauap.law.grievance.Signatory;
import kz.jauap.law.statute.Article;
import kz.jauap.law.term.LostDays;
import kz.jauap.law.term.StepKey;
import kz.jauap.law.term.Term;
import kz.jauap.office.calendar.Calendars;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.organisation.Superior;
import kz.jauap.office.organisation.Superior.Post;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.Role;
import kz.jauap.office.registry.card.Card;
import org.springframework.stereotype.Component;

/// Finds out where one may go against an answer, and says it in words.
@Component
public class AppealRights {
    private static final Set<String> GIVEN_BACK = Set.of(StepKey.GIVEN_BACK.key(), StepKey.DAY_GIVEN_BACK.key());

    private final Organisation organisation;
    private final Calendars calendars;
    private final Words words;

    AppealRights(Organisation organisation, Calendars calendars, Words words) {
        this.organisation = organisation;
        this.calendars = calendars;
        this.words = words;
    }

    /// The right against an answer of the case's body; empty for an informal record, which the law does not govern,
    /// and where the organisation does not say who stands above.
    ///
    /// @param learned when the applicant came to know of it
    public Optional<AppealRight> against(Card card, Post signedBy, LocalDate learned) {
        return against(card, signedBy, learned, List.of());
    }

    /// The same, where the office itself kept the applicant from it.
    Optional<AppealRight> against(Card card, Post signedBy, LocalDate learned, List<LostDays> barred) {
        Body body = organisation.body(card.body());
        return card.due()
                .regime()
                .flatMap(regime -> signatory(body.kind(), signedBy)
                        .flatMap(signatory -> organisation
                                .superior(body.id(), signedBy)
                                .map(superior -> right(
                                        body,
                                        superior,
                                        Remedies.of(regime, calendars.current(), signatory, learned, barred),
                                        Remedies.ofLawInForce(
                                                regime, calendars.current(), signatory, learned, barred)))));
    }

    private AppealRight right(Body body, Superior superior, Remedy remedy, Optional<Remedy> inForce) {
        return new AppealRight(
                body, superior.signedBy(), superior.reviewer(), organisation.body(superior.court()), remedy, inForce);
    }

    private static Optional<Signatory> signatory(Body.Kind kind, Post post) {
        return switch (kind) {
            case CITY_AKIMAT ->
                Optional.of(chosen(post, Signatory.AKIM_OF_THE_CITY, Signatory.DEPUTY_AKIM_OF_THE_CITY));
            case DISTRICT_AKIMAT ->
                Optional.of(chosen(post, Signatory.AKIM_OF_A_DISTRICT, Signatory.DEPUTY_AKIM_OF_A_DISTRICT));
            case DEPARTMENT ->
                Optional.of(chosen(post, Signatory.HEAD_OF_A_DEPARTMENT, Signatory.DEPUTY_HEAD_OF_A_DEPARTMENT));
            case EXTERNAL -> Optional.empty();
        };
    }

    private static Signatory chosen(Post post, Signatory head, Signatory deputy) {
        return switch (post) {
            case HEAD -> head;
            case DEPUTY -> deputy;
        };
    }

    /// The explanation in sentences: the superior, the court, until when, which days came back; and as a last one of
    /// its own, where the case is counted by a repealed act, the same by the law in force.
    public List<String> said(AppealRight right, Lang lang) {
        List<String> sentences = new ArrayList<>(said(right, right.remedy(), lang));
        sentences.addAll(givenBack(right.remedy().until(), lang));
        right.inForce()
                .map(remedy -> words.say(
                        lang,
                        "law.remedy.in-force",
                        cited(remedy.route(), lang),
                        String.join(" ", said(right, remedy, lang))))
                .ifPresent(sentences::add);
        return List.copyOf(sentences);
    }

    private List<String> said(AppealRight right, Remedy remedy, Lang lang) {
        List<String> sentences = new ArrayList<>();
        String court = right.court().name().in(lang);
        right.reviewer()
                .ifPresent(reviewer -> sentences.add(
                        switch (remedy.filing()) {
                            case WITH_THE_SUPERIOR, WITH_THE_COURT ->
                                words.say(
                                        lang,
                                        "law.remedy.superior",
                                        reviewer.addressee().in(lang));
                            case THROUGH_THE_AUTHOR ->
                                words.say(
                                        lang,
                                        "law.remedy.superior-through",
                                        reviewer.addressee().in(lang),
                                        right.answering().name().in(lang));
                        }));
        sentences.add(court(remedy, court, lang));
        Term until = remedy.until();
        sentences.add(words.say(
                lang,
                "law.remedy.term",
                amount(until, lang),
                until.anchor(),
                until.end(),
                cited(remedy.article(), lang)));
        return List.copyOf(sentences);
    }

    String court(Remedy remedy, String court, Lang lang) {
        return switch (remedy.court()) {
            case AT_CHOICE -> words.say(lang, "law.remedy.court-at-choice", court);
            case AFTER_THE_SUPERIOR -> words.say(lang, "law.remedy.court-after", court);
            case ONLY -> words.say(lang, "law.remedy.court-only", court);
        };
    }

    /// What the last day holds of days on which the office itself was in the way; nothing in most cases.
    public List<String> givenBack(Term until, Lang lang) {
        return until.derivation().steps().stream()
                .filter(step -> GIVEN_BACK.contains(step.key()))
                .map(step ->
                        words.say(lang, "law.remedy." + step.key(), step.args().toArray()))
                .toList();
    }

    private String amount(Term term, Lang lang) {
        return switch (term.unit()) {
            case CALENDAR_DAY -> words.say(lang, "term.step.calendar-days", term.amount());
            case WORKING_DAY -> words.say(lang, "term.step.working-days", term.amount());
            case MONTH -> words.say(lang, "term.step.months", term.amount());
        };
    }

    /// The article that gives the right, in words.
    public String article(AppealRight right, Lang lang) {
        return cited(right.remedy().article(), lang);
    }

    String cited(String citation, Lang lang) {
        return words.cite(lang, Article.parse(citation));
    }

    /// The post in which an official signs for a body: only a deputy who is not its head signs as deputy.
    public static Post post(Officer signer, BodyId body) {
        boolean deputy = signer.body().equals(body) && signer.has(Role.DEPUTY_HEAD) && !signer.has(Role.HEAD);
        return deputy ? Post.DEPUTY : Post.HEAD;
    }

    /// The body on whose desk a grievance against the answer of another lies.
    public static Optional<BodyId> desk(AppealRight right) {
        return right.reviewer().map(Superior.Reviewer::body);
    }
}
