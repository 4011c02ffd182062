package kz.jauap.office.urgent.page;

import kz.jauap.office.look.Problem;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.urgent.alarm.TakingOver;
import kz.jauap.office.urgent.alarm.Watching;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Where somebody on duty takes an alarm upon himself.
@Controller
class TakePage {
    private final CaseDesk desk;
    private final TakingOver taking;
    private final Watching watching;

    TakePage(CaseDesk desk, TakingOver taking, Watching watching) {
        this.desk = desk;
        this.taking = taking;
        this.watching = watching;
    }

    @PostMapping("/staff/case/{number}/alarm")
    String take(@PathVariable String number, SignedIn who) {
        CaseFile file = desk.open(number, who, Deed.REDIRECT);
        switch (taking.take(Hand.on(file.card().appeal(), who))) {
            case Acted.Done _ -> watching.go();
            case Acted.Refused(var key) -> throw new Problem(HttpStatus.CONFLICT, key);
        }
        return "redirect:/staff/case/" + file.card().number().alias() + "/urgent";
    }
}
