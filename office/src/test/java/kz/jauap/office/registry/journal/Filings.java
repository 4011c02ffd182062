package kz.jauap.office.registry.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.appeal.Form;
import kz.jauap.law.appeal.Iin;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.party.Address;
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.registry.party.Party;

/// Filings for tests: a complete paper appeal, to be varied.
public final class Filings {
    private Filings() {}

    public static Filing paper(BodyId body, Instant at, String text) {
        return filing(body, at, text, Channel.CHANCELLERY, Form.WRITTEN, Signature.HANDWRITTEN, Kind.APPLICATION);
    }

    public static Filing question(BodyId body, Instant at, String text) {
        return filing(body, at, text, Channel.QUESTION_FOR_AKIM, Form.ELECTRONIC, Signature.NONE, Kind.MESSAGE);
    }

    private static Filing filing(
            BodyId body, Instant at, String text, Channel channel, Form form, Signature signature, Kind kind) {
        return new Filing(
                body,
                channel,
                form,
                signature,
                kind,
                new Actor.Official(1),
                at,
                List.of(person()),
                letter(text),
                List.of(),
                Urgency.ORDINARY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static Filing once(Filing filing, Once once) {
        return Sketch.like(filing).once(once).done();
    }

    /// The same, of others.
    public static Filing of(Filing filing, List<Party> parties) {
        return Sketch.like(filing).parties(parties).done();
    }

    /// The same, as a report of a threat.
    public static Filing threat(Filing filing) {
        return Sketch.like(filing).urgency(Urgency.THREAT).done();
    }

    /// The same, signed electronically.
    public static Filing signed(Filing filing, UUID evidence) {
        return Sketch.like(filing).signature(Signature.EDS).evidence(evidence).done();
    }

    static Party person() {
        return new Party.Individual(
                "Өмірова",
                "Қарлығаш",
                Optional.of("Ғаниқызы"),
                Iin.parse("850102200024"),
                Optional.empty(),
                Optional.empty(),
                new Address(
                        Optional.of("Алматы, Абай даңғылы, 10"), Optional.of("+7 700 000 00 00"), Optional.empty()));
    }

    static Letter letter(String text) {
        return new Letter(
                "kk",
                "Көше шамы",
                text,
                List.of("Шамды жөндеу", "Жауап беру"),
                Optional.of("Алматы қаласының әкімдігі"),
                Optional.of("Абай даңғылы, 10"),
                Optional.empty(),
                Optional.empty(),
                1,
                Optional.empty());
    }
}
