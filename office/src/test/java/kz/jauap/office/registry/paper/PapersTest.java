package kz.jauap.office.registry.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Lang;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.signature.seal.TestSeal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest(properties = {TestSeal.TEST, TestSeal.AUTHORITY})
class PapersTest extends PaperDesk {
    @Autowired
    Papers papers;

    @Autowired
    PaperCopies copies;

    @Autowired
    JdbcClient database;

    @Test
    void ofManyWhoAskAtOnceEachGetsTheSamePaper() throws Exception {
        Registration of = filed();
        Occasion occasion = Occasion.voucher(of.appeal(), Lang.KK, 0);
        var together = new CyclicBarrier(4);
        try (var hands = Executors.newFixedThreadPool(4)) {
            Callable<IssuedPaper> ask = () -> papers.issue(occasion, of.number(), making -> {
                await(together);
                return printed(making);
            });
            var got = hands.invokeAll(IntStream.range(0, 4).mapToObj(_ -> ask).toList());
            IssuedPaper first = got.getFirst().get();
            for (var each : got) {
                assertThat(each.get()).isEqualTo(first);
            }
            assertThat(papers.of(of.appeal())).containsExactly(first);
        }
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aPaperIsFoundByItsMarkItsBytesAndItsSeal() {
        Registration of = filed();
        IssuedPaper issued =
                papers.issue(new Occasion(of.appeal(), PaperKind.ANSWER, Lang.RU, 0), of.number(), this::printed);
        assertThat(papers.marked(issued.mark())).contains(issued);
        assertThat(papers.thatIs(issued.hash())).contains(issued);
        assertThat(papers.sealedBy(issued.seal().orElseThrow().detached())).contains(issued);
        assertThat(papers.thatIs("00")).isEmpty();
        assertThat(copies.bytes(issued.hash())).isNotEmpty();
        assertThat(PaperMark.parse(issued.mark().grouped().toLowerCase(Locale.ROOT)))
                .contains(issued.mark());
        assertThat(PaperLink.of(java.net.URI.create("https://otinish.example"), issued.mark(), of.number())
                        .url())
                .isEqualTo("https://otinish.example/v/" + issued.mark().characters() + "#J1/V/"
                        + of.number().alias());
    }

    @Test
    void whatLeftTheOfficeIsNeverChanged() {
        Registration of = filed();
        papers.issue(Occasion.voucher(of.appeal(), Lang.EN, 0), of.number(), this::printed);
        assertThatThrownBy(() ->
                        database.sql("update registry_paper set hash = 'x'").update())
                .hasMessageContaining("final");
        assertThatThrownBy(() -> database.sql("delete from registry_paper").update())
                .hasMessageContaining("final");
        assertThatThrownBy(
                        () -> database.sql("delete from registry_paper_stamp").update())
                .hasMessageContaining("final");
    }
}
