package kz.jauap.office.consideration.invitation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.jauap.office.look.Page;
import kz.jauap.office.registry.entry.Considering.Coming;
import kz.jauap.office.registry.entry.Considering.Occasion;
import kz.jauap.office.registry.file.ApplicantPanel;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import kz.jauap.office.registry.file.OpenedByCode;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// On the applicant's page: when and where he is invited, and whether he comes.
@Controller
public class InvitationPanel implements ApplicantPanel {
    private static final int PLACE = 5;
    private static final Pattern LINK = Pattern.compile("https://[^\\s<>\"]+");

    private final OpenedByCode opened;
    private final Inviting inviting;
    private final Journal journal;
    private final Clock clock;

    InvitationPanel(OpenedByCode opened, Inviting inviting, Journal journal, Clock clock) {
        this.opened = opened;
        this.inviting = inviting;
        this.journal = journal;
        this.clock = clock;
    }

    /// An invitation as the applicant reads it.
    ///
    /// @param when day and hour, in words
    /// @param link where a video meeting is, if its place names an address
    /// @param ahead whether he may still say something to it
    public record Card(Invitation to, String when, String place, Optional<String> link, boolean ahead) {}

    @Override
    public Optional<CasePanel.Panel> panel(CaseFile file, Page page) {
        if (!file.card().open()) {
            return Optional.empty();
        }
        List<Card> cards = Invitation.standing(file.history()).stream()
                .map(each -> card(each, page))
                .toList();
        return cards.isEmpty()
                ? Optional.empty()
                : Optional.of(new CasePanel.Panel(
                        PLACE,
                        "consideration/invitation/applicant",
                        Map.of("action", home(file) + "/invitation", "cards", cards)));
    }

    @PostMapping("/status/{number}/invitation")
    String answer(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String occasion,
            @RequestParam(defaultValue = "") String coming,
            HttpServletRequest request) {
        return opened.file(number, request)
                .map(file -> {
                    named(Occasion.values(), occasion)
                            .ifPresent(to ->
                                    named(Coming.values(), coming).ifPresent(said -> inviting.answer(file, to, said)));
                    return "redirect:" + home(file) + "#invitation";
                })
                .orElse("redirect:/status");
    }

    private Card card(Invitation to, Page page) {
        String when = to.at().map(page::moment).orElseGet(() -> page.day(to.day()));
        String place = journal.words(to.place()).orElse("");
        return new Card(to, when, place, link(to, place), !to.begun(clock.instant()));
    }

    private static Optional<String> link(Invitation to, String place) {
        return to.setting().stream()
                .flatMap(setting -> switch (setting) {
                    case VIDEO -> LINK.matcher(place).results().map(MatchResult::group);
                    case ROOM -> Stream.<String>empty();
                })
                .findFirst();
    }

    private static <T extends Enum<T>> Optional<T> named(T[] all, String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }

    private static String home(CaseFile file) {
        return "/status/" + file.card().number().alias();
    }
}
