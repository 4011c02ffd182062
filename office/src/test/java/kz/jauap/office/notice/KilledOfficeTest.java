package kz.jauap.office.notice;

import static kz.jauap.office.guide.Rule.G6_3;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.notice.delivery.QueueTable;
import kz.jauap.office.notice.delivery.WayOut;
import kz.jauap.office.post.Outcome;
import kz.jauap.office.post.Smsc;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a killed office leaves behind: it goes again under the same name, and is told once.
@OfficeTest
class KilledOfficeTest extends BesideCarriers {
    @Autowired
    QueueTable queue;

    @Autowired
    List<WayOut> waysOut;

    @Autowired
    CaseFiles files;

    /// What a killed office leaves behind: one letter that the server had taken already, one that had not gone yet.
    @Proves(G6_3)
    @Test
    void whatWasUnderWayWhenTheOfficeWasKilledGoesAgainUnderTheSameNameAndIsToldOnce() {
        POSTBOX.busy(true);
        AppealId taken = extended(Optional.of(Way.EMAIL), address("", "taken@example.kz"));
        AppealId unsent = extended(Optional.of(Way.EMAIL), address("", "unsent@example.kz"));
        rounds.go();
        POSTBOX.busy(false);
        Instant killed = MORNING.plus(Duration.ofHours(3));
        clock.set(killed);
        List<Delivery> sent = claimed(killed, Way.EMAIL).stream()
                .filter(delivery -> delivery.appeal().equals(taken))
                .toList();
        sent.forEach(this::carried);
        rounds.go();
        assertThat(provedBy(taken)).isEmpty();
        assertThat(provedBy(unsent)).isEmpty();

        clock.set(killed.plus(Duration.ofMinutes(6)));
        rounds.go();
        rounds.go();
        assertThat(sent).isNotEmpty();
        assertThat(letters(taken))
                .allSatisfy(each -> assertThat(copies(each))
                        .isEqualTo(sent.stream().anyMatch(before -> before.id() == each.id()) ? 2 : 1));
        assertThat(letters(unsent))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(copies(each)).isEqualTo(1));
        assertThat(List.of(taken, unsent))
                .allSatisfy(appeal -> assertThat(journaled(appeal))
                        .containsExactly(new Corresponding.Told(Notice.EXTENDED, Way.EMAIL)));
    }

    /// A centre that had taken a message already gets it again under the reference by which a copy is known.
    @Proves(G6_3)
    @Test
    void aShortMessageGoesAgainUnderTheReferenceOfItsFirstCopy() {
        SMSC.mood(Smsc.Mood.DOWN);
        AppealId appeal = extended(Optional.of(Way.SMS), address("8 701 300 23 01", ""));
        rounds.go();
        SMSC.mood(Smsc.Mood.WELL);
        Instant killed = MORNING.plus(Duration.ofHours(3));
        clock.set(killed);
        claimed(killed, Way.SMS).stream()
                .filter(delivery -> delivery.appeal().equals(appeal))
                .forEach(this::carried);
        clock.set(killed.plus(Duration.ofMinutes(6)));
        rounds.go();
        rounds.go();
        Map<Integer, List<String>> copies = SMSC.received().stream()
                .filter(message -> message.to().endsWith("7013002301"))
                .collect(Collectors.groupingBy(
                        Smsc.Received::reference, Collectors.mapping(Smsc.Received::text, Collectors.toList())));
        assertThat(copies.values())
                .as("that it was registered, twice under one reference; that its term was extended, once behind it")
                .hasSize(2)
                .allSatisfy(texts -> assertThat(texts).containsOnly(texts.getFirst()))
                .extracting(List::size)
                .containsExactlyInAnyOrder(2, 1);
    }

    /// Everything that is due by a way, as one who is about to send it holds it.
    private List<Delivery> claimed(Instant now, Way way) {
        return Stream.iterate(
                        queue.claim(now, now.plus(Duration.ofMinutes(5)), way),
                        Optional::isPresent,
                        _ -> queue.claim(now, now.plus(Duration.ofMinutes(5)), way))
                .flatMap(Optional::stream)
                .toList();
    }

    /// The server takes it, and the office is killed before it writes that down.
    private void carried(Delivery delivery) {
        CaseFile file = files.open(delivery.appeal()).orElseThrow();
        waysOut.stream()
                .filter(out -> out.way() == delivery.way())
                .forEach(out -> assertThat(
                                out.carry(delivery, file, out.address(file).orElseThrow()))
                        .isInstanceOfAny(Outcome.Handed.class, Outcome.OnItsWay.class));
    }

    private List<Delivery> letters(AppealId appeal) {
        return deliveries.of(appeal).stream()
                .filter(each -> each.way() == Way.EMAIL)
                .toList();
    }

    /// How often a letter reached the server, by its name.
    private static long copies(Delivery delivery) {
        String name = "Message-ID: " + delivery.proof();
        return POSTBOX.letters().stream()
                .filter(letter -> letter.contains(name))
                .count();
    }
}
