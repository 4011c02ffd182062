package kz.jauap.office.registry.act;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/// The form of a step as an officer filled it in, and what is wrong about it.
public final class Filled {
    private static final int LONGEST = 10_000;
    private static final Set<String> UNWRITTEN = Set.of("password", "_csrf", "key");
    private static final Pattern CHOICE = Pattern.compile("[A-Za-z_-]*|\\d{1,3}");

    private final Page page;
    private final MultiValueMap<String, String> sent;
    private final List<Mistake> mistakes = new ArrayList<>();
    private Optional<String> refused = Optional.empty();
    private boolean closed;

    private Filled(Page page, MultiValueMap<String, String> sent) {
        this.page = page;
        this.sent = sent;
    }

    public static Filled blank(Page page) {
        return new Filled(page, new LinkedMultiValueMap<>());
    }

    public static Filled of(Page page, MultiValueMap<String, String> sent) {
        return new Filled(page, sent);
    }

    public String text(String name) {
        String text = sent.getFirst(name);
        return text == null ? "" : text.strip();
    }

    /// What stands in a field, or what a form not filled in yet begins with.
    public String text(String name, String first) {
        return sent.isEmpty() ? first : text(name);
    }

    public Set<String> all(String name) {
        return new LinkedHashSet<>(sent.getOrDefault(name, List.of()));
    }

    /// Words that must not be missing.
    ///
    /// @param missing key of what to say when they are
    public String words(String name, String missing) {
        String words = optional(name);
        return words.isEmpty() ? wrong(name, page.say(missing), "") : words;
    }

    public String optional(String name) {
        String words = text(name);
        int length = words.codePointCount(0, words.length());
        return length > LONGEST ? wrong(name, page.say("look.too-long", LONGEST, length), "") : words;
    }

    /// A whole number, 0 when there is none.
    public int number(String name, String missing) {
        String digits = text(name);
        return digits.matches("-?\\d{1,6}") ? Integer.parseInt(digits) : wrong(name, page.say(missing), 0);
    }

    /// A day as people write it.
    public Optional<LocalDate> day(String name, String missing) {
        Optional<LocalDate> day = Dates.read(text(name));
        return day.isPresent() ? day : wrong(name, page.say(missing), Optional.empty());
    }

    /// A time as people write it.
    public Optional<LocalTime> time(String name, String missing) {
        Optional<LocalTime> time = Dates.readTime(text(name));
        return time.isPresent() ? time : wrong(name, page.say(missing), Optional.empty());
    }

    /// One of several, found by what was sent.
    public <T> Optional<T> one(String name, Stream<T> offered, Function<T, String> sentAs, String missing) {
        Optional<T> chosen =
                offered.filter(each -> sentAs.apply(each).equals(text(name))).findFirst();
        return chosen.isPresent() ? chosen : wrong(name, page.say(missing), Optional.empty());
    }

    /// Notes a mistake.
    public <T> T wrong(String name, String text, T instead) {
        mistakes.add(new Mistake(name, text));
        return instead;
    }

    /// The hand of this officer, who saw the case as it stood when the form was drawn.
    public Hand hand(SignedIn who, CaseFile file) {
        String seen = text("seen");
        return new Hand(
                who, file.card().appeal(), OptionalInt.of(seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : 0));
    }

    /// Takes the step if nothing is wrong with the form.
    ///
    /// @return whether it was taken
    public boolean carriedOut(Supplier<Acted> verb) {
        if (!mistakes.isEmpty()) {
            return false;
        }
        return switch (verb.get()) {
            case Acted.Done _ -> true;
            case Acted.Refused(var key) -> {
                refused = Optional.of(page.say(key));
                yield false;
            }
        };
    }

    /// Draws the form's page, without the form when the law bars the step as the case stands: then that is why it was
    /// refused, also where somebody else was quicker.
    ///
    /// @param bar key of the reason
    public ModelAndView view(String template, CaseFile file, Optional<String> bar) {
        closed = bar.isPresent();
        refused = bar.map(page::say).or(() -> refused);
        ModelAndView view = new ModelAndView(template);
        view.setStatus(sent.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view.addObject("file", file).addObject("filled", this);
    }

    /// Leads back to the case after the step was taken.
    public static ModelAndView back(CaseFile file) {
        return new ModelAndView("redirect:/staff/case/" + file.card().number().alias());
    }

    public Mistakes mistakes() {
        return new Mistakes(mistakes);
    }

    public Optional<String> refused() {
        return refused;
    }

    /// What was written into a form that cannot be sent again, lest it be lost: words, numbers of papers and days; no
    /// ticks, no choices and no passwords.
    public List<String> written() {
        return sent.entrySet().stream()
                .filter(each -> !UNWRITTEN.contains(each.getKey()))
                .flatMap(each -> each.getValue().stream())
                .map(String::strip)
                .filter(each -> !CHOICE.matcher(each).matches())
                .toList();
    }

    public boolean closed() {
        return closed;
    }
}
