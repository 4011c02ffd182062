package kz.jauap.office.people.structure;

import java.util.Map;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Restructuring;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine;
import kz.jauap.office.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Takes what an administrator knows of a court: what it is called and where it sits, as its claims are addressed.
@Controller
class CourtDesk {
    private final StructurePages pages;
    private final Restructuring restructuring;
    private final Audit audit;

    CourtDesk(StructurePages pages, Restructuring restructuring, Audit audit) {
        this.pages = pages;
        this.restructuring = restructuring;
        this.audit = audit;
    }

    @PostMapping(StructurePages.PATH + "/court/{court:[a-z][a-z0-9-]{0,39}}")
    ModelAndView describe(@PathVariable String court, @RequestParam Map<String, String> sent, SignedIn who, Page page) {
        StructurePages.only(who);
        Body of = pages.courts().stream()
                .filter(each -> each.id().value().equals(court))
                .findFirst()
                .orElseThrow(Problem::unknown);
        AskedChange asked = AskedChange.because(court, sent, page);
        if (asked.address().isEmpty()) {
            asked = asked.with(
                    court + "-" + AskedChange.addressIn(Lang.KK), page.say("people.structure.address.missing"));
        }
        asked = asked.named(page);
        if (!asked.mistakes().isEmpty()) {
            return pages.draw(asked, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var name = asked.name().orElseThrow();
        var address = asked.address().orElseThrow();
        restructuring.describe(of, name, address);
        audit.write(
                who.id(),
                AuditDeed.ORGANISATION_CHANGED,
                court,
                AuditLine.Change.of(of.name().kk() + ", " + of.address().kk(), name.kk() + ", " + address.kk())
                        .because(asked.reason()));
        return new ModelAndView("redirect:" + StructurePages.PATH + "?made#courts");
    }
}
