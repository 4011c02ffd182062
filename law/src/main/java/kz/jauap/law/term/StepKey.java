package kz.jauap.law.term;

import java.util.List;
import java.util.Locale;

/// Every sort of step a derivation can have, with its arguments; the words for them live with who shows them.
public enum StepKey {
    /// day
    RECEIVED,
    /// day
    REGISTERED,
    /// day
    DECIDED,
    /// day
    REQUESTED,
    /// day
    LEARNED,
    /// day
    RULED,
    GROUND_INQUIRY,
    GROUND_SITE_VISIT,
    /// number
    CALENDAR_DAYS,
    /// number
    WORKING_DAYS,
    /// number
    MONTHS,
    /// day counted as the first
    FIRST_DAY,
    /// number of Saturdays and Sundays not counted
    WEEKENDS_SKIPPED,
    /// day
    HOLIDAY_SKIPPED,
    /// day
    SUBSTITUTE_DAY_OFF_SKIPPED,
    /// day
    DAY_OFF_SKIPPED,
    /// day
    MOVED_DAY_OFF_SKIPPED,
    /// day
    WORKING_WEEKEND_COUNTED,
    /// year, as text
    YEAR_UNCONFIRMED,
    /// number of days
    EXTENDED_BY,
    /// latest day an extension may reach
    EXTENSION_CAP,
    /// first and last day on which the office itself was in the way, number of days
    GIVEN_BACK,
    /// the only day on which it was
    DAY_GIVEN_BACK,
    /// day
    KEPT_ON_DAY_OFF,
    /// from day, to day
    ROLLED_FORWARD,
    /// day
    LAST_DAY,
    /// day that the keeper of a register outside the office states instead
    STATED_ELSEWHERE,
    /// day that is stated so, last day that can be lawful, day that holds
    STATED_TOO_LATE;

    /// The key as it stands in [Step] and in message files.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Step step(String article, Object... args) {
        return new Step(key(), List.of(args), article);
    }
}
