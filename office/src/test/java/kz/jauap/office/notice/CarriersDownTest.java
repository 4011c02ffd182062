package kz.jauap.office.notice;

import static kz.jauap.office.guide.Rule.G5_3;
import static kz.jauap.office.guide.Rule.G6_3;
import static kz.jauap.office.guide.Rule.G6_4;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.notice.delivery.Delivery.State;
import kz.jauap.office.post.Smsc;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.number.AppealId;
import org.jsmpp.util.DeliveryReceiptState;
import org.junit.jupiter.api.Test;

/// Carriers that are away for a day, silent before the last one, or speak late.
@OfficeTest
class CarriersDownTest extends BesideCarriers {
    private static final LocalDate TOMORROW = LocalDate.of(2026, 11, 24);

    @Proves({G5_3, G6_3, G6_4})
    @Test
    void withMailAndCentreDownForADayNothingIsLostAndClerksAreWarnedBeforeTheDay() {
        POSTBOX.busy(true);
        SMSC.mood(Smsc.Mood.DOWN);
        List<AppealId> all = new ArrayList<>();
        for (int each = 0; each < 6; each++) {
            boolean mail = each % 2 == 0;
            all.add(extended(
                    Optional.of(mail ? Way.EMAIL : Way.SMS),
                    mail ? address("", "down" + each + "@example.kz") : address("8 701 200 00 1" + each, ""),
                    each < 3 ? TOMORROW : TELL_BY));
        }
        for (int hour = 0; hour <= 24; hour += 4) {
            clock.set(MORNING.plus(Duration.ofHours(hour)));
            rounds.go();
        }
        assertThat(all).allSatisfy(appeal -> assertThat(provedBy(appeal)).isEmpty());
        assertThat(all.subList(0, 3))
                .allSatisfy(appeal -> assertThat(extension(appeal).warned())
                        .hasValueSatisfying(warned -> assertThat(day(warned)).isBefore(TOMORROW)));
        assertThat(all.subList(3, 6))
                .allSatisfy(appeal -> assertThat(extension(appeal).warned()).isEmpty());
        for (int each = 0; each < 3; each++) {
            assertThat(by(each % 2 == 0 ? Way.EMAIL : Way.SMS, all.get(each)).state())
                    .as("nobody has refused its address")
                    .isEqualTo(State.NOT_TAKEN);
        }
        POSTBOX.busy(false);
        SMSC.mood(Smsc.Mood.WELL);
        clock.set(MORNING.plus(Duration.ofHours(26)));
        rounds.go();
        assertThat(all.subList(0, 3))
                .allSatisfy(appeal -> assertThat(by(Way.POST, appeal))
                        .returns(State.QUEUED, Delivery::state)
                        .satisfies(letter -> assertThat(day(letter.queuedAt())).isBefore(TOMORROW)));
        for (int each = 3; each < 6; each++) {
            Delivery sent = by(each % 2 == 0 ? Way.EMAIL : Way.SMS, all.get(each));
            assertThat(sent.state()).isEqualTo(each % 2 == 0 ? State.HANDED : State.AWAITED);
            assertThat(deliveries.of(extension(all.get(each)).entry())).hasSize(2);
            String phone = "701200001" + each;
            assertThat(SMSC.received().stream().filter(message -> message.to().endsWith(phone)))
                    .as("registered and extended, each once")
                    .extracting(Smsc.Received::text)
                    .hasSize(each % 2 * 2)
                    .doesNotHaveDuplicates();
        }
        for (AppealId appeal : all) {
            deliveries.of(appeal).stream()
                    .filter(each -> each.way() == Way.EMAIL && each.state() == State.HANDED)
                    .forEach(each -> assertThat(POSTBOX.letters().stream()
                                    .filter(letter -> letter.contains("Message-ID: " + each.proof())))
                            .hasSize(1));
        }
    }

    @Proves({G5_3, G6_3, G6_4})
    @Test
    void aMessageNobodySpeaksOfIsWaitedForOnlyUntilTheLawsDayPresses() {
        AppealId appeal = extended(Optional.of(Way.SMS), address("8 701 100 00 04", ""));
        rounds.go();
        clock.set(MORNING.plus(Duration.ofHours(37)));
        rounds.go();
        assertThat(by(Way.SMS, appeal).state()).isEqualTo(State.AWAITED);
        clock.set(MORNING.plus(Duration.ofHours(39)));
        rounds.go();
        assertThat(by(Way.SMS, appeal).state()).isEqualTo(State.SILENT);
        assertThat(by(Way.POST, appeal).state()).isEqualTo(State.QUEUED);
        assertThat(day(by(Way.POST, appeal).queuedAt()))
                .isEqualTo(TELL_BY.minusDays(1))
                .isEqualTo(extension(appeal).warned().map(this::day).orElseThrow());
    }

    /// Told on a Friday, to be proved by Monday: whoever posts a letter must do so before he goes home.
    @Proves({G5_3, G6_3, G6_4})
    @Test
    void beforeAWeekendTheLetterIsThereAtOnceAndALateReceiptIsProofAllTheSame() {
        clock.set(MORNING.plus(Duration.ofDays(4)));
        LocalDate friday = day(clock.instant());
        AppealId appeal = extended(Optional.of(Way.SMS), address("8 701 100 00 05", ""), friday.plusDays(3));
        rounds.go();
        Smsc.Received message = got(by(Way.SMS, appeal));
        clock.set(clock.instant().plus(Duration.ofMinutes(61)));
        rounds.go();
        assertThat(by(Way.POST, appeal).state()).isEqualTo(State.QUEUED);
        assertThat(day(by(Way.POST, appeal).queuedAt())).isEqualTo(friday);
        clock.set(clock.instant().plus(Duration.ofDays(1)));
        SMSC.say(message, DeliveryReceiptState.DELIVRD);
        rounds.go();
        assertThat(by(Way.SMS, appeal).state()).isEqualTo(State.DELIVERED);
        assertThat(provedBy(appeal)).contains(Way.SMS);
    }

    @Test
    void aLateReceiptThatItNeverCameTakesNoFurtherWay() {
        AppealId appeal = extended(Optional.of(Way.SMS), address("8 701 100 00 06", "late@example.kz"), TOMORROW);
        rounds.go();
        Smsc.Received message = got(by(Way.SMS, appeal));
        POSTBOX.busy(true);
        clock.set(clock.instant().plus(Duration.ofMinutes(61)));
        rounds.go();
        assertThat(by(Way.EMAIL, appeal).state()).isEqualTo(State.QUEUED);
        SMSC.say(message, DeliveryReceiptState.UNDELIV);
        rounds.go();
        assertThat(by(Way.SMS, appeal).state()).isEqualTo(State.BOUNCED);
        assertThat(deliveries.of(extension(appeal).entry())).hasSize(3);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
