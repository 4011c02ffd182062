package kz.jauap.office.answer.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.law.answer.Finding;
import kz.jauap.law.answer.Outcome;
import kz.jauap.office.answer.draft.Matter;
import kz.jauap.office.answer.draft.Reply;
import kz.jauap.office.answer.draft.Wording;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;

/// The editor's form as it was sent.
record AnswerForm(Map<String, String> fields) {
    static final int LONGEST = 20_000;

    Wording wording(Matter matter, Lang usual) {
        return new Wording(
                Lang.of(text("language")).orElse(usual),
                text("facts"),
                matter.places().stream().map(this::reply).toList(),
                text("measures")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private Reply reply(int place) {
        return new Reply(
                place,
                text("fact-" + place),
                chosen(Finding.values(), text("finding-" + place)),
                text("evidence-" + place),
                text("norm-" + place),
                chosen(Outcome.values(), text("decision-" + place)));
    }

    /// What is too long to be kept.
    Mistakes mistakes(Page page) {
        List<Mistake> mistakes = new ArrayList<>();
        fields.forEach((name, value) -> {
            if (value.length() > LONGEST) {
                mistakes.add(new Mistake(name, page.say("answer.long", LONGEST)));
            }
        });
        return new Mistakes(mistakes);
    }

    /// The version the form was filled upon.
    int seen() {
        String seen = text("seen");
        return seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : 0;
    }

    /// Whether it was filled with both texts in view.
    boolean merging() {
        return !text("merging").isEmpty();
    }

    String text(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    private static <E extends Enum<E>> Optional<E> chosen(E[] values, String name) {
        return Arrays.stream(values).filter(each -> each.name().equals(name)).findFirst();
    }
}
