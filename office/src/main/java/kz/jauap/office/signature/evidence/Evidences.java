package kz.jauap.office.signature.evidence;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.house.Vault;
import kz.jauap.office.signature.Indication;
import kz.jauap.office.signature.Report;
import kz.jauap.office.signature.Verifier;
import kz.jauap.office.signature.certificate.Flaw;
import kz.jauap.office.signature.cms.Envelope;
import kz.jauap.office.signature.cms.Kind;
import kz.jauap.office.signature.stamp.Stamps;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The keeper of evidence: what was presented as a signature, and every examination of it.
@Component
public class Evidences {
    private final EvidenceTable table;
    private final Vault vault;
    private final Verifier verifier;
    private final Stamps stamps;
    private final Clock clock;

    Evidences(EvidenceTable table, Vault vault, Verifier verifier, Stamps stamps, Clock clock) {
        this.table = table;
        this.vault = vault;
        this.verifier = verifier;
        this.stamps = stamps;
        this.clock = clock;
    }

    /// Keeps what was presented with its first report, in the caller's transaction where there is one. The same
    /// signature over the same document is kept once: presented again, it has the name it got first.
    @Transactional
    public UUID keep(Presentation presentation, Report report) {
        var id = UUID.randomUUID();
        var documentHash = presentation.document().sha256();
        var cmsHash = presentation.cms().sha256();
        var row = new EvidenceTable.Row(
                id,
                clock.instant(),
                sealed("presented", Writing.write(Writing.presented(presentation))),
                sealed("document", presentation.document().array()),
                sealed("cms", presentation.cms().array()));
        if (!table.add(row, report.domain().name(), documentHash, cmsHash)) {
            return table.find(documentHash, cmsHash).orElseThrow();
        }
        write(id, report);
        stamps.want(presentation.cms());
        return id;
    }

    /// All that is kept under a name.
    public Optional<Evidence> find(UUID id) {
        return table.row(id)
                .map(row -> new Evidence(
                        id,
                        row.keptAt(),
                        Writing.presentation(
                                opened("presented", row.presented()),
                                Bytes.of(opened("document", row.document())),
                                Bytes.of(opened("cms", row.cms()))),
                        table.examinations(id).stream()
                                .map(examined -> new Examination(
                                        examined.ordinal(),
                                        examined.examinedAt(),
                                        Writing.report(opened("report", examined.report()), table::crl)))
                                .toList()));
    }

    /// What the newest examination of each of some pieces of evidence said.
    public Map<UUID, Indication> indications(Collection<UUID> evidences) {
        return evidences.isEmpty() ? Map.of() : table.newest(evidences);
    }

    /// What is kept about this very signature over this very document.
    public Optional<Evidence> of(Bytes document, Bytes cms) {
        return table.find(document.sha256(), cms.sha256()).flatMap(this::find);
    }

    /// The fingerprint of the signature alone, which is the same however it is wrapped: with other certificates, with a
    /// time-stamp, in another encoding.
    public static String value(Bytes cms) {
        try {
            return Envelope.read(cms.array(), Kind.DOCUMENT, cms.size())
                    .signature()
                    .sha256();
        } catch (Flaw notOne) {
            throw new IllegalArgumentException("what was kept is no signature", notOne);
        }
    }

    /// What could not be settled yet, the longest unexamined first.
    public List<UUID> unsettled(int most) {
        return table.unsettled(most);
    }

    /// Examines kept evidence once more as of its receipt, and adds what came of it. It may ask the authority:
    /// never call it inside a transaction.
    public Report examineAgain(UUID id) {
        var presentation = find(id).orElseThrow().presentation();
        var report = verifier.verify(
                presentation.cms().array(),
                presentation.document().array(),
                presentation.who(),
                presentation.receivedAt());
        write(id, report);
        return report;
    }

    private void write(UUID id, Report report) {
        report.proof().crls().forEach(table::keepCrl);
        table.examined(
                id,
                clock.instant(),
                report.indication().name(),
                sealed("report", Writing.write(Writing.examined(report))),
                report.proof().crls().stream().map(Bytes::sha256).toList());
    }

    private Bytes sealed(String column, byte[] content) {
        return Bytes.of(vault.sealBytes("signature." + column, content));
    }

    private byte[] opened(String column, Bytes sealed) {
        return vault.openBytes("signature." + column, sealed.array());
    }
}
