package kz.jauap.office.notice;

import static kz.jauap.office.guide.Rule.G6_1;
import static kz.jauap.office.guide.Rule.G6_2;
import static kz.jauap.office.guide.Rule.G6_3;
import static kz.jauap.office.guide.Rule.G6_4;
import static kz.jauap.office.guide.Rule.G8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.jauap.law.admission.LeavingGround;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.grievance.Ruling;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.notice.delivery.Delivery.State;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Promising;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Held;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever an applicant must be told of leaves the house in words that say what happened.
@OfficeTest
class EverythingToldTest extends BesideCarriers {
    /// What happens in a case, and what of it is told.
    record Happening(String name, Function<Held, Entry> entry, List<String> told) {
        Happening(String name, Function<Held, Entry> entry, String... told) {
            this(name, entry, List.of(told));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Happening> happenings() {
        LocalDate day = LocalDate.of(2026, 12, 15);
        UUID grievance = UUID.randomUUID();
        return Stream.of(
                new Happening("lapsed", _ -> new Promising.Lapsed(1, day), "15 декабря 2026", "не подтверждено"),
                new Happening("kept", held -> new Promising.Kept(1, held.text("акт 31")), "Подтверждение: акт 31"),
                new Happening(
                        "put off",
                        held -> new Promising.PutOff(1, day, held.text("мороз")),
                        "15 декабря 2026",
                        "Причина: мороз"),
                new Happening(
                        "one claim passed on",
                        held -> new Routing.RedirectedOutside(
                                "police", List.of(2), held.text("кража"), day, Optional.empty()),
                        "Часть",
                        "требования: № 2",
                        "Остальное рассматривается",
                        "Причина: кража"),
                new Happening(
                        "answered",
                        _ -> new Answering.Signed(
                                1, Outcome.SATISFIED, "0".repeat(64), List.of(), Optional.empty(), Optional.empty()),
                        "дан ответ",
                        "Удовлетворено"),
                new Happening(
                        "passed on inside",
                        held -> new Routing.RedirectedInside(
                                "energy",
                                held.part(new BodyId("energy"), List.of()),
                                List.of(),
                                held.text("свет"),
                                day,
                                Optional.empty()),
                        "передано по компетенции",
                        "энергетики",
                        "/1",
                        "Срок не меняется",
                        "Причина: свет"),
                new Happening(
                        "all passed on",
                        held -> new Routing.RedirectedOutside(
                                "police", List.of(), held.text("кража"), day, Optional.empty()),
                        "Ваше обращение",
                        "направлено по компетенции"),
                new Happening(
                        "turned", held -> new Timing.TermTurned(held.card().due(), day), "нужно больше времени"),
                new Happening(
                        "left",
                        held -> new Admitting.LeftUnconsidered(LeavingGround.NO_SUBSTANCE, held.text("нет сути")),
                        "оставлено без рассмотрения",
                        "нет сути"),
                new Happening("opened", held -> new Corresponding.MaterialsOpened(held.text("тайна")), "открыты"),
                new Happening(
                        "paper opened",
                        held -> new Corresponding.PaperOpened("a", "b", held.text("тайна")),
                        "материалы"),
                new Happening(
                        "ruled",
                        held -> new Grieving.RulingReceived(
                                grievance,
                                "ЖТ-1",
                                "city",
                                Ruling.CHANGED,
                                held.text("не осмотрено"),
                                Optional.of(day),
                                Optional.empty()),
                        "15 декабря 2026",
                        "не осмотрено"),
                new Happening(
                        "carried out",
                        held -> new Grieving.RulingCarriedOut(grievance, held.text("акт 3")),
                        "исполнено",
                        "Подтверждение: акт 3"),
                new Happening(
                        "restored", held -> new Grieving.TermRestored(held.text("болезнь")), "восстановлен", "болезнь"),
                new Happening(
                        "not restored",
                        held -> new Grieving.TermNotRestored(held.text("нет справки")),
                        "не восстановлен",
                        "нет справки"),
                new Happening(
                        "freed",
                        held -> new Grieving.TakenApart(grievance, "ЖТ-1", Optional.empty(), held.text("тайна")),
                        "жалобу № ЖТ-1: её подал другой человек"),
                new Happening(
                        "his after all",
                        held -> new Grieving.JoinedAgain(grievance, "ЖТ-1", held.text("тайна")),
                        "жалобу № ЖТ-1 подали Вы"),
                new Happening("alone", _ -> new Grieving.StandsAlone("ЖТ-2"), "дело № ЖТ-2", "другого человека", "до "),
                new Happening("with", _ -> new Grieving.StandsWith("ЖТ-2"), "дело № ЖТ-2", "— Ваше"));
    }

    @Proves({G6_1, G6_2, G6_3, G6_4, G8})
    @ParameterizedTest
    @MethodSource("happenings")
    void whatHappensIsToldInWords(Happening happening) {
        AppealId appeal = filed(Optional.of(Way.EMAIL), address("", "all@example.kz"));
        rounds.go();
        List<Delivery> before = deliveries.of(appeal);
        journal.act(
                appeal,
                new Actor.Official(1),
                held -> Acted.of(happening.entry().apply(held)));
        rounds.go();
        assertThat(deliveries.of(appeal))
                .filteredOn(each -> !before.contains(each) && each.way() == Way.EMAIL)
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.state()).isEqualTo(State.HANDED);
                    assertThat(mail.words()).contains(happening.told()).doesNotContain("тайна");
                    assertThat(POSTBOX.letters()).anyMatch(letter -> letter.contains("Message-ID: " + mail.proof()));
                });
        assertThat(deliveries.of(appeal)).anyMatch(each -> !before.contains(each) && each.way() == Way.STATUS_PAGE);
    }

    /// What is left once a claim has gone is not the appeal as a whole.
    @Proves(G6_4)
    @Test
    void theRestIsToldApartFromWhatWentBefore() {
        AppealId appeal = filed(Optional.of(Way.EMAIL), address("", "rest@example.kz"));
        LocalDate day = LocalDate.of(2026, 12, 15);
        journal.act(
                appeal,
                new Actor.Official(1),
                held -> new Acted.Done(List.of(
                        new Routing.RedirectedInside(
                                "energy",
                                held.part(new BodyId("energy"), List.of(1)),
                                List.of(1),
                                held.text("свет"),
                                day,
                                Optional.empty()),
                        new Routing.RedirectedOutside(
                                "police", List.of(), held.text("кража"), day, Optional.empty()))));
        rounds.go();
        assertThat(deliveries.of(appeal))
                .filteredOn(each -> each.notice() == Corresponding.Notice.REDIRECTED && each.way() == Way.EMAIL)
                .extracting(Delivery::words)
                .satisfiesExactlyInAnyOrder(
                        part -> assertThat(part).contains("Часть Вашего обращения", "требования: № 1"),
                        rest -> assertThat(rest)
                                .contains("Остальная часть Вашего обращения", "На переданное ранее отвечает"));
    }
}
