package kz.jauap.office.calendar.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.law.calendar.Day;
import kz.jauap.law.calendar.DayKind;
import kz.jauap.office.calendar.DayRows;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.PlainText;

/// What somebody has filled in about a day or a year of the calendar.
public record CalendarForm(Map<String, String> fields) {
    /// The choice of no kind at all: the day is what its week makes it.
    private static final String WEEK = "WEEK";

    private static final int LONGEST = 200;

    /// What stands in a field.
    public String text(String field) {
        return PlainText.clean(fields.getOrDefault(field, "")).strip();
    }

    LocalDate date() {
        return parsed().orElseThrow();
    }

    /// The day as it is to be listed, if it is to be.
    Optional<Day> day() {
        return kind().map(kind -> new Day(date(), kind, line("name"), line("act")));
    }

    String act() {
        return line("act");
    }

    Mistakes day(Page page) {
        List<Mistake> mistakes = new ArrayList<>();
        Optional<LocalDate> date = parsed();
        if (date.isEmpty()) mistakes.add(new Mistake("date", page.say("calendar.wrong.date")));
        boolean week = text("kind").equals(WEEK);
        if (kind().isEmpty() && !week) mistakes.add(new Mistake("kind", page.say("calendar.wrong.kind")));
        if (date.isPresent() && kind().filter(kind -> !kind.fits(date.get())).isPresent()) {
            mistakes.add(new Mistake("kind", page.say("calendar.wrong.weekday", page.weekday(date.get()))));
        }
        if (!week && line("name").isEmpty()) mistakes.add(new Mistake("name", page.say("calendar.wrong.name")));
        whole(mistakes, page, "name");
        act(mistakes, page);
        return new Mistakes(mistakes);
    }

    Mistakes years(Page page) {
        List<Mistake> mistakes = new ArrayList<>();
        DayRows rows = DayRows.read(text("rows"));
        if (text("rows").length() > DayRows.LARGEST) {
            mistakes.add(new Mistake("rows", page.say("calendar.wrong.large")));
        } else if (!rows.flaws().isEmpty()) {
            mistakes.add(new Mistake("rows", flaws(rows, page)));
        } else if (rows.days().isEmpty()) {
            mistakes.add(new Mistake("rows", page.say("calendar.wrong.empty")));
        }
        act(mistakes, page);
        return new Mistakes(mistakes);
    }

    static List<Choice> kinds(Page page) {
        return Stream.concat(
                        Stream.of(
                                new Choice("", page.say("calendar.kind.choose")),
                                new Choice(WEEK, page.say("calendar.kind.week"))),
                        Stream.of(DayKind.values())
                                .filter(kind -> kind != DayKind.WORKING && kind != DayKind.WEEKEND)
                                .map(kind -> new Choice(kind.name(), page.say("calendar.kind." + kind.name()))))
                .toList();
    }

    private static String flaws(DayRows rows, Page page) {
        List<String> told = rows.flaws().stream()
                .limit(5)
                .map(flaw -> page.say(
                        "calendar.flaw",
                        flaw.row(),
                        page.say("calendar.flaw." + flaw.wrong().name())))
                .toList();
        return String.join(" ", told);
    }

    private void act(List<Mistake> mistakes, Page page) {
        if (act().isEmpty()) mistakes.add(new Mistake("act", page.say("calendar.wrong.act")));
        whole(mistakes, page, "act");
    }

    private void whole(List<Mistake> mistakes, Page page, String field) {
        if (line(field).length() > LONGEST) mistakes.add(new Mistake(field, page.say("calendar.wrong.long", LONGEST)));
    }

    private Optional<DayKind> kind() {
        return Stream.of(DayKind.values())
                .filter(kind -> kind != DayKind.WORKING && kind != DayKind.WEEKEND)
                .filter(kind -> kind.name().equals(text("kind")))
                .findFirst();
    }

    private Optional<LocalDate> parsed() {
        return Dates.read(text("date")).filter(day -> day.getYear() >= 2000 && day.getYear() < 2200);
    }

    private String line(String field) {
        return PlainText.line(fields.getOrDefault(field, ""));
    }
}
