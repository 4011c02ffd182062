package kz.jauap.office.site;

import jakarta.servlet.http.HttpServletRequest;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.site.text.Editors;
import kz.jauap.office.site.text.Leaflet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A public page as it will look once everything that waits for publication is published.
@Controller
class PreviewPage {
    private final Editors editors;
    private final HomePage home;
    private final GuidePage guide;
    private final LeafletPages leaflets;

    PreviewPage(Editors editors, HomePage home, GuidePage guide, LeafletPages leaflets) {
        this.editors = editors;
        this.home = home;
        this.guide = guide;
        this.leaflets = leaflets;
    }

    @GetMapping("/staff/texts/preview/{leaflet}")
    String preview(@PathVariable String leaflet, SignedIn who, HttpServletRequest request, Lang lang, Model model) {
        Editors.only(who);
        var wanted = Leaflet.of(leaflet).orElseThrow(Problem::unknown);
        editors.rehearse(request);
        return switch (wanted) {
            case HOME -> home.home(lang, model);
            case GUIDE -> guide.guide(request, lang, model);
            case HELP -> leaflets.help(request, model);
            case CONTACTS -> leaflets.contacts(request, model);
            case PRIVACY -> leaflets.privacy(request, model);
            case ACCESSIBILITY -> leaflets.accessibility(request, model);
            case FOOT -> "look/display";
        };
    }
}
