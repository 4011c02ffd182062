package kz.jauap.office.registry.list.journal;

import java.util.List;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.list.Asked;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where an official chooses the columns of his journal.
@Controller
class ColumnsPage {
    private final ColumnTable columns;

    ColumnsPage(ColumnTable columns) {
        this.columns = columns;
    }

    @PostMapping("/staff/journal/columns")
    String choose(@RequestParam MultiValueMap<String, String> sent, SignedIn who) {
        if (sent.containsKey("usual")) {
            columns.forget(who.id());
        } else {
            columns.choose(who.id(), Column.named(sent.getOrDefault("column", List.of())));
        }
        return "redirect:" + new Asked(Asked.Listing.JOURNAL, sent).address();
    }
}
