package kz.jauap.office.site;

import java.time.Clock;
import java.time.LocalDate;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.term.Ground;
import kz.jauap.law.term.Terms;
import kz.jauap.law.term.WorkingDay;
import kz.jauap.office.calendar.Calendars;
import kz.jauap.office.house.RegimeInForce;
import kz.jauap.office.house.Settings;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import org.springframework.stereotype.Component;

/// The pledge that holds today, by the operator's choice of rules.
@Component
class Pledges {
    private final Words words;
    private final Settings settings;
    private final RegimeInForce inForce;
    private final Calendars calendars;
    private final Clock clock;

    Pledges(Words words, Settings settings, RegimeInForce inForce, Calendars calendars, Clock clock) {
        this.words = words;
        this.settings = settings;
        this.inForce = inForce;
        this.calendars = calendars;
        this.clock = clock;
    }

    Pledge today(Lang lang) {
        var calendar = calendars.current();
        var now = clock.instant();
        var regime = WorkingDay.usual(calendar).governing(inForce.policy(), now);
        var example = Terms.of(regime.id(), calendar).consideration(Kind.APPLICATION, now, Ground.ORDINARY);
        return new Pledge(words, lang, regime, settings.informalAnswerDays(), LocalDate.now(clock), example);
    }
}
