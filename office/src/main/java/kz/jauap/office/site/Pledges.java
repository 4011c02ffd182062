package kz.jauap.office.site;

import java.time.Clock;
import java.time.LocalDate;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.regime.Regimes;
import kz.jauap.law.term.Ground;
import kz.jauap.law.term.Terms;
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
        var today = LocalDate.now(clock);
        var regime = Regimes.governing(inForce.policy(), today);
        var terms = Terms.of(regime.id(), calendars.current());
        var registered = terms.registrationDay(clock.instant());
        var example = terms.consideration(Kind.APPLICATION, today, registered, Ground.ORDINARY);
        return new Pledge(words, lang, regime, settings.informalAnswerDays(), today, example);
    }
}
