package kz.jauap.office.registry.journal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.registry.entry.Corresponding.WayChosen;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.entry.Publishing;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.registry.party.Party;

/// A filing in the making, for tests: like another one in everything but what is said of it.
public final class Sketch {
    private final Filing like;
    private Channel channel;
    private Signature signature;
    private Kind kind;
    private List<Party> parties;
    private Letter letter;
    private Urgency urgency;
    private Optional<Origin> origin;
    private Optional<UUID> evidence;
    private Optional<Once> once;
    private Optional<Publishing.Consent> consent;
    private Optional<WayChosen> told;

    private Sketch(Filing like) {
        this.like = like;
        channel = like.channel();
        signature = like.signature();
        kind = like.kind();
        parties = like.parties();
        letter = like.letter();
        urgency = like.urgency();
        origin = like.origin();
        evidence = like.evidence();
        once = like.once();
        consent = like.consent();
        told = like.told();
    }

    /// Begins with all that another one says.
    public static Sketch like(Filing filing) {
        return new Sketch(filing);
    }

    public Sketch channel(Channel other) {
        channel = other;
        return this;
    }

    public Sketch signature(Signature other) {
        signature = other;
        return this;
    }

    public Sketch kind(Kind other) {
        kind = other;
        return this;
    }

    public Sketch parties(List<Party> other) {
        parties = other;
        return this;
    }

    public Sketch letter(Letter other) {
        letter = other;
        return this;
    }

    public Sketch urgency(Urgency other) {
        urgency = other;
        return this;
    }

    public Sketch origin(Origin other) {
        origin = Optional.of(other);
        return this;
    }

    public Sketch evidence(UUID other) {
        evidence = Optional.of(other);
        return this;
    }

    public Sketch once(Once other) {
        once = Optional.of(other);
        return this;
    }

    public Sketch consent(Optional<Publishing.Consent> other) {
        consent = other;
        return this;
    }

    public Sketch told(Optional<WayChosen> other) {
        told = other;
        return this;
    }

    /// The filing as it has been said.
    public Filing done() {
        return new Filing(
                like.body(),
                channel,
                like.form(),
                signature,
                kind,
                like.acceptor(),
                like.receivedAt(),
                parties,
                letter,
                like.enclosures(),
                urgency,
                origin,
                evidence,
                like.firstContact(),
                once,
                consent,
                told,
                like.districtSite());
    }
}
