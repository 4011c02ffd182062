package kz.jauap.office.people.brand;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.look.Brand.Tint;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.sign.Emblem;
import kz.jauap.office.organisation.brand.Branding;
import kz.jauap.office.organisation.brand.CitySign;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine.Change;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The city's sign before an administrator: its names, contacts, colour and emblem, shown before they hang.
@Controller
class BrandPages {
    private static final String PATH = "/staff/brand";

    private final Branding branding;
    private final Audit audit;

    BrandPages(Branding branding, Audit audit) {
        this.branding = branding;
        this.audit = audit;
    }

    @Bean
    static NavItem brandEntry() {
        return NavItem.staff(84, PATH, "people.brand.title", "flag", "ADMINISTRATOR");
    }

    @GetMapping(PATH)
    String show(SignedIn who, Page page, Model model) {
        only(who);
        return draw(BrandForm.of(branding.hanging()), Mistakes.none(), page, model);
    }

    @PostMapping(path = PATH, params = "do=preview")
    String preview(
            @RequestParam Map<String, String> sent, SignedIn who, Page page, Model model, HttpServletResponse answer) {
        only(who);
        var form = BrandForm.of(sent);
        Mistakes mistakes = form.mistakes(page);
        if (!mistakes.isEmpty()) answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return draw(form, mistakes, page, model);
    }

    @PostMapping(PATH)
    String change(
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) Optional<MultipartFile> emblem,
            SignedIn who,
            Page page,
            Model model,
            RedirectAttributes back,
            HttpServletResponse answer)
            throws IOException {
        only(who);
        var form = BrandForm.of(sent);
        CitySign before = branding.hanging();
        List<Mistake> mistakes = new ArrayList<>(form.mistakes(page).all());
        Optional<Emblem> another = emblem(emblem, mistakes, page);
        if (!mistakes.isEmpty()) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return draw(form, new Mistakes(mistakes), page, model);
        }
        CitySign after = form.sign(before);
        CitySign hung = another.isPresent() ? after.with(another) : after;
        branding.change(hung, who.id());
        audit.write(who.id(), AuditDeed.BRAND_CHANGED, "brand", Change.of(before.told(), hung.told()));
        back.addFlashAttribute("said", page.say("people.brand.done"));
        return "redirect:" + PATH;
    }

    private static Optional<Emblem> emblem(Optional<MultipartFile> file, List<Mistake> mistakes, Page page)
            throws IOException {
        Optional<MultipartFile> sent = file.filter(each -> !each.isEmpty());
        if (sent.isEmpty()) return Optional.empty();
        return switch (Emblem.of(sent.get().getBytes())) {
            case Emblem.Sent.Good(var emblem) -> Optional.of(emblem);
            case Emblem.Sent.Bad(var key) -> {
                mistakes.add(new Mistake("emblem", page.say(key)));
                yield Optional.empty();
            }
        };
    }

    private String draw(BrandForm form, Mistakes mistakes, Page page, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("seen", form.sign(branding.hanging()));
        model.addAttribute("tints", tints(page));
        model.addAttribute("said", model.getAttribute("said") instanceof String said ? said : "");
        return "people/brand/brand";
    }

    private static List<Choice> tints(Page page) {
        return Stream.concat(Stream.of(Tint.values()).map(Tint::name), Stream.of(BrandForm.OWN))
                .map(tint -> new Choice(tint, page.say("people.brand.tint." + tint)))
                .toList();
    }

    private static void only(SignedIn who) {
        if (!who.has(Role.ADMINISTRATOR)) throw new Problem(HttpStatus.FORBIDDEN, "");
    }
}
