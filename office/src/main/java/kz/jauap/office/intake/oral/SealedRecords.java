package kz.jauap.office.intake.oral;

import kz.jauap.office.files.Files;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.paper.IssuedPaper;
import kz.jauap.office.registry.paper.Occasion;
import kz.jauap.office.registry.paper.PaperKind;
import kz.jauap.office.registry.paper.Papers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The records of oral statements under the office's seal: whoever spoke can show, and anybody check, what was written
/// down.
@Component
class SealedRecords {
    private static final Logger log = LoggerFactory.getLogger(SealedRecords.class);

    private final Papers papers;
    private final OralPaper drawing;
    private final Files files;

    SealedRecords(Papers papers, OralPaper drawing, Files files) {
        this.papers = papers;
        this.drawing = drawing;
        this.files = files;
    }

    /// Seals the record that was registered, once; a fault of ours holds nobody up, and it is tried when the case is
    /// next opened.
    void seal(OralRecord record, CaseFile of) {
        try {
            issued(record, of);
        } catch (RuntimeException fault) {
            log.error("The record of oral statement {} is not sealed yet", record.id(), fault);
        }
    }

    private IssuedPaper issued(OralRecord record, CaseFile of) {
        var occasion = new Occasion(of.card().appeal(), PaperKind.ORAL_RECORD, OralPaper.language(record), 0);
        var number = of.card().number();
        return of.card()
                .registered()
                .evidence()
                .map(evidence -> papers.issueSigned(occasion, number, Bytes.of(drawn(record)), evidence))
                .orElseGet(() -> papers.issue(occasion, number, _ -> drawn(record)));
    }

    /// The paper as the office drew it, never a file that came with the appeal.
    private byte[] drawn(OralRecord record) {
        var read = record.readBack().orElseThrow();
        return record.ending().orElseThrow().confirmed().witnessed()
                ? drawing.draw(record, read.at(), read.by(), record.ending())
                : bytes(read.paper());
    }

    private byte[] bytes(String hash) {
        return files.whole(hash).array();
    }
}
