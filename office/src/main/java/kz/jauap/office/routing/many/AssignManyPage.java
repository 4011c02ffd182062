package kz.jauap.office.routing.many;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.ForMany;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.LawfulStep;
import kz.jauap.office.routing.many.GivingMany.Ticked;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where what was ticked in a queue is given to one executor, and where it is told what became of each.
@Controller
class AssignManyPage implements ForMany {
    private static final String PATH = "/staff/queue/assign";
    private static final int MOST = 50;
    private static final int LONGEST = 10_000;

    private final GivingMany giving;
    private final CaseDesk desk;
    private final People people;

    AssignManyPage(GivingMany giving, CaseDesk desk, People people) {
        this.giving = giving;
        this.desk = desk;
        this.people = people;
    }

    @Override
    public Optional<LawfulStep> step(SignedIn who) {
        return entitled(who) ? Optional.of(new LawfulStep(1, "routing.many.step", PATH)) : Optional.empty();
    }

    @GetMapping(PATH)
    ModelAndView form(@RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page, Model model) {
        bar(who);
        return show(sent, who, page, model, mistaken(sent, page));
    }

    @PostMapping(PATH)
    ModelAndView give(@RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page, Model model) {
        bar(who);
        List<Ticked> ticked = ticked(sent, who);
        List<Mistake> mistakes = new ArrayList<>(mistaken(sent, page));
        Optional<Officer> executor = executors(ticked).stream()
                .filter(officer -> String.valueOf(officer.id()).equals(text(sent, "executor")))
                .findFirst();
        if (executor.isEmpty()) {
            mistakes.add(new Mistake("executor", page.say("routing.assign.executor.missing")));
        }
        String instruction = text(sent, "instruction");
        int length = instruction.codePointCount(0, instruction.length());
        if (length > LONGEST) {
            mistakes.add(new Mistake("instruction", page.say("look.too-long", LONGEST, length)));
        }
        if (!mistakes.isEmpty() || executor.isEmpty()) {
            return show(sent, who, page, model, mistakes);
        }
        model.addAttribute("executor", executor.get().name().full(page.lang()));
        model.addAttribute("outcomes", giving.give(ticked, executor.get().id(), instruction, who));
        return new ModelAndView("routing/manyDone", model.asMap());
    }

    private ModelAndView show(
            MultiValueMap<String, String> sent, SignedIn who, Page page, Model model, List<Mistake> mistakes) {
        List<Ticked> ticked = ticked(sent, who);
        model.addAttribute("ticked", ticked.stream().map(Ticked::file).toList());
        model.addAttribute(
                "executors",
                executors(ticked).stream()
                        .map(each -> new Choice(
                                String.valueOf(each.id()), each.name().full(page.lang()), page.in(each.position())))
                        .toList());
        model.addAttribute("executor", text(sent, "executor"));
        model.addAttribute("instruction", text(sent, "instruction"));
        model.addAttribute("mistakes", new Mistakes(mistakes));
        return new ModelAndView(
                "routing/many", model.asMap(), mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static List<Mistake> mistaken(MultiValueMap<String, String> sent, Page page) {
        int cases = numbers(sent).size();
        if (cases == 0) {
            return List.of(new Mistake(CASE, page.say("routing.many.none")));
        }
        return cases > MOST ? List.of(new Mistake(CASE, page.say("routing.many.too-many", MOST, cases))) : List.of();
    }

    /// The numbers that were ticked, each with how much of its history the sender had seen.
    private static Map<String, OptionalInt> numbers(MultiValueMap<String, String> sent) {
        Map<String, OptionalInt> numbers = new LinkedHashMap<>();
        for (String each : sent.getOrDefault(CASE, List.of())) {
            int colon = each.indexOf(':');
            String seen = each.substring(colon + 1);
            numbers.put(
                    colon < 0 ? each.strip() : each.substring(0, colon).strip(),
                    colon >= 0 && seen.matches("\\d{1,6}")
                            ? OptionalInt.of(Integer.parseInt(seen))
                            : OptionalInt.of(0));
        }
        numbers.remove("");
        return numbers;
    }

    private List<Ticked> ticked(MultiValueMap<String, String> sent, SignedIn who) {
        return numbers(sent).entrySet().stream()
                .limit(MOST)
                .flatMap(each -> desk.seen(each.getKey(), who).stream().map(file -> new Ticked(file, each.getValue())))
                .toList();
    }

    /// Everybody to whom at least one of them may be given by his body.
    private List<Officer> executors(List<Ticked> ticked) {
        return ticked.stream()
                .map(each -> each.file().card().body())
                .distinct()
                .flatMap(body -> people.executors(body).stream())
                .toList();
    }

    private static void bar(SignedIn who) {
        if (!entitled(who)) {
            throw new Problem(HttpStatus.FORBIDDEN, "registry.denied.NOT_YOUR_ROLE");
        }
    }

    private static boolean entitled(SignedIn who) {
        return Stream.of(Role.REGISTRAR, Role.HEAD, Role.DEPUTY_HEAD).anyMatch(who::has);
    }

    private static String text(MultiValueMap<String, String> sent, String name) {
        String text = sent.getFirst(name);
        return text == null ? "" : text.strip();
    }
}
