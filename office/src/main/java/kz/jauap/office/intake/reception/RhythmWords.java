package kz.jauap.office.intake.reception;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.stream.Collectors;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Page;

/// A rhythm in words.
public final class RhythmWords {
    private RhythmWords() {}

    /// "Tuesday, Thursday; 15:00–18:00"
    public static String of(Schedule schedule, Page page) {
        String hours = schedule.opens() + "–" + schedule.closes();
        return switch (schedule.rhythm()) {
            case Rhythm.Weekly(var weekdays) ->
                page.say(
                        "intake.reception.weekly",
                        weekdays.stream()
                                .sorted()
                                .map(day -> weekday(day, page.lang()))
                                .collect(Collectors.joining(", ")),
                        hours);
            case Rhythm.Monthly(int week, DayOfWeek weekday) ->
                page.say("intake.reception.monthly", week, weekday(weekday, page.lang()), hours);
            case Rhythm.Days _ -> page.say("intake.reception.single", hours);
        };
    }

    public static String weekday(DayOfWeek day, Lang lang) {
        return day.getDisplayName(TextStyle.FULL, lang.locale());
    }
}
