package kz.jauap.office.answer.together;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.answer.draft.Reply;
import kz.jauap.office.answer.draft.SavedDraft;
import kz.jauap.office.answer.draft.Wording;
import kz.jauap.office.look.Page;

/// An author's text beside the one that was saved meanwhile.
///
/// @param said who saved the other one, and when
/// @param name who saved it
public record Clash(String said, String name, List<Difference> differences) {
    public Clash {
        differences = List.copyOf(differences);
    }

    static Clash of(Wording mine, SavedDraft theirs, String said, String name, Page page) {
        List<Difference> all = new ArrayList<>();
        Wording other = theirs.wording();
        all.add(new Difference(
                page.say("answer.language"),
                mine.language().ownName(),
                other.language().ownName()));
        all.add(new Difference(page.say("answer.facts"), mine.facts(), other.facts()));
        mine.replies().forEach(reply -> all.addAll(of(reply, other.to(reply.place()), page)));
        all.add(new Difference(page.say("answer.measures"), lines(mine.measures()), lines(other.measures())));
        return new Clash(
                said,
                name,
                all.stream().filter(each -> !each.mine().equals(each.theirs())).toList());
    }

    private static List<Difference> of(Reply mine, Reply other, Page page) {
        String claim = page.say("answer.claim", mine.place()) + ": ";
        return List.of(
                new Difference(claim + page.say("answer.fact"), mine.fact(), other.fact()),
                new Difference(
                        claim + page.say("answer.finding"),
                        chosen(mine.finding(), "law.finding.", page),
                        chosen(other.finding(), "law.finding.", page)),
                new Difference(claim + page.say("answer.evidence"), mine.evidence(), other.evidence()),
                new Difference(claim + page.say("answer.norm"), mine.norm(), other.norm()),
                new Difference(
                        claim + page.say("answer.decision"),
                        chosen(mine.decision(), "law.outcome.", page),
                        chosen(other.decision(), "law.outcome.", page)));
    }

    private static String chosen(Optional<? extends Enum<?>> choice, String key, Page page) {
        return choice.map(each -> page.say(key + each.name())).orElse("");
    }

    private static String lines(List<String> measures) {
        return String.join("\n", measures);
    }
}
