package kz.jauap.office.notice.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.notice.delivery.Wishes;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.entry.Corresponding.WayChosen;
import kz.jauap.office.registry.file.ApplicantPanel;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import kz.jauap.office.registry.file.OpenedByCode;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.party.Address;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// On the applicant's status page: how and in what language he wants to be told, which he can change at any time.
@Controller
class WishPanel implements ApplicantPanel {
    private static final int PLACE = 61;

    private final Wishes wishes;
    private final Journal journal;
    private final OpenedByCode opened;

    WishPanel(Wishes wishes, Journal journal, OpenedByCode opened) {
        this.wishes = wishes;
        this.journal = journal;
        this.opened = opened;
    }

    @Override
    public Optional<CasePanel.Panel> panel(CaseFile file, Page page) {
        Optional<WayChosen> wish = wishes.of(file);
        String missing = wish.flatMap(WayChosen::way)
                .filter(way -> missing(way, file.applicant().address()))
                .map(way -> "registry.told.address." + way.name())
                .orElse("");
        return Optional.of(
                new CasePanel.Panel(PLACE, "notice/wish", Map.of("file", file, "wish", wish, "missing", missing)));
    }

    @PostMapping("/status/{number}/told")
    String choose(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String toldBy,
            @RequestParam(defaultValue = "") String toldIn,
            HttpServletRequest request) {
        Optional<CaseFile> file = opened.file(number, request);
        if (file.isEmpty()) {
            return "redirect:/status";
        }
        Optional<Way> way = WayChosen.OFFERED.stream()
                .filter(each -> each.name().equals(toldBy))
                .findFirst();
        if (way.isEmpty() && !toldBy.isEmpty()) {
            throw new Problem(HttpStatus.BAD_REQUEST, "intake.fault.unknown");
        }
        String language = Lang.of(toldIn)
                .map(Lang::tag)
                .orElse(file.get().card().registered().language());
        WayChosen chosen = new WayChosen(way, language);
        if (!wishes.of(file.get()).equals(Optional.of(chosen))) {
            journal.act(file.get().card().appeal(), new Actor.Applicant(), _ -> Acted.of(chosen));
        }
        return "redirect:/status/" + file.get().card().number().alias() + "#told-by";
    }

    private static boolean missing(Way way, Address address) {
        return switch (way) {
            case EMAIL -> address.email().isEmpty();
            case SMS, CALL -> address.phone().isEmpty();
            case POST -> address.postal().isEmpty();
            case STATUS_PAGE, IN_HAND, PUBLIC_REPLY, PRIVATE_MESSAGE -> false;
        };
    }
}
