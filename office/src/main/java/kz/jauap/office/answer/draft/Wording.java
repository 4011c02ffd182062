package kz.jauap.office.answer.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.jauap.law.answer.Outcome;
import kz.jauap.office.look.Lang;

/// What an answer says.
///
/// @param facts what was found of the matter as a whole
/// @param measures what is done to put right what was violated, each with its day where there is one
public record Wording(Lang language, String facts, List<Reply> replies, List<String> measures) {
    public Wording {
        replies = List.copyOf(replies);
        measures = List.copyOf(measures);
    }

    /// An empty sheet for these claims.
    public static Wording blank(Lang language, List<Integer> places) {
        return new Wording(language, "", places.stream().map(Reply::blank).toList(), List.of());
    }

    public Reply to(int place) {
        return replies.stream()
                .filter(reply -> reply.place() == place)
                .findFirst()
                .orElseGet(() -> Reply.blank(place));
    }

    /// The same text for the claims that are still to be answered here.
    public Wording about(List<Integer> places) {
        return new Wording(language, facts, places.stream().map(this::to).toList(), measures);
    }

    /// What it promises still to do.
    public List<Undertaking> undertakings(LocalDate today) {
        return Undertaking.in(measures, today);
    }

    /// Everything written, as one text: to find out its language and its likeness to other answers.
    public String prose() {
        List<String> texts = new ArrayList<>();
        texts.add(facts);
        replies.forEach(reply -> texts.addAll(List.of(reply.fact(), reply.evidence())));
        texts.addAll(measures);
        return String.join("\n", texts.stream().filter(text -> !text.isBlank()).toList());
    }

    /// What the whole comes to; empty while a decision is missing.
    public Optional<Outcome> outcome() {
        Set<Outcome> decisions = EnumSet.noneOf(Outcome.class);
        replies.stream().flatMap(reply -> reply.decision().stream()).forEach(decisions::add);
        boolean undecided = replies.isEmpty()
                || replies.stream().anyMatch(reply -> reply.decision().isEmpty());
        return undecided ? Optional.empty() : Optional.of(whole(decisions));
    }

    private static Outcome whole(Set<Outcome> decisions) {
        if (decisions.size() == 1) {
            return decisions.iterator().next();
        }
        boolean granted = decisions.contains(Outcome.SATISFIED) || decisions.contains(Outcome.PARTLY_SATISFIED);
        if (granted) {
            return Outcome.PARTLY_SATISFIED;
        }
        return Stream.of(Outcome.REFUSED, Outcome.EXPLAINED)
                .filter(decisions::contains)
                .findFirst()
                .orElse(Outcome.TERMINATED);
    }
}
