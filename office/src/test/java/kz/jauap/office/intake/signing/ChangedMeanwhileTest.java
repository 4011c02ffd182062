package kz.jauap.office.intake.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.postgres.AtALock;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.session.Presented;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/// A draft that is changed, deleted, forgotten or presented twice while it is being signed.
@OfficeTest
@Import({AtWork.class, Pens.class})
class ChangedMeanwhileTest extends Author {
    @Autowired
    private LaidOut laidOut;

    @Autowired
    private FrozenTable frozen;

    @Test
    void whatWasSignedIsRegisteredThoughTheDraftWasChangedMeanwhile() throws Exception {
        Draft draft = drawer.begin(personal());
        UUID session = laid(draft);
        byte[] cms = pens.sign(Scheme.RSA, Pens.person(IIN), document(session));
        Fields changed = draft.fields().copy();
        changed.set("text", List.of("Совсем другое"));
        kept(draft, changed);
        assertThat(present(session, cms)).isInstanceOf(Presented.Accepted.class);
        assertThat(registered(draft).letter().text()).isEqualTo(TEXT);
    }

    @Test
    void aChangedDraftIsLaidAnewAndTheFormerDocumentTakesNoSignature() throws Exception {
        Draft draft = drawer.begin(personal());
        UUID former = laid(draft);
        byte[] cms = pens.sign(Scheme.RSA, Pens.person(IIN), document(former));
        Fields changed = draft.fields().copy();
        changed.set("text", List.of(TEXT + " Спасибо."));
        UUID session = laid(kept(draft, changed));
        assertThat(session).isNotEqualTo(former);
        assertThat(present(former, cms)).isInstanceOf(Presented.Shut.class);
        assertThat(present(session, cms)).isInstanceOf(Presented.Refused.class);
        assertThat(became(draft)).isEmpty();
    }

    @Test
    void whatAnotherDeviceKeepsAtThatMomentIsWhatIsSigned(@Autowired TransactionTemplate transaction) throws Exception {
        Draft draft = drawer.begin(personal());
        Fields changed = draft.fields().copy();
        changed.set("text", List.of(TEXT + " Дополнено с телефона."));
        try (var hands = Executors.newSingleThreadExecutor()) {
            var laying = Objects.requireNonNull(transaction.execute(_ -> {
                kept(draft, changed);
                var other = hands.submit(() -> laid(draft));
                return AtALock.awaited(other, sql);
            }));
            String hash = sessions.find(laying.get()).orElseThrow().documentHash();
            assertThat(frozen.find(hash).orElseThrow().submission().said().text())
                    .isEqualTo(changed.text("text"));
        }
        assertThat(drawer.find(draft.id()).orElseThrow().fields().text("text")).isEqualTo(changed.text("text"));
    }

    @Test
    void manyPresentationsAtOnceGiveOneNumber() throws Exception {
        Draft draft = drawer.begin(personal());
        UUID session = laid(draft);
        byte[] cms = pens.sign(Scheme.RSA, Pens.person(IIN), document(session));
        List<Callable<Presented>> hands = new ArrayList<>();
        for (int hand = 0; hand < 6; hand++) {
            hands.add(() -> present(session, cms));
        }
        try (var crowd = Executors.newFixedThreadPool(6)) {
            for (var each : crowd.invokeAll(hands)) {
                assertThat(each.get()).isInstanceOf(Presented.Accepted.class);
            }
        }
        String number = registered(draft).card().number().text();
        assertThat(present(session, cms)).isInstanceOf(Presented.Accepted.class);
        assertThat(registered(draft).card().number().text()).isEqualTo(number);
    }

    @Test
    void aDeletedDraftLeavesNothingToReadOrSign() throws Exception {
        Draft draft = drawer.begin(personal());
        UUID session = laid(draft);
        byte[] cms = pens.sign(Scheme.RSA, Pens.person(IIN), document(session));
        web.perform(post("/ru/file/" + draft.code().characters() + "/forget").with(FormToken.sent()))
                .andExpect(status().isOk());
        assertThat(sessions.remembered(session)).isEmpty();
        assertThat(frozen.of(draft.id())).isEmpty();
        for (String page : List.of("", "/document", "/file", "/qr")) {
            String url = "/ru/sign/" + session + page;
            int answer = web.perform(get(url)).andReturn().getResponse().getStatus();
            assertThat(answer).as(url).isIn(302, 303, 404);
        }
        web.perform(get("/ru/sign/" + session)).andExpect(status().isNotFound());
        assertThat(present(session, cms)).isInstanceOf(Presented.Shut.class);
    }

    @Test
    void whatCanStillBeSignedIsNotForgottenThoughItIsOld() throws Exception {
        Draft draft = drawer.begin(personal());
        UUID former = laid(draft);
        String document = sessions.find(former).orElseThrow().documentHash();
        clock.set(clock.instant().plus(Duration.ofDays(30).minusMinutes(10)));
        UUID session = sessions.renew(former).id();
        clock.set(clock.instant().plus(Duration.ofMinutes(20)));
        laidOut.round();
        assertThat(frozen.find(document)).isPresent();
        web.perform(get("/ru/sign/" + session)).andExpect(status().isOk());
        clock.set(clock.instant().plus(Duration.ofDays(31)));
        sessions.forget();
        laidOut.round();
        assertThat(frozen.find(document)).isEmpty();
        web.perform(get("/ru/sign/" + session)).andExpect(status().isNotFound());
    }
}
