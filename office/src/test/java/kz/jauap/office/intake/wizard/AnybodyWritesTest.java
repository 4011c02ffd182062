package kz.jauap.office.intake.wizard;

import static kz.jauap.office.guide.Rule.G1;
import static kz.jauap.office.guide.Rule.G4_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.jauap.law.appeal.Kind;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Lang;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Organisation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Anybody writes to any akimat of the city, or leaves the choice to it, and says in plain words what it is.
@OfficeTest(properties = {"jauap.test-office=wizard", "jauap.files.per-form=1MB"})
class AnybodyWritesTest extends DraftWriter {
    @Autowired
    Organisation organisation;

    private Document page(String code, Lang lang, String step) throws Exception {
        return Jsoup.parse(web.perform(get("/" + lang.tag() + "/file/" + code + "/" + step))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    /// The guide's words for what one may come with, beside "I do not know", which nobody is refused for.
    @Proves(G1)
    @Test
    void whatOneComesWithIsAskedInPlainWordsAndNeedNotBeKnown() throws Exception {
        Map<Lang, List<String>> plain = Map.of(
                Lang.KK, List.of("шағым", "ұсыныс"),
                Lang.RU, List.of("жалуюсь", "предлагаю"),
                Lang.EN, List.of("complain", "suggest"));
        String code = begun("ru");
        for (Lang lang : Lang.values()) {
            Document asked = page(code, lang, "kind");
            List<String> offered = asked.select("input[name=kind]").eachAttr("value");
            assertThat(offered)
                    .contains("", Kind.COMPLAINT.name(), Kind.PROPOSAL.name(), Kind.INFORMATION_REQUEST.name());
            assertThat(asked.select("main").text().toLowerCase(java.util.Locale.ROOT))
                    .contains(plain.get(lang));
        }
        leadsTo(send(code, "kind", "kind", ""), code, "text");
    }

    @Proves({G1, G4_1})
    @Test
    void everyAkimatOfTheCityCanBeChosenAndNoneNeedBe() throws Exception {
        String code = begun("ru");
        send(code, "text", "language", "ru", "text", TEXT);
        List<Body> akimats = Stream.concat(Stream.of(organisation.city()), organisation.districts().stream())
                .toList();
        assertThat(akimats).hasSize(9);
        assertThat(page(code, Lang.KK, "to").select("select[name=to] option").eachAttr("value"))
                .contains("")
                .containsAll(akimats.stream().map(each -> each.id().value()).toList());
        for (Body akimat : akimats) {
            send(code, "to", "to", akimat.id().value());
            for (Lang lang : Lang.values()) {
                assertThat(page(code, lang, "check").select("main").text())
                        .contains(akimat.name().in(lang));
            }
        }
        leadsTo(send(code, "to", "to", ""), code, "check");
        assertThat(page(code, Lang.RU, "to").select("main .note").text()).isNotEmpty();
    }
}
