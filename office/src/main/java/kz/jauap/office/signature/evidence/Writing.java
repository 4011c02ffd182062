package kz.jauap.office.signature.evidence;

import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.signature.Check;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Proof;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.Report;
import kz.jauap.office.signature.Role;
import kz.jauap.office.signature.Signer;
import kz.jauap.office.signature.TrustDomain;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// How presentations and reports are written down: JSON of a shape that stays readable for ever.
final class Writing {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /// A presentation without its document and signature, which are kept as they are.
    record Presented(
            String documentName,
            String expected,
            Optional<String> number,
            Instant receivedAt,
            Map<String, String> circumstances) {}

    record Person(
            String name,
            Optional<String> iin,
            Optional<String> bin,
            Optional<String> organisation,
            Role role,
            String certificate,
            String issuer,
            Instant notAfter) {}

    record Rested(
            String policy,
            String trust,
            List<String> chain,
            List<String> ocsp,
            List<String> crls,
            Optional<String> timeStamp) {}

    record Examined(
            int version,
            TrustDomain domain,
            String indication,
            List<Reason> reasons,
            Optional<Person> signer,
            Optional<Instant> claimedAt,
            Instant trustedAt,
            Optional<String> algorithm,
            List<Check> checks,
            Rested rested) {}

    private Writing() {}

    static byte[] write(Object shape) {
        return JSON.writeValueAsBytes(shape);
    }

    static Presented presented(Presentation presentation) {
        var who = presentation.who();
        Optional<String> number = switch (who) {
            case Expected.Person(var iin) -> Optional.of(iin.digits());
            case Expected.Official(var iin) -> Optional.of(iin.digits());
            case Expected.Firm(var bin) -> Optional.of(bin.digits());
            case Expected.InformationSystem(var bin) -> Optional.of(bin.digits());
            case Expected.AnyPerson(), Expected.AnyFirm(), Expected.Anyone() -> Optional.empty();
        };
        return new Presented(
                presentation.documentName(),
                name(who),
                number,
                presentation.receivedAt(),
                new HashMap<>(presentation.circumstances()));
    }

    private static String name(Expected who) {
        return switch (who) {
            case Expected.Person _ -> "PERSON";
            case Expected.AnyPerson _ -> "ANY_PERSON";
            case Expected.Firm _ -> "FIRM";
            case Expected.AnyFirm _ -> "ANY_FIRM";
            case Expected.Official _ -> "OFFICIAL";
            case Expected.InformationSystem _ -> "INFORMATION_SYSTEM";
            case Expected.Anyone _ -> "ANYONE";
        };
    }

    static Presentation presentation(byte[] json, Bytes document, Bytes cms) {
        var read = JSON.readValue(json, Presented.class);
        return new Presentation(document, read.documentName(), cms, who(read), read.receivedAt(), read.circumstances());
    }

    private static Expected who(Presented read) {
        return switch (read.expected()) {
            case "PERSON" -> new Expected.Person(new Iin(read.number().orElseThrow()));
            case "OFFICIAL" -> new Expected.Official(new Iin(read.number().orElseThrow()));
            case "FIRM" -> new Expected.Firm(new Bin(read.number().orElseThrow()));
            case "INFORMATION_SYSTEM" ->
                new Expected.InformationSystem(new Bin(read.number().orElseThrow()));
            case "ANY_FIRM" -> new Expected.AnyFirm();
            case "ANY_PERSON" -> new Expected.AnyPerson();
            case "ANYONE" -> new Expected.Anyone();
            case String other -> throw new IllegalStateException("Not written by this office: " + other);
        };
    }

    static Examined examined(Report report) {
        var proof = report.proof();
        return new Examined(
                1,
                report.domain(),
                report.indication().name(),
                report.reasons(),
                report.signer().map(Writing::person),
                report.claimedAt(),
                report.trustedAt(),
                report.algorithm(),
                report.checks(),
                new Rested(
                        proof.policy(),
                        proof.trust(),
                        proof.chain().stream().map(Writing::base64).toList(),
                        proof.ocsp().stream().map(Writing::base64).toList(),
                        proof.crls().stream().map(Bytes::sha256).toList(),
                        proof.timeStamp().map(Writing::base64)));
    }

    static Report report(byte[] json, Function<String, Bytes> crls) {
        var read = JSON.readValue(json, Examined.class);
        var rested = read.rested();
        return new Report(
                read.domain(),
                read.reasons(),
                read.signer().map(Writing::signer),
                read.claimedAt(),
                read.trustedAt(),
                read.algorithm(),
                read.checks(),
                new Proof(
                        rested.chain().stream().map(Writing::bytes).toList(),
                        rested.ocsp().stream().map(Writing::bytes).toList(),
                        rested.crls().stream().map(crls).collect(Collectors.toList()),
                        rested.timeStamp().map(Writing::bytes),
                        rested.policy(),
                        rested.trust()));
    }

    private static Person person(Signer signer) {
        return new Person(
                signer.name(),
                signer.iin().map(Iin::digits),
                signer.bin().map(Bin::digits),
                signer.organisation(),
                signer.role(),
                signer.serial(),
                signer.issuer(),
                signer.notAfter());
    }

    private static Signer signer(Person person) {
        return new Signer(
                person.name(),
                person.iin().map(Iin::new),
                person.bin().map(Bin::new),
                person.organisation(),
                person.role(),
                person.certificate(),
                person.issuer(),
                person.notAfter());
    }

    private static String base64(Bytes bytes) {
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    private static Bytes bytes(String base64) {
        return Bytes.of(Base64.getDecoder().decode(base64));
    }
}
