package kz.jauap.office.intake.reception.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.reception.Rhythm;
import kz.jauap.office.intake.reception.Schedule;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.people.Officer;

/// The form by which a schedule is drawn up.
record ScheduleForm(Fields fields, List<Officer> heads, LocalDate today) {

    /// Which rhythm was chosen.
    enum Kind {
        WEEKLY,
        MONTHLY,
        DAYS
    }

    Mistakes mistakes(Page page) {
        List<Mistake> mistakes = new ArrayList<>();
        check(head().isPresent(), "officer", mistakes, page);
        check(rhythm().isPresent(), fields.one("rhythm", Kind.class) == Kind.DAYS ? "days" : "rhythm", mistakes, page);
        Optional<LocalTime> opens = time("opens");
        Optional<LocalTime> closes = time("closes");
        check(opens.isPresent(), "opens", mistakes, page);
        check(closes.isPresent() && opens.stream().allMatch(closes.get()::isAfter), "closes", mistakes, page);
        check(fields.number("minutes") >= 5 && fields.number("minutes") <= 120, "minutes", mistakes, page);
        for (String place : List.of("placeKk", "placeRu", "placeEn")) {
            check(!fields.line(place).isBlank() && fields.line(place).length() <= 300, place, mistakes, page);
        }
        check(!languages().isEmpty(), "languages", mistakes, page);
        check(since().isPresent(), "since", mistakes, page);
        return new Mistakes(mistakes);
    }

    private static void check(boolean good, String field, List<Mistake> mistakes, Page page) {
        if (!good) {
            mistakes.add(new Mistake(field, page.say("intake.reception.flaw.schedule." + field)));
        }
    }

    Schedule schedule() {
        Officer head = head().orElseThrow();
        return new Schedule(
                UUID.randomUUID(),
                head.id(),
                head.body(),
                rhythm().orElseThrow(),
                time("opens").orElseThrow(),
                time("closes").orElseThrow(),
                fields.number("minutes"),
                new Trilingual(fields.line("placeKk"), fields.line("placeRu"), fields.line("placeEn")),
                languages(),
                since().orElseThrow(),
                Optional.empty(),
                Optional.empty());
    }

    private Optional<Officer> head() {
        return heads.stream()
                .filter(one -> String.valueOf(one.id()).equals(fields.text("officer")))
                .findFirst();
    }

    private Optional<Rhythm> rhythm() {
        Kind kind = fields.one("rhythm", Kind.class);
        return Rhythm.parse(kind + " "
                + switch (kind) {
                    case WEEKLY -> String.join(",", weekdays());
                    case MONTHLY ->
                        fields.text("week") + ","
                                + weekdays().stream().findFirst().orElse("");
                    case DAYS -> String.join(",", fields.text("days").strip().split("[\\s,;]+", -1));
                });
    }

    /// In the order of the week.
    private List<String> weekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(Enum::name)
                .filter(fields.all("weekdays")::contains)
                .toList();
    }

    private List<Lang> languages() {
        return Arrays.stream(Lang.values())
                .filter(lang -> fields.all("languages").contains(lang.tag()))
                .collect(Collectors.toUnmodifiableList());
    }

    private Optional<LocalTime> time(String name) {
        return Dates.readTime(fields.line(name));
    }

    private Optional<LocalDate> since() {
        if (!fields.yes("since")) {
            return Optional.of(today);
        }
        return Dates.read(fields.line("since"))
                .filter(day -> !day.isBefore(today) && day.getYear() <= today.getYear() + 1);
    }
}
