package kz.jauap.office.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.jauap.office.answer.draft.Drafts;
import kz.jauap.office.answer.draft.Matter;
import kz.jauap.office.answer.draft.Reply;
import kz.jauap.office.answer.draft.SavedDraft;
import kz.jauap.office.answer.draft.Wording;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Lang;
import kz.jauap.office.people.Confirmation;
import kz.jauap.office.people.Confirming;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.stereotype.Component;

/// Where the answers of the stories are written, laid before the head and signed with his password.
@Component
class AnswerDesk {
    private static final Pattern LATER = Pattern.compile("\\{\\+(\\d+)}");

    private final Drafts drafts;
    private final Desks desks;
    private final Confirming confirming;
    private final Clock clock;
    private final Set<Long> shown = new HashSet<>();

    AnswerDesk(Drafts drafts, Desks desks, Confirming confirming, Clock clock) {
        this.clock = clock;
        this.drafts = drafts;
        this.desks = desks;
        this.confirming = confirming;
    }

    Acted draft(Hand executor, CaseFile file, Story story, Step.Draft draft) {
        List<Integer> places = Matter.of(file).places();
        List<Reply> replies = new ArrayList<>();
        for (int index = 0; index < places.size(); index++) {
            Step.Reply reply = draft.claims().get(index);
            replies.add(new Reply(
                    places.get(index),
                    reply.fact(),
                    Optional.of(reply.finding()),
                    reply.evidence(),
                    reply.norm(),
                    Optional.of(reply.decision())));
        }
        return save(
                executor,
                new Wording(
                        lang(story),
                        draft.facts(),
                        replies,
                        draft.measures().stream().map(this::dated).toList()));
    }

    /// A measure with its day, if it names one.
    private String dated(String measure) {
        return LATER.matcher(measure)
                .replaceAll(days -> Dates.shortDay(LocalDate.now(clock).plusDays(Long.parseLong(days.group(1)))));
    }

    Acted submit(Hand executor, Step.Submit submit) {
        return desks.submitting()
                .submit(executor, version(executor.appeal()), submit.despite().orElse(""));
    }

    Acted sign(Hand head, CaseFile file, Step.Sign sign) {
        return switch (confirmed(head.who(), file)) {
            case Confirmation.Confirmed confirmed ->
                desks.signing()
                        .sign(
                                head,
                                version(head.appeal()),
                                confirmed,
                                sign.despite().orElse(""));
            case Confirmation.WrongPassword _, Confirmation.Wait _ -> Acted.refuse("demo.refused.password");
        };
    }

    /// Each official shows once in a filling that he knows his password; hashing it for each of hundreds of letters
    /// would
    /// take as long as printing them.
    private Confirmation confirmed(SignedIn who, CaseFile file) {
        if (shown.contains(who.id())) {
            return new Confirmation.Confirmed(who.id(), clock.instant());
        }
        Confirmation confirmation = confirming.confirm(
                who, AlmatyStaff.PASSWORD, file.card().number().text());
        if (confirmation instanceof Confirmation.Confirmed) {
            shown.add(who.id());
        }
        return confirmation;
    }

    Acted reply(Hand executor, CaseFile file, Story story, Step.AnswerInformally answer) {
        Wording blank = Wording.blank(lang(story), Matter.of(file).places());
        save(executor, new Wording(blank.language(), answer.text(), blank.replies(), blank.measures()));
        return desks.signing().reply(executor, version(executor.appeal()));
    }

    private Acted save(Hand executor, Wording wording) {
        drafts.save(
                executor.appeal(), version(executor.appeal()), executor.who().id(), wording);
        return Acted.of();
    }

    private int version(AppealId appeal) {
        return drafts.latest(appeal).map(SavedDraft::version).orElse(0);
    }

    private static Lang lang(Story story) {
        return Lang.of(story.lang()).orElseThrow();
    }
}
