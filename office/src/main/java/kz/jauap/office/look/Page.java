package kz.jauap.office.look;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.security.web.csrf.CsrfToken;

/// What every template knows about the page it draws: the language, the reader, the menu, the address.
public final class Page {
    private static final int FEW_WORDS = 40;

    private final HttpServletRequest request;
    private final Words words;
    private final Lang lang;
    private final Display display;
    private final Brand brand;
    private final Nav nav;
    private final UnaryOperator<String> assets;
    private final Set<String> said = new LinkedHashSet<>();
    private final Words.Proofreader proofreader;

    Page(
            HttpServletRequest request,
            Words words,
            Lang lang,
            Display display,
            Brand brand,
            Nav nav,
            UnaryOperator<String> assets,
            Words.Proofreader proofreader) {
        this.request = request;
        this.words = words;
        this.lang = lang;
        this.display = display;
        this.brand = brand;
        this.nav = nav;
        this.assets = assets;
        this.proofreader = proofreader;
    }

    public Lang lang() {
        return lang;
    }

    public Theme theme() {
        return display.theme();
    }

    public Display display() {
        return display;
    }

    public int size() {
        return display.size();
    }

    /// Whether it shows words that are not published yet.
    public boolean rehearsed() {
        return Pages.rehearsed(request);
    }

    public Brand brand() {
        return brand;
    }

    public Nav nav() {
        return nav;
    }

    public Words words() {
        return words;
    }

    public String say(String key, Object... args) {
        if (lang == Lang.KK && nav.staff()) said.add(words.keyed(key));
        return words.say(lang, key, args);
    }

    /// What was said on this page of the staff so far in Kazakh that no editor has confirmed yet.
    public List<String> unreviewed() {
        return proofreader.unreviewed(List.copyOf(said));
    }

    public String in(Trilingual text) {
        return text.in(lang);
    }

    /// In which language somebody's words are, for whoever has them read aloud; a few words without a letter of their
    /// own are taken to be in the page's.
    public String tongue(String words) {
        boolean few = words.length() < FEW_WORDS;
        return Lang.written(words)
                .filter(found -> !few || found != Lang.RU || lang != Lang.KK)
                .orElse(lang)
                .tag();
    }

    /// The address of a page of the office in the reader's language; `path` begins with a slash.
    public String href(String path) {
        return "/" + lang.tag() + path;
    }

    /// The address of a static file, with its content hash.
    public String asset(String file) {
        return assets.apply("/assets/" + file);
    }

    /// This very page in another language.
    public String same(Lang other) {
        var query = request.getQueryString();
        var readable = "GET".equals(request.getMethod()) && query != null;
        return "/" + other.tag() + path() + (readable ? "?" + query : "");
    }

    /// The address of this page without its language.
    public String path() {
        return Pages.path(request);
    }

    /// Whether the address of this page carries a word after its question mark.
    public boolean asked(String word) {
        return request.getParameter(word) != null;
    }

    /// Whether the menu entry of `path` leads to this page or one below it.
    public boolean at(String path) {
        var here = path();
        return here.equals(path) || (!path.equals("/") && here.startsWith(path + "/"));
    }

    /// The token that a form must send back, empty where none is asked for.
    public String csrf() {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    public String day(LocalDate day) {
        return Dates.day(lang, day);
    }

    public String weekday(LocalDate day) {
        return Dates.weekday(lang, day);
    }

    public String month(YearMonth month) {
        return Dates.month(lang, month);
    }

    public String shortDay(LocalDate day) {
        return Dates.shortDay(day);
    }

    public String moment(Instant instant) {
        return Dates.moment(lang, instant);
    }

    public String shortMoment(Instant instant) {
        return Dates.shortMoment(instant);
    }

    public String time(Instant instant) {
        return Dates.time(instant);
    }
}
