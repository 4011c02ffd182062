package kz.jauap.office.look;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.jauap.office.look.sign.Sign;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/// Makes the `Page` of a request.
@Component
public class Pages {
    private static final String LANG = Lang.class.getName();
    private static final String BRAND = Brand.class.getName();
    private static final String PAGE = Page.class.getName();
    private static final String REHEARSAL = Words.class.getName();

    private final Words words;
    private final Sign sign;
    private final List<NavItem> menu;
    private final ObjectProvider<Nav.Bell> bells;
    private final ObjectProvider<ResourceUrlProvider> resources;
    private final ObjectProvider<Words.Proofreader> proofreader;

    Pages(
            Words words,
            Sign sign,
            ObjectProvider<NavItem> menu,
            ObjectProvider<Nav.Bell> bells,
            ObjectProvider<ResourceUrlProvider> resources,
            ObjectProvider<Words.Proofreader> proofreader) {
        this.words = words;
        this.sign = sign;
        this.menu =
                menu.stream().sorted(Comparator.comparingInt(NavItem::place)).toList();
        this.bells = bells;
        this.resources = resources;
        this.proofreader = proofreader;
    }

    public Page of(HttpServletRequest request) {
        if (request.getAttribute(PAGE) instanceof Page page) return page;
        var page = new Page(
                request,
                words(request),
                lang(request),
                display(request),
                brand(request),
                nav(request),
                this::asset,
                keys -> proofreader.getObject().unreviewed(keys));
        request.setAttribute(PAGE, page);
        return page;
    }

    public static Lang lang(HttpServletRequest request) {
        return request.getAttribute(LANG) instanceof Lang lang ? lang : Lang.KK;
    }

    /// Fixes the language of a request; the language filter calls it once.
    public static void speak(HttpServletRequest request, Lang lang) {
        request.setAttribute(LANG, lang);
    }

    /// Shows a public page with words that are not published yet, to those who write them.
    public static void rehearse(HttpServletRequest request, Words words) {
        request.setAttribute(REHEARSAL, words);
        request.removeAttribute(PAGE);
    }

    static boolean rehearsed(HttpServletRequest request) {
        return request.getAttribute(REHEARSAL) != null;
    }

    private Words words(HttpServletRequest request) {
        return request.getAttribute(REHEARSAL) instanceof Words others ? others : words;
    }

    /// Puts another name above the pages of a request: a district's instead of the city's.
    public void hang(HttpServletRequest request, UnaryOperator<Brand> district) {
        request.setAttribute(BRAND, district.apply(sign.brand()));
    }

    private Brand brand(HttpServletRequest request) {
        return request.getAttribute(BRAND) instanceof Brand own ? own : sign.brand();
    }

    /// The address that was asked for, also where a fault is told in its stead.
    public static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
                ? uri
                : request.getRequestURI();
    }

    /// The same without its language.
    public static String path(HttpServletRequest request) {
        var asked = asked(request);
        var home = request.getContextPath();
        return asked.startsWith(home) ? asked.substring(home.length()) : asked;
    }

    private Nav nav(HttpServletRequest request) {
        var path = path(request);
        var viewer = path.startsWith("/staff") && !rehearsed(request) ? viewer(request) : Optional.<Viewer>empty();
        var zone = viewer.isPresent() ? NavItem.Zone.STAFF : NavItem.Zone.PUBLIC;
        return new Nav(
                menu(zone, request),
                menu(NavItem.Zone.FOOT, request),
                viewer,
                viewer.map(this::ringing).orElse(List.of()));
    }

    private List<NavItem> menu(NavItem.Zone zone, HttpServletRequest request) {
        return menu.stream()
                .filter(item -> item.zone() == zone)
                .filter(item -> item.roles().isEmpty() || item.roles().stream().anyMatch(request::isUserInRole))
                .toList();
    }

    private List<Nav.Ringing> ringing(Viewer viewer) {
        return bells.orderedStream().flatMap(bell -> bell.ringing(viewer)).toList();
    }

    private static Optional<Viewer> viewer(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication token
                        && token.getPrincipal() instanceof Viewer viewer
                ? Optional.of(viewer)
                : Optional.empty();
    }

    public static Display display(HttpServletRequest request) {
        return Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(Display.COOKIE))
                .map(cookie -> Display.ofCookie(cookie.getValue()))
                .findFirst()
                .orElse(Display.USUAL);
    }

    private String asset(String path) {
        var hashed = resources.getObject().getForLookupPath(path);
        return hashed == null ? path : hashed;
    }
}
