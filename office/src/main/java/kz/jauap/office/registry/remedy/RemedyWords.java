package kz.jauap.office.registry.remedy;

import java.util.ArrayList;
import java.util.List;
import kz.jauap.law.grievance.Cause;
import kz.jauap.law.grievance.Remedy;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import org.springframework.stereotype.Component;

/// Says where one may go: against an answer, or when there was none in time.
@Component
public class RemedyWords {
    private final AppealRights rights;
    private final Words words;

    RemedyWords(AppealRights rights, Words words) {
        this.rights = rights;
        this.words = words;
    }

    public List<String> said(Cause cause, AppealRight right, Lang lang) {
        return switch (cause) {
            case ANSWER -> rights.said(right, lang);
            case SILENCE -> ofSilence(right, lang);
        };
    }

    /// The superior and the court, as nobody has signed an answer from whose day a term would run; and as a last
    /// sentence, where the case is counted by a repealed act and the law in force says otherwise, the same by that.
    private List<String> ofSilence(AppealRight right, Lang lang) {
        String said = ofSilence(right, right.remedy(), lang);
        List<String> sentences = new ArrayList<>(List.of(said));
        right.inForce()
                .filter(remedy -> !said.equals(ofSilence(right, remedy, lang)))
                .map(remedy -> words.say(
                        lang,
                        "law.remedy.in-force",
                        rights.cited(remedy.route(), lang),
                        ofSilence(right, remedy, lang)))
                .ifPresent(sentences::add);
        return List.copyOf(sentences);
    }

    private String ofSilence(AppealRight right, Remedy remedy, Lang lang) {
        String court = right.court().name().in(lang);
        return right.reviewer()
                .map(reviewer -> words.say(
                                lang, "law.remedy.silence", reviewer.addressee().in(lang))
                        + " "
                        + rights.court(remedy, court, lang))
                .orElseGet(() -> words.say(lang, "law.remedy.silence.court-only", court));
    }
}
