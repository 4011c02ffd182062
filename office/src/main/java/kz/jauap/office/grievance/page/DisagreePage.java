package kz.jauap.office.grievance.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.grievance.Cause;
import kz.jauap.office.grievance.Complaining;
import kz.jauap.office.grievance.Demands;
import kz.jauap.office.grievance.Disagreement;
import kz.jauap.office.grievance.Disagreements;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Officer;
import kz.jauap.office.registry.file.Arithmetic;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.OpenedByCode;
import kz.jauap.office.registry.journal.Once.KeyReused;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.registry.remedy.AppealRights;
import kz.jauap.office.registry.remedy.RemedyWords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// "I disagree": a grievance in one step, or the way to the court.
@Controller
class DisagreePage {
    private static final int LONGEST = 20_000;

    private final OpenedByCode opened;
    private final Disagreements disagreements;
    private final Complaining complaining;
    private final AppealRights rights;
    private final RemedyWords spoken;
    private final Organisation organisation;
    private final Arithmetic arithmetic;
    private final Clock clock;

    DisagreePage(
            OpenedByCode opened,
            Disagreements disagreements,
            Complaining complaining,
            AppealRights rights,
            RemedyWords spoken,
            Organisation organisation,
            Arithmetic arithmetic,
            Clock clock) {
        this.organisation = organisation;
        this.arithmetic = arithmetic;
        this.clock = clock;
        this.opened = opened;
        this.disagreements = disagreements;
        this.complaining = complaining;
        this.rights = rights;
        this.spoken = spoken;
    }

    @GetMapping("/status/{number}/disagree")
    String page(@PathVariable String number, HttpServletRequest request, Page page, Model model) {
        return opened.file(number, request)
                .map(file -> disagreements
                        .of(file)
                        .map(of -> {
                            opened.along(of.file(), request);
                            Written begun = new Written(reasons(of, page), demands(of), "");
                            return show(of, begun, Mistakes.none(), page, model);
                        })
                        .orElseGet(() -> nothing(file, model)))
                .orElse("redirect:/status");
    }

    @PostMapping("/status/{number}/disagree")
    String file(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reasons,
            @RequestParam(defaultValue = "") String demands,
            @RequestParam(defaultValue = "") String late,
            HttpServletRequest request,
            HttpServletResponse response,
            Page page,
            Model model) {
        CaseFile file = opened.writtenTo(number, request);
        String home = "redirect:/status/" + file.card().number().alias() + "/disagree";
        Optional<Disagreement> of = disagreements.of(file);
        if (of.isEmpty() || of.get().courtOnly() || of.get().filed().isPresent()) {
            return home;
        }
        Written written = Written.of(reasons, demands, late);
        Mistakes mistakes = mistakes(written, page);
        if (!mistakes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(of.get(), written, mistakes, page, model);
        }
        try {
            Registration filed = complaining.file(
                    of.get(), written.reasons(), lines(written.demands()), pleaded(of.get(), written.late()));
            opened.keep(filed.appeal(), request);
            return "redirect:/voucher/" + filed.number().alias();
        } catch (KeyReused alreadyFiled) {
            return home;
        }
    }

    private static String nothing(CaseFile file, Model model) {
        model.addAttribute("file", file);
        return "grievance/nothing";
    }

    /// Only who is late pleads for it.
    private Optional<String> pleaded(Disagreement of, String late) {
        return of.late(LocalDate.now(clock)).map(_ -> late).filter(why -> !why.isEmpty());
    }

    private String show(Disagreement of, Written written, Mistakes mistakes, Page page, Model model) {
        model.addAttribute("of", of);
        model.addAttribute("written", written);
        model.addAttribute("late", of.late(LocalDate.now(clock)));
        model.addAttribute("said", spoken.said(of.cause(), of.right(), page.lang()));
        model.addAttribute(
                "terms", List.of(arithmetic.counted(of.right().remedy().until(), page.lang())));
        model.addAttribute("article", rights.article(of.right(), page.lang()));
        model.addAttribute(
                "signer",
                of.against().stream()
                        .findFirst()
                        .map(who -> name(who, page.lang()))
                        .orElse(""));
        model.addAttribute("asked", Demands.of(of.file()));
        model.addAttribute("organisation", organisation);
        model.addAttribute("mistakes", mistakes);
        return "grievance/disagree";
    }

    private static Mistakes mistakes(Written written, Page page) {
        List<Mistake> mistakes = new ArrayList<>();
        if (written.reasons().isEmpty()) {
            mistakes.add(new Mistake("reasons", page.say("grievance.empty")));
        }
        Mistake.tooLong("reasons", written.reasons(), LONGEST, page).ifPresent(mistakes::add);
        Mistake.tooLong("demands", written.demands(), LONGEST, page).ifPresent(mistakes::add);
        Mistake.tooLong("late", written.late(), LONGEST, page).ifPresent(mistakes::add);
        return new Mistakes(mistakes);
    }

    /// The beginning of the complaint, in the language of the appeal.
    private static String reasons(Disagreement of, Page page) {
        var card = of.file().card();
        Lang lang = Lang.of(card.registered().language()).orElse(page.lang());
        String number = card.number().text();
        return of.cause() == Cause.SILENCE
                ? page.words()
                        .say(
                                lang,
                                "grievance.reasons.prefilled.silence",
                                number,
                                card.due().considerBy())
                : page.words()
                        .say(
                                lang,
                                "grievance.reasons.prefilled",
                                number,
                                card.result()
                                        .map(result -> Dates.day(
                                                lang,
                                                result.signedAt()
                                                        .atZone(Dates.ZONE)
                                                        .toLocalDate()))
                                        .orElse(""),
                                of.against().stream()
                                        .findFirst()
                                        .map(who -> name(who, lang))
                                        .orElse(""));
    }

    private static String demands(Disagreement of) {
        return String.join("\n", Demands.of(of.file()).own());
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String name(Officer officer, Lang lang) {
        return officer.position().in(lang) + " " + officer.name().signature(lang);
    }
}
