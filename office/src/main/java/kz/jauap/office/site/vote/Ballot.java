package kz.jauap.office.site.vote;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseCookie;

/// The right to one vote on each page; a random number in a cookie that says nothing about its holder.
record Ballot(UUID number) {
    private static final String COOKIE = "ballot";

    static Ballot fresh() {
        return new Ballot(UUID.randomUUID());
    }

    static Optional<Ballot> of(HttpServletRequest request) {
        return Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> parse(cookie.getValue()).stream())
                .findFirst();
    }

    String cookie(boolean secure) {
        return ResponseCookie.from(COOKIE, number.toString())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build()
                .toString();
    }

    private static Optional<Ballot> parse(String text) {
        try {
            return Optional.of(new Ballot(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
