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
        return new StandInForm("", today.toString(), today.plusDays(DAYS_AT_FIRST).toString());
    }

    /// What is wrong about the days; where both can be read, the days themselves.
    static Mistakes mistakes(boolean sinceIsRead, boolean untilIsRead, Page page) {
        List<Mistake> mistakes = new ArrayList<>();
        if (!sinceIsRead) mistakes.add(new Mistake("since", page.say("people.substitute.unread")));
        if (!untilIsRead) mistakes.add(new Mistake("until", page.say("people.substitute.unread")));
        if (mistakes.isEmpty()) mistakes.add(new Mistake("until", page.say(TwoAdministrators.WRONG_DAYS)));
        return new Mistakes(mistakes);
    }
}
