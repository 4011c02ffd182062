package kz.jauap.office.intake.oral;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.files.Files;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Taken;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.form.Tray;
import kz.jauap.office.look.Problem;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Enclosure;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The records of oral statements, from the first word to the number.
///
/// APPC art. 63(1): of an oral appeal the official who takes it makes a separate record (paraphrase).
@Component
public class OralRecords {
    private final OralTable table;
    private final OralPaper paper;
    private final Files files;
    private final Tray tray;
    private final Taking taking;
    private final SealedRecords sealing;
    private final CaseFiles cases;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OralRecords(
            OralTable table,
            OralPaper paper,
            Files files,
            Tray tray,
            Taking taking,
            SealedRecords sealing,
            CaseFiles cases,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.paper = paper;
        this.files = files;
        this.tray = tray;
        this.taking = taking;
        this.sealing = sealing;
        this.cases = cases;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Writes down what somebody says, or corrects what was written.
    ///
    /// @throws Problem 409 where it is confirmed already
    public OralRecord write(UUID form, long officer, Fields fields, Submission submission) {
        if (!table.write(form, officer, fields, submission, moment())) {
            throw confirmedAlready();
        }
        return table.ofForm(form).orElseThrow();
    }

    /// The record has been read to the speaker, who says that it is right: from now on it stands on paper.
    public void readBack(OralRecord record, long by) {
        unconfirmed(record);
        Instant at = moment();
        byte[] drawn = paper.draw(record, at, by, Optional.empty());
        table.readBack(record.id(), new OralRecord.ReadBack(at, by, store(drawn)));
    }

    /// The speaker confirmed it, or did not sign: it is registered in either case, as it was confirmed first.
    ///
    /// @param witness who saw it, where he did not sign
    /// @throws Problem 409 where it was not read to him before
    public AppealId confirm(OralRecord record, Confirmed confirmed, String witness) {
        OralRecord stands = settle(record, confirmed, witness, Optional.empty());
        return ending(stands).confirmed() == Confirmed.ELECTRONICALLY
                ? stands.appeal().orElseThrow(OralRecords::confirmedAlready)
                : registered(stands, submission(stands, Optional.empty()));
    }

    /// It was signed with a key: registered with the proof.
    Optional<AppealId> confirmSigned(OralRecord record, UUID evidence) {
        OralRecord stands = settle(record, Confirmed.ELECTRONICALLY, "", Optional.of(evidence));
        return ending(stands).confirmed() == Confirmed.ELECTRONICALLY
                ? Optional.of(registered(stands, submission(stands, Optional.of(evidence))))
                : Optional.empty();
    }

    /// That it is confirmed and that it came in are one fact: whoever falls over after it, the porter registers it.
    ///
    /// @return the record as it stands now, as it was confirmed by whoever came first
    OralRecord settle(OralRecord record, Confirmed confirmed, String witness, Optional<UUID> evidence) {
        read(record);
        var ending = new OralRecord.Ending(confirmed, witness, moment());
        transaction.executeWithoutResult(_ -> {
            if (table.confirm(record.id(), ending)) {
                OralRecord stands = table.find(record.id()).orElseThrow();
                taking.receive(submission(stands, evidence), writer(stands), once(stands));
            }
        });
        return table.find(record.id()).orElseThrow();
    }

    private Submission submission(OralRecord stands, Optional<UUID> evidence) {
        return stands.submission()
                .receivedBy(stands.writtenAt())
                .handed(ending(stands).confirmed().signature(), enclosures(stands, read(stands), ending(stands)))
                .proven(evidence, stands.submission().firstContact());
    }

    private static Actor writer(OralRecord record) {
        return new Actor.Official(record.officer());
    }

    private static Taking.Key once(OralRecord record) {
        return new Taking.Key(OralTable.SCOPE, record.id().toString());
    }

    public Optional<OralRecord> find(UUID id) {
        return table.find(id);
    }

    public Optional<OralRecord> of(AppealId appeal) {
        return table.of(appeal);
    }

    /// What a clerk has begun and not registered yet.
    public List<OralRecord> open(long officer) {
        return table.open(officer);
    }

    private AppealId registered(OralRecord record, Submission submission) {
        return switch (taking.take(submission, writer(record), Optional.of(once(record)))) {
            case Taken.Registered(var done) -> {
                cases.open(done.appeal()).ifPresent(of -> sealing.seal(record, of));
                yield done.appeal();
            }
            case Taken.HeldBack(var flaws) ->
                throw new Problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        flaws.getFirst().key(),
                        flaws.getFirst().args().toArray());
            case Taken.SentBefore _ ->
                table.find(record.id()).flatMap(OralRecord::appeal).orElseThrow(OralRecords::confirmedAlready);
        };
    }

    /// What came with it, and the record itself; where nobody signed, with the note of who saw it.
    private List<Enclosure> enclosures(OralRecord record, OralRecord.ReadBack read, OralRecord.Ending ending) {
        List<Enclosure> all = new ArrayList<>(tray.enclosures(record.form(), record.fields()));
        String hash = ending.confirmed().witnessed()
                ? store(paper.draw(record, read.at(), read.by(), Optional.of(ending)))
                : read.paper();
        all.add(new Enclosure(hash, OralPaper.NAME, Enclosure.Role.SCAN));
        return List.copyOf(all);
    }

    private String store(byte[] drawn) {
        return files.store(new ByteArrayInputStream(drawn), OralPaper.NAME).hash();
    }

    private static void unconfirmed(OralRecord record) {
        if (record.ending().isPresent()) {
            throw confirmedAlready();
        }
    }

    private static Problem confirmedAlready() {
        return new Problem(HttpStatus.CONFLICT, "intake.oral.fault.confirmed");
    }

    private static OralRecord.Ending ending(OralRecord record) {
        return record.ending().orElseThrow(() -> new Problem(HttpStatus.CONFLICT, "intake.oral.fault.unread"));
    }

    private static OralRecord.ReadBack read(OralRecord record) {
        return record.readBack().orElseThrow(() -> new Problem(HttpStatus.CONFLICT, "intake.oral.fault.unread"));
    }

    private Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
