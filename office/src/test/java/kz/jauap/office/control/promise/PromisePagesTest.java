package kz.jauap.office.control.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.table.Stretch;
import kz.jauap.office.people.AtWork;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// The promises of a year are read page by page.
@OfficeTest(properties = "jauap.notice.every=P1D")
@Import(AtWork.class)
class PromisePagesTest extends TownWithPromises {
    @Autowired
    PromisePagesTest(ApplicationContext context) {
        super(context);
    }

    private Document opened(String address) throws Exception {
        return Jsoup.parse(forms.opened("bostandyk.head", address)
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    /// Many of them are due on one day; none is lost between two pages, and none of another body is among them.
    @Test
    void theyAreReadToTheEndPageByPage() throws Exception {
        int many = Stretch.LINES + 7;
        answered("alatau", "Бөтен уәде 02.12.2026 дейін орындалады");
        answered(
                "bostandyk",
                IntStream.rangeClosed(1, many)
                        .mapToObj(each ->
                                "Құдық-" + (100 + each) + " %02d.12.2026 дейін жабылады".formatted(1 + each / 9))
                        .toArray(String[]::new));
        List<String> read = new ArrayList<>();
        Document first = opened("/ru/staff/promises");
        assertThat(first.select("tbody tr")).hasSize(Stretch.LINES);
        read.addAll(first.select("tbody .words").eachText());
        assertThat(first.select("nav.pages a[rel=prev]")).isEmpty();
        String next = first.select("nav.pages a[rel=next]").attr("href");
        Document second = opened(next);
        assertThat(second.select("tbody tr")).hasSize(7);
        read.addAll(second.select("tbody .words").eachText());
        assertThat(second.select("nav.pages a[rel=next]")).isEmpty();
        assertThat(second.select("nav.pages a[rel=prev]").attr("href")).isEqualTo("/ru/staff/promises");
        assertThat(read).hasSize(many).doesNotHaveDuplicates().allMatch(each -> each.startsWith("Құдық-"));
        for (String odd : List.of("x", "2026-02-31_1_" + "0".repeat(8) + "-0000-0000-0000-" + "0".repeat(12))) {
            assertThat(opened("/ru/staff/promises?after=" + odd).select("tbody tr"))
                    .hasSize(Stretch.LINES);
        }
    }
}
