package kz.jauap.office.intake.egov;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.signature.Bytes;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Proof;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.Report;
import kz.jauap.office.signature.Role;
import kz.jauap.office.signature.Signer;
import kz.jauap.office.signature.TrustDomain;
import kz.jauap.office.signature.Verifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@TestConfiguration(proxyBeanMethods = false)
class StandInVerifier {
    static byte[] sign(String iin, byte[] document) {
        return ("signed " + iin + " " + Bytes.of(document).sha256()).getBytes(UTF_8);
    }

    @Bean
    @Primary
    Verifier standIn() {
        return StandInVerifier::verify;
    }

    private static Report verify(byte[] cms, byte[] document, Expected who, Instant at) {
        String[] words = new String(cms, UTF_8).split(" ");
        List<Reason> reasons = words.length != 3 || !words[0].equals("signed")
                ? List.of(Reason.MALFORMED)
                : !words[2].equals(Bytes.of(document).sha256())
                        ? List.of(Reason.DOCUMENT_DIFFERS)
                        : who instanceof Expected.Person(var iin) && !iin.digits().equals(words[1])
                                ? List.of(Reason.ANOTHER_PERSON)
                                : List.of();
        Optional<Signer> signer = words.length < 3
                ? Optional.empty()
                : Optional.of(new Signer(
                        "ӨМІРОВА ҚАРЛЫҒАШ", Iin.parse(words[1]), Optional.empty(), Optional.empty(), Role.INDIVIDUAL,
                        "01", "TEST", at.plusSeconds(1000)));
        return new Report(
                TrustDomain.TEST, reasons, signer, Optional.empty(), at, Optional.empty(), List.of(),
                new Proof(List.of(), List.of(), List.of(), Optional.empty(), "none", "none"));
    }
}
