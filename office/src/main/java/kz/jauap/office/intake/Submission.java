package kz.jauap.office.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.appeal.Form;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.journal.Enclosure;
import kz.jauap.office.registry.party.Party;

/// What somebody hands in at a door, in his own words; every door fills in this and nothing else.
///
/// @param receivedAt when it reached the akimat, if earlier than now
/// @param together those who appeal together with the applicant
/// @param evidence the proof of the e-signature it came with
/// @param firstContact when the applicant first turned to the akimat with it, where he signed only later
public record Submission(
        BodyId body,
        Channel channel,
        Form form,
        Signature signature,
        Kind kind,
        Urgency urgency,
        Optional<Instant> receivedAt,
        Applicant applicant,
        List<Applicant> together,
        Said said,
        List<Enclosure> enclosures,
        Optional<Origin> origin,
        Optional<UUID> evidence,
        Optional<Instant> firstContact) {
    /// How many may appeal together with the applicant; longer lists come as a file.
    public static final int TOGETHER = 500;

    public Submission {
        together = List.copyOf(together);
        enclosures = List.copyOf(enclosures);
    }

    /// The same, as it arrived under a signature.
    public Submission signed(UUID evidence, Instant receivedAt) {
        return with(
                signature,
                urgency,
                Optional.of(receivedAt),
                applicant,
                enclosures,
                origin,
                Optional.of(evidence),
                firstContact);
    }

    /// The same, growing out of an earlier appeal.
    public Submission grownFrom(Optional<Origin> origin) {
        return with(signature, urgency, receivedAt, applicant, enclosures, origin, evidence, firstContact);
    }

    /// The same, whose words name others too.
    public Submission naming(List<String> others) {
        return new Submission(
                body,
                channel,
                form,
                signature,
                kind,
                urgency,
                receivedAt,
                applicant,
                together,
                said.naming(others),
                enclosures,
                origin,
                evidence,
                firstContact);
    }

    private Submission with(
            Signature signature,
            Urgency urgency,
            Optional<Instant> receivedAt,
            Applicant applicant,
            List<Enclosure> enclosures,
            Optional<Origin> origin,
            Optional<UUID> evidence,
            Optional<Instant> firstContact) {
        return new Submission(
                body,
                channel,
                form,
                signature,
                kind,
                urgency,
                receivedAt,
                applicant,
                together,
                said,
                enclosures,
                origin,
                evidence,
                firstContact);
    }

    /// A submission that was written down as text.
    public static Submission read(String text) {
        return Handed.MAPPER.readValue(text, Submission.class);
    }

    public String write() {
        return Handed.MAPPER.writeValueAsString(this);
    }

    /// The same by an applicant of whom more is known.
    public Submission by(Applicant known) {
        return with(signature, urgency, receivedAt, known, enclosures, origin, evidence, firstContact);
    }

    /// The same with the signature it got in the end, and all that came with it until then.
    public Submission handed(Signature signature, List<Enclosure> enclosures) {
        return with(signature, urgency, receivedAt, applicant, enclosures, origin, evidence, firstContact);
    }

    /// The same, received no later than at this moment.
    public Submission receivedBy(Instant moment) {
        return with(
                signature,
                urgency,
                receivedAt.or(() -> Optional.of(moment)),
                applicant,
                enclosures,
                origin,
                evidence,
                firstContact);
    }

    /// The same ahead of every queue.
    public Submission urgent() {
        return with(signature, Urgency.THREAT, receivedAt, applicant, enclosures, origin, evidence, firstContact);
    }

    /// The same with the proof of its signature, and the first contact that went before.
    public Submission proven(Optional<UUID> proof, Optional<Instant> first) {
        return with(signature, urgency, receivedAt, applicant, enclosures, origin, proof, first);
    }

    /// Who hands it in, as the registry keeps them; the applicant first.
    public List<Party> parties() {
        List<Party> parties = new ArrayList<>();
        parties.add(applicant.party());
        together.forEach(each -> parties.add(each.party()));
        return List.copyOf(parties);
    }

    /// Whether nothing is said, nothing shown and nothing handed in.
    boolean empty() {
        return said.text().isBlank() && said.subject().isBlank() && enclosures.isEmpty();
    }

    /// Everything that makes this submission what it is, in a fixed order.
    private List<String> words() {
        List<String> words = new ArrayList<>(
                List.of(body.value(), channel.name(), form.name(), signature.name(), kind.name(), urgency.name()));
        words.add(receivedAt.map(Instant::toString).orElse(""));
        words.addAll(applicant.words());
        together.forEach(each -> words.addAll(each.words()));
        words.addAll(said.words());
        enclosures.forEach(each ->
                words.addAll(List.of(each.hash(), each.name(), each.role().name())));
        words.add(origin.map(each -> each.relation() + " " + each.appeal()
                        + each.informal().map(of -> " " + of).orElse(""))
                .orElse(""));
        evidence.ifPresent(each -> words.add("evidence " + each));
        firstContact.ifPresent(each -> words.add("first contact " + each));
        return List.copyOf(words);
    }

    /// What tells it from any other.
    String fingerprint() {
        return Fingerprint.of(words());
    }
}
