package kz.jauap.office.publication.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.look.Page;
import kz.jauap.office.publication.Consenting;
import kz.jauap.office.publication.item.Item;
import kz.jauap.office.publication.item.ItemTable;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.file.ApplicantPanel;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import kz.jauap.office.registry.file.OpenedByCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// On the applicant's status page: whether question and answer may be published, which he can change at any time.
@Controller
class ConsentPanel implements ApplicantPanel {
    private static final int PLACE = 60;

    private final Consenting consenting;
    private final ItemTable items;
    private final OpenedByCode opened;

    ConsentPanel(Consenting consenting, ItemTable items, OpenedByCode opened) {
        this.consenting = consenting;
        this.items = items;
        this.opened = opened;
    }

    @Override
    public Optional<CasePanel.Panel> panel(CaseFile file, Page page) {
        if (file.card().urgency() == Urgency.THREAT) {
            return Optional.empty();
        }
        Optional<String> shown =
                items.find(file.card().appeal()).filter(Item::shown).flatMap(Item::slug);
        return Optional.of(new CasePanel.Panel(
                PLACE,
                "publication/consent",
                Map.of("file", file, "given", consenting.given(file.card()), "shown", shown)));
    }

    @PostMapping("/status/{number}/publication")
    String say(
            @PathVariable String number, @RequestParam(defaultValue = "") String consent, HttpServletRequest request) {
        Optional<CaseFile> file = opened.file(number, request);
        if (file.isEmpty()) {
            return "redirect:/status";
        }
        switch (consent) {
            case "yes" -> consenting.allow(file.get().card());
            case "no" -> consenting.forbid(file.get().card());
            case String _ -> {}
        }
        return "redirect:/status/" + file.get().card().number().alias() + "#publication";
    }
}
