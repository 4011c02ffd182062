package kz.jauap.office.registry.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.jauap.office.files.Files;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Lang;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.signature.Check;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Verifier;
import kz.jauap.office.signature.seal.Sealed;
import kz.jauap.office.signature.seal.SealedPdf;
import kz.jauap.office.signature.seal.Sealer;
import kz.jauap.office.signature.seal.TestSeal;
import kz.jauap.office.signature.stamp.Stamps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Papers and the time-stamps of their seals: handed out with them once they have come.
@OfficeTest(properties = {TestSeal.TEST, TestSeal.AUTHORITY})
class StampedPapersTest extends PaperDesk {
    @Autowired
    Papers papers;

    @Autowired
    PaperCopies copies;

    @Autowired
    StampedCopies stampedCopies;

    @Autowired
    Stamps stamps;

    @Autowired
    Verifier verifier;

    @Autowired
    Clock clock;

    /// The paper goes out at once; once its time-stamp has come, the copy that bears it is handed out, and both are
    /// ours.
    @Test
    void aPaperIsHandedOutWithItsTimeStampOnceThatHasCome() {
        Registration of = filed();
        IssuedPaper issued = papers.issue(Occasion.voucher(of.appeal(), Lang.RU, 0), of.number(), this::printed);
        assertThat(issued.stamped()).isEmpty();
        byte[] before = copies.bytes(issued.hash());
        stampedCopies.round();
        assertThat(papers.marked(issued.mark())).as("no time-stamp yet").contains(issued);
        IssuedPaper later = onceStamped(issued.mark());
        IssuedPaper.Stamped stamped = later.stamped().orElseThrow();
        byte[] copy = Objects.requireNonNull(copies.paper(later, of.number()).getBody());
        assertThat(copy).hasSameSizeAs(before).isNotEqualTo(before);
        assertThat(Bytes.of(copy).sha256()).isEqualTo(stamped.hash());
        SealedPdf seal = SealedPdf.read(copy).orElseThrow();
        assertThat(seal.covered())
                .isEqualTo(SealedPdf.read(before).orElseThrow().covered());
        var now = clock.instant();
        var report = verifier.verify(seal.cms().array(), seal.covered().array(), new Expected.Anyone(), now);
        assertThat(report.reasons()).isEmpty();
        assertThat(report.checks()).anySatisfy(check -> {
            assertThat(check.what()).isEqualTo("time-stamp");
            assertThat(check.outcome()).isEqualTo(Check.Outcome.PASSED);
        });
        byte[] detached = Objects.requireNonNull(copies.seal(later, of.number()).getBody());
        assertThat(verifier.verify(detached, copy, new Expected.Anyone(), now).reasons())
                .isEmpty();
        assertThat(papers.seals(Bytes.of(detached), Bytes.of(copy))).isTrue();
        assertThat(papers.seals(issued.detached().orElseThrow(), Bytes.of(before)))
                .isTrue();
        assertThat(papers.seals(Bytes.of(detached), Bytes.of(before))).isFalse();
        assertThat(papers.thatIs(stamped.hash())).isEqualTo(papers.thatIs(issued.hash()));
        stamps.round();
        byte[] complete = Objects.requireNonNull(copies.seal(later, of.number()).getBody());
        assertThat(papers.sealedBy(Bytes.of(complete))).contains(later);
        stampedCopies.round();
        assertThat(papers.marked(issued.mark())).as("made once").contains(later);
    }

    private IssuedPaper onceStamped(PaperMark mark) {
        IssuedPaper paper = papers.marked(mark).orElseThrow();
        for (int round = 0; round < 50 && paper.stamped().isEmpty(); round++) {
            stamps.round();
            stampedCopies.round();
            paper = papers.marked(mark).orElseThrow();
        }
        return paper;
    }

    @Test
    void aPaperOverWhoseSealNobodyAskedForATimeStampGetsItLater(
            @Autowired Sealer sealer, @Autowired Files files, @Autowired PaperTable table) {
        Registration of = filed();
        Occasion occasion = Occasion.voucher(of.appeal(), Lang.KK, 7);
        PaperMark mark = papers.making(occasion, of.number()).mark();
        Sealed made = sealer.seal(paper.print("look/blank", Lang.KK, Map.of()), Lang.KK)
                .orElseThrow();
        String hash = files.store(new ByteArrayInputStream(made.pdf().array()), "1.pdf")
                .hash();
        var seal = Optional.of(new IssuedPaper.Seal(made.detached(), made.by()));
        table.add(new IssuedPaper(occasion, mark, hash, seal, Optional.empty(), Optional.empty(), clock.instant()));
        stamps.round();
        stampedCopies.round();
        assertThat(papers.marked(mark).orElseThrow().stamped()).isEmpty();
        stampedCopies.takeUp();
        assertThat(onceStamped(mark).stamped()).isPresent();
    }
}
