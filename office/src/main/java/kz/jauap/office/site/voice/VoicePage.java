package kz.jauap.office.site.voice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.file.ApplicantPanel;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import kz.jauap.office.registry.file.OpenedByCode;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where the applicant says whether his answer addressed each claim, where the staff read it, and where everybody sees
/// how often which was said.
@Controller
public class VoicePage implements ApplicantPanel, CasePanel {
    private static final int PLACE = 30;
    private static final int LONGEST = 2000;

    private final OpenedByCode opened;
    private final VoiceTable voices;

    VoicePage(OpenedByCode opened, VoiceTable voices) {
        this.opened = opened;
        this.voices = voices;
    }

    @Bean
    static NavItem voicesAtTheFoot() {
        return NavItem.foot(25, "/satisfaction", "site.voice.title");
    }

    @Override
    public Optional<Panel> panel(CaseFile file, Page page) {
        return file.card()
                .result()
                .map(_ -> new Panel(
                        PLACE,
                        "site/voice/form",
                        Map.of("file", file, "opinion", voices.of(file.card().appeal()))));
    }

    @Override
    public Optional<Panel> panel(CaseFile file, SignedIn who, Page page) {
        Opinion opinion = voices.of(file.card().appeal());
        return opinion.silent()
                ? Optional.empty()
                : Optional.of(new Panel(PLACE, "site/voice/said", Map.of("file", file, "opinion", opinion)));
    }

    @PostMapping("/status/{number}/vote")
    String vote(
            @PathVariable String number,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            Page page,
            Model model) {
        CaseFile file = opened.writtenTo(number, request);
        if (file.card().result().isEmpty()) {
            return "redirect:/status/" + file.card().number().alias();
        }
        Opinion opinion = opinion(file, fields);
        Mistakes mistakes = mistakes(opinion, page);
        if (!mistakes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAllAttributes(Map.of("file", file, "opinion", opinion, "mistakes", mistakes));
            return "site/voice/again";
        }
        voices.put(file.card().appeal(), opinion);
        return "redirect:/status/" + file.card().number().alias() + "#vote";
    }

    /// The claims that were answered here, by their places; those passed on are asked of where they were answered.
    public static List<Integer> places(CaseFile file) {
        Set<Integer> gone = Routing.Taken.gone(file.history());
        return IntStream.rangeClosed(1, file.letter().claims().size())
                .boxed()
                .filter(place -> !gone.contains(place))
                .toList();
    }

    private static Opinion opinion(CaseFile file, Map<String, String> fields) {
        List<Opinion.OfClaim> claims = places(file).stream()
                .map(place -> new Opinion.OfClaim(
                        place, Voice.of(fields.getOrDefault("voice-" + place, "")), words(fields, "reason-" + place)))
                .filter(each -> !each.empty())
                .toList();
        return new Opinion(Voice.of(fields.getOrDefault("voice", "")), words(fields, "comment"), claims);
    }

    private static String words(Map<String, String> fields, String name) {
        return PlainText.clean(fields.getOrDefault(name, "")).strip();
    }

    private static Mistakes mistakes(Opinion opinion, Page page) {
        Stream<Mistake> ofClaims = opinion.claims().stream()
                .flatMap(each -> Stream.concat(
                        unsaid("voice-" + each.place(), each.voice().isEmpty(), page),
                        Mistake.tooLong("reason-" + each.place(), each.reason(), LONGEST, page).stream()));
        boolean mute = opinion.whole().isEmpty()
                && (opinion.claims().isEmpty() || !opinion.comment().isEmpty());
        Stream<Mistake> ofTheWhole = Stream.concat(
                unsaid("voice", mute, page), Mistake.tooLong("comment", opinion.comment(), LONGEST, page).stream());
        return new Mistakes(Stream.concat(ofClaims, ofTheWhole).toList());
    }

    /// Words that came without a choice, or nothing at all.
    private static Stream<Mistake> unsaid(String field, boolean missing, Page page) {
        return missing ? Stream.of(new Mistake(field, page.say("site.voice.unsaid"))) : Stream.empty();
    }

    /// How often something was said.
    public record Count(Voice voice, int ofClaims, int ofAnswers) {}

    @GetMapping("/satisfaction")
    String counted(Model model) {
        Map<Voice, Integer> claims = voices.claims();
        Map<Voice, Integer> wholes = voices.wholes();
        model.addAttribute(
                "counts",
                Stream.of(Voice.values())
                        .map(voice -> new Count(voice, claims.getOrDefault(voice, 0), wholes.getOrDefault(voice, 0)))
                        .toList());
        return "site/voice/counted";
    }
}
