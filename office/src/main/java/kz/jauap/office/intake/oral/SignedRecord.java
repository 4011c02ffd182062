package kz.jauap.office.intake.oral;

import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.files.Files;
import kz.jauap.office.intake.Applicant;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.Officer;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.session.Carried;
import kz.jauap.office.signature.session.Matter;
import kz.jauap.office.signature.session.Opening;
import kz.jauap.office.signature.session.Phrase;
import kz.jauap.office.signature.session.Sessions;
import kz.jauap.office.signature.session.Signable;
import kz.jauap.office.signature.session.Signed;
import kz.jauap.office.signature.session.SigningSession;
import org.springframework.stereotype.Component;

/// A record that its speaker signs with a key, at the clerk's desk.
@Component
public class SignedRecord implements Signable {
    private static final String PURPOSE = "oral";

    private final OralRecords records;
    private final Sessions sessions;
    private final Files files;
    private final CaseFiles cases;

    SignedRecord(OralRecords records, Sessions sessions, Files files, CaseFiles cases) {
        this.records = records;
        this.sessions = sessions;
        this.files = files;
        this.cases = cases;
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    /// Opens the session in which the speaker signs the very paper that was read to him.
    ///
    /// @return the path of the session's page, without the language
    public String lay(OralRecord record, Officer clerk) {
        String paper = record.readBack().orElseThrow().paper();
        SigningSession session = sessions.open(
                new Opening(
                        PURPOSE,
                        record.id().toString(),
                        OralPaper.NAME,
                        expected(record.submission().applicant()),
                        Optional.of(clerk.login())),
                _ -> bytes(paper));
        return "/staff/sign/" + session.id();
    }

    @Override
    public Carried carry(Signed signed) {
        OralRecord record = record(signed.session());
        boolean same = record.readBack()
                .filter(read -> read.paper().equals(signed.session().documentHash()))
                .isPresent();
        if (!same) {
            return new Carried.Declined("intake.oral.fault.changed");
        }
        return records.confirmSigned(record, signed.evidence())
                .flatMap(cases::open)
                .<Carried>map(file -> new Carried.Done(
                        "/staff/voucher/" + file.card().number().alias()))
                .orElseGet(() -> new Carried.Declined("intake.oral.fault.confirmed"));
    }

    @Override
    public Matter matter(SigningSession session) {
        OralRecord record = record(session);
        return new Matter(
                Phrase.of("intake.oral.title"),
                Phrase.of("intake.oral.sign.follows"),
                "/staff/intake/oral/" + record.id(),
                Optional.of("/staff/intake/oral/" + record.id()));
    }

    private OralRecord record(SigningSession session) {
        return records.find(UUID.fromString(session.subject())).orElseThrow(Problem::unknown);
    }

    private static Expected expected(Applicant applicant) {
        return switch (applicant.sort()) {
            case PERSON ->
                Iin.parse(applicant.number())
                        .<Expected>map(Expected.Person::new)
                        .orElseGet(Expected.AnyPerson::new);
            case FIRM ->
                Bin.parse(applicant.number()).<Expected>map(Expected.Firm::new).orElseGet(Expected.AnyFirm::new);
            case NAMELESS -> new Expected.AnyPerson();
        };
    }

    private byte[] bytes(String hash) {
        return files.whole(hash).array();
    }
}
