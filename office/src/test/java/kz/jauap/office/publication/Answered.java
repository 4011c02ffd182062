package kz.jauap.office.publication;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Publishing;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Filing;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.registry.journal.Sketch;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Letter;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.MockMvc;

/// Questions that were asked and answered by the city's own staff, for tests; import it with `@Import`.
@TestComponent
public class Answered {
    private final MockMvc web;
    private final AtWork atWork;
    private final Registrar registrar;
    private final Journal journal;
    private final Clock clock;

    Answered(MockMvc web, AtWork atWork, Registrar registrar, Journal journal, Clock clock) {
        this.web = web;
        this.atWork = atWork;
        this.registrar = registrar;
        this.journal = journal;
        this.clock = clock;
    }

    /// A question whose applicant was asked whether it may be published.
    public Registration asked(String subject, String text, Optional<Publishing.Consent> consent) {
        return asked(Channel.QUESTION_FOR_AKIM, subject, text, consent);
    }

    Registration asked(Channel door, String subject, String text, Optional<Publishing.Consent> consent) {
        Filing like = Filings.question(BodyId.CITY, clock.instant(), subject);
        return registrar.register(Sketch.like(like)
                .channel(door)
                .letter(new Letter(
                        "ru",
                        subject,
                        text,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("medeu"),
                        Optional.empty(),
                        0,
                        Optional.empty()))
                .consent(consent)
                .done());
    }

    public Registration answered(Registration question, String answer) throws Exception {
        answered(journal.card(question.appeal()).orElseThrow(), answer);
        return question;
    }

    void answered(Card question, String answer) throws Exception {
        long executor = atWork.signedIn("executor").id();
        journal.act(
                question.appeal(),
                new Actor.Official(executor),
                held -> Acted.of(new Routing.Assigned(executor, held.text("қараңыз"))));
        String home = "/ru/staff/case/" + question.number().alias();
        web.perform(post(home + "/answer")
                        .param("seen", "0")
                        .param("do", "reply")
                        .param("language", answer.matches(".*[әғқңөұүһі].*") ? "kk" : "ru")
                        .param("facts", answer)
                        .param("decision-1", "EXPLAINED")
                        .with(atWork.as("executor"))
                        .with(FormToken.sent()))
                .andExpect(redirectedUrl(home));
    }

    /// Agreed to, answered, and published as a moderator wrote it.
    public Registration published(String subject, String text, String answer) throws Exception {
        Registration question = answered(asked(subject, text, Optional.of(Publishing.Consent.GIVEN)), answer);
        String home = "/ru/staff/case/" + question.number().alias() + "/publication";
        web.perform(post(home)
                        .param("decision", "publish")
                        .param("anyway", "yes")
                        .param("seen", String.valueOf(seen(question.appeal())))
                        .param("title", subject)
                        .param("question", text)
                        .param("answer", answer)
                        .with(atWork.as("registrar"))
                        .with(FormToken.sent()))
                .andExpect(redirectedUrl(home));
        return question;
    }

    long seen(AppealId appeal) {
        return Hand.seen(journal.history(appeal));
    }
}
