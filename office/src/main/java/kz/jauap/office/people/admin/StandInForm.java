package kz.jauap.office.people.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;

/// Who is to stand in for an official, and on which days, as it was typed.
public record StandInForm(String standsIn, String since, String until) {
    private static final int DAYS_AT_FIRST = 14;

    /// Two weeks from today, to begin with.
    public static StandInForm from(LocalDate today) {
        return new StandInForm(
                "", today.toString(), today.plusDays(DAYS_AT_FIRST).toString());
    }

    /// The days that cannot be read.
    static Mistakes unread(boolean sinceIsRead, boolean untilIsRead, Page page) {
        List<Mistake> mistakes = new ArrayList<>();
        if (!sinceIsRead) mistakes.add(new Mistake("since", page.say("people.substitute.unread")));
        if (!untilIsRead) mistakes.add(new Mistake("until", page.say("people.substitute.unread")));
        return new Mistakes(mistakes);
    }

    /// What of the form a proposal was declined for, if it was: the days, or the person.
    static Mistakes refused(Outcome outcome, Page page) {
        return switch (outcome) {
            case Outcome.Declined(var key) when key.equals(StandingIn.WRONG_DAYS) -> one("until", key, page);
            case Outcome.Declined(var key) when key.equals(StandingIn.WRONG_PERSON) -> one("standsIn", key, page);
            case Outcome.Declined _, Outcome.Proposed _, Outcome.Done _, Outcome.Link _ -> Mistakes.none();
        };
    }

    private static Mistakes one(String field, String key, Page page) {
        return new Mistakes(List.of(new Mistake(field, page.say(key))));
    }
}
