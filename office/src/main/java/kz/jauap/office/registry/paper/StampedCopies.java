package kz.jauap.office.registry.paper;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import kz.jauap.office.files.Files;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.registry.paper.IssuedPaper.Stamped;
import kz.jauap.office.signature.cms.Stamping;
import kz.jauap.office.signature.seal.SealedPdf;
import kz.jauap.office.signature.seal.Sealer;
import kz.jauap.office.signature.stamp.Stamp;
import kz.jauap.office.signature.stamp.Stamps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes of each sealed paper a copy whose seal bears a time-stamp (PAdES-T), once that has come. Nobody waits for it:
/// the paper goes out before, and both stay genuine.
@Component
public class StampedCopies {
    private static final Logger log = LoggerFactory.getLogger(StampedCopies.class);
    private static final int MOST = 500;

    private final PaperStampTable table;
    private final Stamps stamps;
    private final Sealer sealer;
    private final Files files;
    private final TransactionTemplate transaction;

    StampedCopies(PaperStampTable table, Stamps stamps, Sealer sealer, Files files, TransactionTemplate transaction) {
        this.table = table;
        this.stamps = stamps;
        this.sealer = sealer;
        this.files = files;
        this.transaction = transaction;
    }

    /// Has the seal of a paper stamped when that can be.
    void want(Bytes paper) {
        Bytes seal = SealedPdf.read(paper.array()).orElseThrow().cms();
        stamps.want(seal).ifPresent(wanted -> table.add(new PaperStampTable.Waiting(paper.sha256(), wanted)));
    }

    /// Asks for what nobody has asked for yet, once for each paper: a time-stamp got late proves less, and still
    /// proves.
    @Scheduled(fixedDelayString = "${jauap.stamping.taking-up:PT1H}")
    public void takeUp() {
        var unasked = table.unasked("", MOST);
        while (!unasked.isEmpty()) {
            unasked.forEach(this::tryWant);
            unasked = table.unasked(unasked.getLast(), MOST);
        }
    }

    private void tryWant(String paper) {
        try {
            want(Bytes.of(bytes(paper)));
        } catch (RuntimeException fault) {
            log.error("No time-stamp is asked for over the seal of paper {}", paper, fault);
        }
    }

    /// Makes the copies of all papers whose time-stamp has come.
    @Scheduled(fixedDelayString = "${jauap.stamping.rounds:PT20S}")
    public void round() {
        var waiting = table.waiting("", MOST);
        while (!waiting.isEmpty()) {
            var come = stamps.of(
                    waiting.stream().map(PaperStampTable.Waiting::wanted).toList());
            for (var each : waiting) {
                Optional.ofNullable(come.get(each.wanted())).ifPresent(stamp -> tryCopy(each, stamp));
            }
            waiting = table.waiting(waiting.getLast().wanted(), MOST);
        }
    }

    private void tryCopy(PaperStampTable.Waiting waiting, Stamp stamp) {
        try {
            copy(waiting, stamp);
        } catch (RuntimeException fault) {
            log.error("Paper {} has no stamped copy yet", waiting.paper(), fault);
        }
    }

    /// The copy's own detached seal is stamped in its turn. While the office has no key, the copy waits.
    private void copy(PaperStampTable.Waiting waiting, Stamp stamp) {
        byte[] paper = bytes(waiting.paper());
        Bytes seal = SealedPdf.read(paper).orElseThrow().cms();
        byte[] copy = SealedPdf.with(paper, Stamping.with(seal, stamp.token())).orElse(paper);
        sealer.detached(copy).ifPresent(detached -> {
            String hash =
                    files.store(new ByteArrayInputStream(copy), "paper.pdf").hash();
            transaction.executeWithoutResult(_ -> {
                stamps.want(detached);
                table.stamped(waiting, new Stamped(hash, detached, stamp.at(), stamp.by()));
            });
        });
    }

    private byte[] bytes(String hash) {
        return files.whole(hash).array();
    }
}
