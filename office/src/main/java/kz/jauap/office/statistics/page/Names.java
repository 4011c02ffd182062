package kz.jauap.office.statistics.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.statistics.report.Cut;
import kz.jauap.office.statistics.report.Period;

/// What the things one may ask for are called in the reader's language.
public final class Names {
    private Names() {}

    /// A period in words.
    public static String period(Page page, Period period) {
        return switch (period.span()) {
            case MONTH -> month(page, period) + " " + period.from().getYear();
            case QUARTER -> page.say("statistics.quarter", period.quarter(), year(period));
            case YEAR -> page.say("statistics.year", year(period));
        };
    }

    private static String month(Page page, Period period) {
        String name = period.from()
                .getMonth()
                .getDisplayName(TextStyle.FULL_STANDALONE, Locale.of(page.lang().tag()));
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String year(Period period) {
        return String.valueOf(period.from().getYear());
    }

    /// The usual periods, and the one that was asked for where it is another.
    public static List<Choice> periods(Page page, LocalDate today, Period asked) {
        List<Period> periods = new ArrayList<>(Period.recent(today));
        if (!periods.contains(asked)) {
            periods.add(asked);
        }
        return periods.stream()
                .map(each -> new Choice(each.code(), period(page, each)))
                .toList();
    }

    /// The classes of records, to choose from.
    public static List<Choice> weights(Page page) {
        return Arrays.stream(Weight.values())
                .map(each -> new Choice(each.name(), page.say("statistics.weight." + each.name())))
                .toList();
    }

    /// The divisions, to choose from.
    public static List<Choice> cuts(Page page, List<Cut> cuts) {
        return cuts.stream()
                .map(each -> new Choice(each.name(), page.say("statistics.cut." + each.name())))
                .toList();
    }

    /// Who printed a report, and when.
    public static String made(Page page, SignedIn who, Instant at) {
        return page.say("registry.list.print.made", who.officer().name().signature(page.lang()), page.moment(at));
    }

    /// What a report is called.
    public static String title(Page page, Asked asked, Organisation organisation) {
        String whose = asked.body()
                .map(id -> page.in(organisation.body(id).name()))
                .orElseGet(() -> page.say("statistics.all-bodies"));
        return page.say(
                "statistics.title",
                whose,
                period(page, asked.period()),
                page.say("statistics.weight." + asked.weight().name()));
    }
}
