package kz.jauap.office.registry.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.appeal.ApplicantKind;
import kz.jauap.law.appeal.Form;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.law.channel.Standing;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Corresponding.WayChosen;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.entry.Publishing;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.registry.party.Party;

/// What a door hands to the registrar. There is no filing that he may refuse.
///
/// @param receivedAt when it reached the akimat, which may be before it is registered
/// @param parties the applicant first; several make it collective
/// @param evidence the proof of the e-signature it came with
/// @param firstContact when the applicant first turned to the akimat with it, where he signed only later
/// @param consent what the applicant agreed to
/// @param told how he wants to be told, where he said so
/// @param districtSite what the akimat has declared an unsigned appeal by the body's own site to be worth
public record Filing(
        BodyId body,
        Channel channel,
        Form form,
        Signature signature,
        Kind kind,
        Actor acceptor,
        Instant receivedAt,
        List<Party> parties,
        Letter letter,
        List<Enclosure> enclosures,
        Urgency urgency,
        Optional<Origin> origin,
        Optional<UUID> evidence,
        Optional<Instant> firstContact,
        Optional<Once> once,
        Optional<Publishing.Consent> consent,
        Optional<WayChosen> told,
        Weight districtSite) {
    /// A filing by any other door than a form on the akimat's pages.
    public Filing(
            BodyId body,
            Channel channel,
            Form form,
            Signature signature,
            Kind kind,
            Actor acceptor,
            Instant receivedAt,
            List<Party> parties,
            Letter letter,
            List<Enclosure> enclosures,
            Urgency urgency,
            Optional<Origin> origin,
            Optional<UUID> evidence,
            Optional<Instant> firstContact,
            Optional<Once> once) {
        this(
                body,
                channel,
                form,
                signature,
                kind,
                acceptor,
                receivedAt,
                parties,
                letter,
                enclosures,
                urgency,
                origin,
                evidence,
                firstContact,
                once,
                Optional.empty(),
                Optional.empty(),
                Weight.INFORMAL);
    }

    /// What it is worth in law.
    public Standing standing() {
        return Standing.of(channel, signature, districtSite);
    }

    public ApplicantKind applicant() {
        return parties.size() > 1
                ? ApplicantKind.COLLECTIVE
                : parties.getFirst().kind();
    }
}
