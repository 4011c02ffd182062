package kz.jauap.office.look.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import kz.jauap.office.house.address.Frames;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;

/// Reads the language of a request from its address; sends readers of a bare address to their language.
final class LanguageFilter extends OncePerRequestFilter {
    static final String COOKIE = "lang";
    private static final int PREFIX = 3;
    private static final List<String> FREE = List.of("/assets/", "/api/", "/open311/", "/.well-known/", "/f/");
    private static final List<String> FREE_FILES = List.of("/api", "/healthz", "/robots.txt", "/favicon.ico", "/error");

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asked = Pages.asked(request);
        var named = named(asked);
        if (named.isPresent()) {
            boolean own = reading(request) && !Frames.framed(asked.substring(PREFIX));
            if (own && named.get() != wanted(request)) remember(named.get(), request, response);
            speak(new Speaking(request, named.get()), response, named.get(), chain);
            return;
        }
        var lang = wanted(request);
        if (!isErrorDispatch(request) && reading(request) && !free(asked)) {
            response.addHeader("Vary", "Accept-Language, Cookie");
            response.setHeader("Location", "/" + lang.tag() + withQuery(request, asked));
            response.setStatus(HttpServletResponse.SC_FOUND);
            return;
        }
        speak(free(asked) ? request : new Speaking(request, lang), response, lang, chain);
    }

    private static void speak(HttpServletRequest request, HttpServletResponse response, Lang lang, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().equals(request.getContextPath()) && reading(request)) {
            response.setHeader("Location", withQuery(request, "/" + lang.tag() + "/"));
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            return;
        }
        Pages.speak(request, lang);
        chain.doFilter(request, response);
    }

    /// The language a reader has turned to against his habit is the one for bare addresses from then on.
    private static void remember(Lang lang, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, lang.tag())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static boolean isErrorDispatch(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
    }

    private static boolean reading(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }

    private static boolean free(String path) {
        return FREE_FILES.contains(path) || FREE.stream().anyMatch(path::startsWith);
    }

    private static Optional<Lang> named(String path) {
        if (path.length() < 3 || path.charAt(0) != '/') return Optional.empty();
        return path.length() == 3 || path.charAt(3) == '/' ? Lang.of(path.substring(1, 3)) : Optional.empty();
    }

    private static Lang wanted(HttpServletRequest request) {
        var cookies = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
        var chosen = Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> Lang.of(cookie.getValue()).stream())
                .findFirst();
        return chosen.orElseGet(() -> preferred(request.getHeader("Accept-Language")));
    }

    private static Lang preferred(@Nullable String header) {
        try {
            return Locale.LanguageRange.parse(Objects.requireNonNullElse(header, "kk")).stream()
                    .flatMap(range -> Lang.of(range.getRange().split("-", 2)[0]).stream())
                    .findFirst()
                    .orElse(Lang.KK);
        } catch (IllegalArgumentException e) {
            return Lang.KK;
        }
    }

    private static String withQuery(HttpServletRequest request, String path) {
        var query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }
}
