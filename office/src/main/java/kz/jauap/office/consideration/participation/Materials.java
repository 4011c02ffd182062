package kz.jauap.office.consideration.participation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.TextRef;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Component;

/// What was found out in a case, as one text from which an official takes out what is secret.
///
/// Numbers that may be an IIN, a BIN, a card or a telephone are masked beforehand; names are a person's to judge.
@Component
class Materials {
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)\\+?\\d(?:[ \\-()]{0,2}\\d){9,18}(?!\\d)");
    private static final String MASK = "●●●";

    private final Journal journal;

    Materials(Journal journal) {
        this.journal = journal;
    }

    String of(List<Journaled> history) {
        return history.stream()
                .flatMap(each -> words(each).stream())
                .flatMap(ref -> journal.words(ref).stream())
                .map(Materials::masked)
                .collect(Collectors.joining("\n\n"));
    }

    static String masked(String words) {
        return NUMBERS.matcher(words).replaceAll(MASK);
    }

    private static List<TextRef> words(Journaled journaled) {
        if (!(journaled.entry() instanceof Considering considering)) {
            return List.of();
        }
        return switch (considering) {
            case Considering.InquirySent(var to, var question) -> List.of(to, question);
            case Considering.InquiryAnswered(var reply) -> List.of(reply);
            case Considering.VisitHeld(var report) -> List.of(report);
            case Considering.MeetingHeld(var _, var minutes) -> List.of(minutes);
            case Considering.VisitAsked _,
                    Considering.VisitRefused _,
                    Considering.VisitAppointed _,
                    Considering.MeetingAppointed _,
                    Considering.CalledOff _,
                    Considering.InvitationAnswered _,
                    Considering.PaperAdded _,
                    Considering.Noted _ -> List.of();
        };
    }

    /// Whether there is anything to see.
    static Optional<String> barred(List<Journaled> history) {
        boolean any = Participation.asked(history)
                || history.stream()
                        .flatMap(each -> words(each).stream())
                        .findAny()
                        .isPresent();
        return any ? Optional.empty() : Optional.of("consideration.part.refused.nothing");
    }

    Stream<String> opened(List<Journaled> history) {
        return Participation.opened(history).stream().flatMap(ref -> journal.words(ref).stream());
    }
}
