package kz.jauap.office.site.text;

import java.util.Arrays;
import java.util.stream.Stream;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.Words;
import kz.jauap.office.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The editor's overview: what waits, each public page with its texts, and how far each is.
@Controller
class TextPages {
    private final Wordings wordings;
    private final Words words;

    TextPages(Wordings wordings, Words words) {
        this.wordings = wordings;
        this.words = words;
    }

    @GetMapping("/staff/texts")
    String overview(SignedIn who, Page page, Model model) {
        Editors.only(who);
        model.addAttribute("waiting", wordings.waiting());
        model.addAttribute(
                "leaflets",
                Arrays.stream(Leaflet.values())
                        .map(leaflet -> new Overview(
                                leaflet,
                                leaflet.keys(words).size(),
                                leaflet.keys(words).stream()
                                        .flatMap(key -> Stream.of(Lang.values())
                                                .flatMap(lang -> wordings.inForce(lang, key).stream()))
                                        .filter(version -> !version.confirmsOnly())
                                        .count()))
                        .toList());
        return "site/text/overview";
    }

    @GetMapping("/staff/texts/page/{code}")
    String leaflet(@PathVariable String code, SignedIn who, Model model) {
        Editors.only(who);
        var leaflet = Leaflet.of(code).orElseThrow(Problem::unknown);
        model.addAttribute("leaflet", leaflet);
        model.addAttribute(
                "rows",
                leaflet.keys(words).stream()
                        .map(key -> Row.of(key, wordings, words))
                        .toList());
        return "site/text/leaflet";
    }
}
