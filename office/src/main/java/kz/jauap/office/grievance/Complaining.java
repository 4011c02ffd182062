package kz.jauap.office.grievance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.law.appeal.Form;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.organisation.Superior;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.arrival.Arrivals;
import kz.jauap.office.registry.arrival.Outcome;
import kz.jauap.office.registry.arrival.Why;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Enclosure;
import kz.jauap.office.registry.journal.Filing;
import kz.jauap.office.registry.journal.Once;
import kz.jauap.office.registry.journal.Once.KeyReused;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.registry.remedy.Answerable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Files a grievance in one step: an appeal of its own on the superior's desk, linked to what it is against.
@Component
public class Complaining {
    static final String SCOPE = "grievance";

    /// How long the page may take over filing it before the porter does.
    private static final Duration GRACE = Duration.ofMinutes(2);

    private final Registrar registrar;
    private final Bundle bundle;
    private final Answerable answerable;
    private final Words words;
    private final Arrivals arrivals;
    private final Pleading pleading;
    private final JsonMapper json;

    Complaining(
            Registrar registrar,
            Bundle bundle,
            Answerable answerable,
            Words words,
            Arrivals arrivals,
            Pleading pleading,
            JsonMapper json) {
        this.registrar = registrar;
        this.bundle = bundle;
        this.answerable = answerable;
        this.words = words;
        this.arrivals = arrivals;
        this.pleading = pleading;
        this.json = json;
    }

    /// Files a grievance; the ledger of arrivals knows of it before anything is done about it.
    ///
    /// @param late why it comes late
    /// @throws IllegalArgumentException where nobody stands above: only the court is open
    /// @throws KeyReused where another grievance of the same thing has been filed
    public Registration file(Disagreement of, String reasons, List<String> demands, Optional<String> late) {
        Complaint complaint = Complaint.of(of, reasons, demands, late);
        Arrival arrival = arrivals.receive(
                Channel.SITE,
                SCOPE + "/" + key(of) + "/" + complaint.fingerprint(),
                json.writeValueAsString(complaint),
                GRACE);
        try {
            Registration filed = register(of, complaint, arrival.receivedAt());
            arrivals.end(arrival, new Outcome.Registered(filed.appeal()));
            return filed;
        } catch (KeyReused filedOtherwise) {
            arrivals.end(arrival, new Outcome.Closed(Why.RETURNED));
            throw filedOtherwise;
        }
    }

    /// Registers what the ledger of arrivals already knows of.
    Registration register(Disagreement of, Complaint complaint, Instant receivedAt) {
        Registration filed = registrar.register(filing(of, complaint, receivedAt));
        complaint.late().ifPresent(why -> pleading.plead(filed.appeal(), why));
        return filed;
    }

    private Filing filing(Disagreement of, Complaint complaint, Instant receivedAt) {
        Superior.Reviewer reviewer =
                of.right().reviewer().orElseThrow(() -> new IllegalArgumentException("only the court is open"));
        Card card = of.file().card();
        return new Filing(
                reviewer.body(),
                Channel.SITE,
                Form.ELECTRONIC,
                Signature.NONE,
                Kind.COMPLAINT,
                new Actor.Applicant(),
                receivedAt,
                of.file().parties(),
                letter(of, reviewer, complaint.reasons(), complaint.demands()),
                enclosures(of.file()),
                Urgency.ORDINARY,
                Optional.of(new Origin(
                        Origin.Relation.GRIEVANCE,
                        card.appeal().value(),
                        card.number().text())),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Once(SCOPE, key(of), complaint.fingerprint())));
    }

    private Letter letter(Disagreement of, Superior.Reviewer reviewer, String reasons, List<String> demands) {
        Letter first = of.file().letter();
        Lang lang = Lang.of(first.language()).orElse(Lang.KK);
        String key = switch (of.cause()) {
            case ANSWER -> "grievance.subject";
            case SILENCE -> "grievance.subject.silence";
        };
        return new Letter(
                first.language(),
                words.say(lang, key, of.file().card().number().text()),
                reasons,
                demands,
                Optional.of(reviewer.addressee().in(lang)),
                of.file().place(),
                first.district(),
                first.topic(),
                0,
                Optional.of(new Letter.Complaint(
                        answerable.named(of.file().card(), of.cause(), lang),
                        Optional.of(reasons),
                        demands.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", demands)))));
    }

    private List<Enclosure> enclosures(CaseFile first) {
        Stream<Enclosure> own = first.enclosures().stream()
                .flatMap(each -> Arrays.stream(Enclosure.Role.values())
                        .filter(role -> role.name().equals(each.role()))
                        .map(role -> new Enclosure(each.stored().hash(), each.name(), role)));
        List<Enclosure> all = new ArrayList<>(bundle.of(first));
        own.forEach(all::add);
        return List.copyOf(all);
    }

    /// The same complaint of the same thing, sent twice, is one.
    private static String key(Disagreement of) {
        Card card = of.file().card();
        return card.appeal() + "/" + of.cause() + "/"
                + card.result().map(result -> result.letter()).orElse("");
    }
}
