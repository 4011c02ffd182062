package kz.jauap.office.registry.list;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where an official gives a list, as it is narrowed now, a name, and takes it away again.
@Controller
class ViewsPage {
    private final Views views;
    private final List<ListPage> pages;

    ViewsPage(Views views, List<ListPage> pages) {
        this.views = views;
        this.pages = pages;
    }

    @PostMapping("/staff/{list:queue|journal}/views")
    ModelAndView keep(
            @PathVariable String list,
            @RequestParam(defaultValue = "") String name,
            @RequestParam MultiValueMap<String, String> sent,
            SignedIn who,
            Page page,
            Model model) {
        Asked asked = asked(list, sent);
        String called = name.strip();
        Optional<String> why = wrong(called, asked, page)
                .or(() -> views.keep(who.id(), asked.list(), called, asked.narrowing())
                        .map(page::say));
        if (why.isEmpty()) {
            return new ModelAndView("redirect:" + asked.address());
        }
        Mistakes mistakes = new Mistakes(List.of(new Mistake("name", why.get())));
        String shown = pages.stream()
                .filter(each -> each.list() == asked.list())
                .findFirst()
                .orElseThrow()
                .show(asked, who, page, model, name, mistakes);
        return new ModelAndView(shown, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/staff/{list:queue|journal}/views/forget")
    String forget(
            @PathVariable String list,
            @RequestParam(defaultValue = "") String view,
            @RequestParam MultiValueMap<String, String> sent,
            SignedIn who) {
        if (view.matches("\\d{1,18}")) {
            views.forget(who.id(), Long.parseLong(view));
        }
        return "redirect:" + asked(list, sent).address();
    }

    private static Asked asked(String list, MultiValueMap<String, String> sent) {
        return new Asked(Asked.Listing.called(list).orElseThrow(Problem::unknown), sent);
    }

    private static Optional<String> wrong(String name, Asked asked, Page page) {
        int length = name.codePointCount(0, name.length());
        if (name.isEmpty()) {
            return Optional.of(page.say("registry.view.name.missing"));
        }
        if (length > View.LONGEST) {
            return Optional.of(page.say("look.too-long", View.LONGEST, length));
        }
        return asked.narrowing().isEmpty() ? Optional.of(page.say("registry.view.nothing")) : Optional.empty();
    }
}
