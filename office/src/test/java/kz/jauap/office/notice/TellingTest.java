package kz.jauap.office.notice;

import static kz.jauap.office.guide.Point.U23;
import static kz.jauap.office.guide.Rule.G5_3;
import static kz.jauap.office.guide.Rule.G6_1;
import static kz.jauap.office.guide.Rule.G6_3;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Lang;
import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.notice.delivery.Delivery.State;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.post.Receipt;
import kz.jauap.office.post.Receipt.Fate;
import kz.jauap.office.post.ReceiptTray;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Considering.Occasion;
import kz.jauap.office.registry.entry.Considering.Setting;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.entry.Corresponding.WayChosen;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Filing;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Sketch;
import kz.jauap.office.registry.number.AppealId;
import org.jsmpp.util.DeliveryReceiptState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Telling applicants, by the way each chose, until there is proof that it came.
@OfficeTest
class TellingTest extends BesideCarriers {
    @Autowired
    ReceiptTray tray;

    @Proves({G5_3, G6_3})
    @Test
    void aShortMessageIsProofOnceItsReceiptHasCome() {
        AppealId appeal = extended(Optional.of(Way.SMS), address("8 701 100 00 01", "a@example.kz"));
        rounds.go();
        Delivery sms = by(Way.SMS, appeal);
        assertThat(sms.state()).isEqualTo(State.AWAITED);
        assertThat(got(sms).text())
                .contains(journal.card(appeal).orElseThrow().number().text(), "срок продлён")
                .doesNotContain("Шам")
                .hasSizeLessThanOrEqualTo(70);
        assertThat(provedBy(appeal)).isEmpty();
        SMSC.say(got(sms), DeliveryReceiptState.DELIVRD);
        rounds.go();
        assertThat(provedBy(appeal)).contains(Way.SMS);
        assertThat(journaled(appeal)).containsExactly(new Corresponding.Told(Notice.EXTENDED, Way.SMS));
    }

    @Proves(G6_3)
    @Test
    void whatFailsFallsToTheNextWayDownToPaper() {
        AppealId appeal = extended(Optional.of(Way.SMS), address("8 701 100 00 02", "nobody@example.kz"));
        rounds.go();
        SMSC.say(got(by(Way.SMS, appeal)), DeliveryReceiptState.UNDELIV);
        rounds.go();
        rounds.go();
        assertThat(by(Way.SMS, appeal).state()).isEqualTo(State.BOUNCED);
        assertThat(by(Way.EMAIL, appeal).state()).isEqualTo(State.BOUNCED);
        assertThat(by(Way.POST, appeal).state()).isEqualTo(State.QUEUED);
        assertThat(provedBy(appeal)).isEmpty();
    }

    @Proves({G6_1, G6_3})
    @Test
    void whoIsInvitedIsToldDayAndPlaceAndWhenItIsCalledOff() {
        AppealId appeal = filed(Optional.of(Way.EMAIL), address("", "guest@example.kz"));
        LocalDate day = LocalDate.of(2026, 12, 4);
        Instant hour = Instant.parse("2026-12-07T10:00:00Z");
        journal.act(
                appeal,
                new Actor.Official(1),
                held -> new Acted.Done(List.of(
                        new Considering.VisitAppointed(day, held.text("Горная, 5")),
                        new Considering.MeetingAppointed(hour, Setting.ROOM, held.text("Абая, 90, каб. 214")),
                        new Considering.CalledOff(Occasion.VISIT, held.text("Снег")))));
        rounds.go();
        List<Delivery> told = deliveries.of(appeal).stream()
                .filter(each -> each.notice() == Notice.INVITED || each.notice() == Notice.CALLED_OFF)
                .filter(each -> each.way() == Way.EMAIL)
                .toList();
        assertThat(told)
                .hasSize(3)
                .allMatch(each -> each.state() == State.HANDED)
                .anySatisfy(each -> assertThat(each.words()).contains(Dates.day(Lang.RU, day), "Горная, 5"))
                .anySatisfy(each -> assertThat(each.words()).contains(Dates.moment(Lang.RU, hour), "каб. 214"))
                .anySatisfy(each -> assertThat(each.words()).contains("не состоится", "Снег"));
    }

    @Meets(U23)
    @Test
    void aLetterSaysWhetherTheAppealIsOfficial() throws Exception {
        AppealId official = filed(Optional.of(Way.EMAIL), address("", "official@example.kz"));
        AppealId informal = asked("informal@example.kz", each -> each);
        AppealId threat = asked("threat@example.kz", each -> each.urgency(Urgency.THREAT));
        Origin answered = new Origin(Origin.Relation.GRIEVANCE, official.value(), "Ө-1");
        AppealId grievance = asked("grievance@example.kz", each -> each.origin(answered));
        rounds.go();
        assertThat(read(official)).contains("Это официальное обращение").doesNotContain("неофициальное");
        assertThat(read(informal)).contains("Это неофициальное сообщение").doesNotContain("Это официальное");
        assertThat(read(threat))
                .contains("вне очереди и немедленно передают компетентному органу")
                .doesNotContain("по своему стандарту", "угроз", "преступл");
        assertThat(read(grievance))
                .contains("срок по закону действует только для подписанной жалобы")
                .doesNotContain("по своему стандарту");
    }

    private AppealId asked(String email, UnaryOperator<Sketch> varied) {
        Filing question = Filings.question(BodyId.CITY, clock.instant(), "Шам қашан жанады?");
        Sketch sketch = Sketch.like(question)
                .parties(List.of(applicant(address("", email))))
                .told(Optional.of(new WayChosen(Optional.of(Way.EMAIL), "ru")));
        return registrar.register(varied.apply(sketch).done()).appeal();
    }

    /// What the mailbox got of the telling that an appeal was registered.
    private String read(AppealId appeal) throws Exception {
        Delivery sent = deliveries.of(appeal).stream()
                .filter(each -> each.way() == Way.EMAIL && each.notice() == Notice.REGISTERED)
                .findFirst()
                .orElseThrow();
        byte[] letter = POSTBOX.letters().stream()
                .filter(each -> each.contains("Message-ID: " + sent.proof()))
                .findFirst()
                .orElseThrow()
                .getBytes(StandardCharsets.UTF_8);
        return (String)
                new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(letter)).getContent();
    }

    @Test
    void whatIsToldTwiceAtOnceIsProvedTwice() {
        AppealId appeal = filed(Optional.of(Way.EMAIL), address("", "twice@example.kz"));
        journal.act(
                appeal,
                new Actor.Official(1),
                held -> new Acted.Done(List.of(
                        new Corresponding.OfficeWrote(held.text("Бірінші хат")),
                        new Corresponding.OfficeWrote(held.text("Екінші хат")))));
        rounds.go();
        assertThat(journal.history(appeal))
                .filteredOn(each -> each.entry() instanceof Corresponding.Told told && told.notice() == Notice.WRITTEN)
                .hasSize(2);
    }

    @Test
    void aLetterThatComesBackLaterWasNoProof() {
        AppealId appeal = extended(Optional.of(Way.EMAIL), address("", "a@example.kz"));
        rounds.go();
        assertThat(provedBy(appeal)).contains(Way.EMAIL);
        tray.put(new Receipt(by(Way.EMAIL, appeal).proof(), Fate.UNDELIVERED, "5.1.1"));
        rounds.go();
        assertThat(provedBy(appeal)).isEmpty();
        assertThat(by(Way.POST, appeal).state()).isEqualTo(State.QUEUED);
        assertThat(journaled(appeal))
                .containsExactly(
                        new Corresponding.Told(Notice.EXTENDED, Way.EMAIL),
                        new Corresponding.CameBack(Notice.EXTENDED, Way.EMAIL));
    }

    @Test
    void whoWantsOnlyHisPageIsToldThereAndWhoWantsACallIsCalledByAPerson() {
        AppealId page = extended(Optional.of(Way.STATUS_PAGE), address("", "a@example.kz"));
        AppealId call = extended(Optional.of(Way.CALL), address("8 701 100 00 03", "a@example.kz"));
        rounds.go();
        assertThat(provedBy(page)).contains(Way.STATUS_PAGE);
        assertThat(deliveries.of(extension(page).entry())).hasSize(1);
        assertThat(by(Way.CALL, call).state()).isEqualTo(State.BY_HAND);
        assertThat(provedBy(call)).isEmpty();
    }
}
