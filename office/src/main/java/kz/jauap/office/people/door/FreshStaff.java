package kz.jauap.office.people.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.jauap.office.people.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Reads the signed-in official's standing anew on every request, so that a change holds from the next one on.
final class FreshStaff extends OncePerRequestFilter {
    private final Badges badges;

    FreshStaff(Badges badges) {
        this.badges = badges;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication held = SecurityContextHolder.getContext().getAuthentication();
        if (held != null && held.getPrincipal() instanceof StaffPrincipal principal) {
            var fresh = SecurityContextHolder.createEmptyContext();
            badges.read(principal)
                    .ifPresentOrElse(
                            who -> {
                                fresh.setAuthentication(badges.badge(principal, who));
                                request.setAttribute(SignedIn.class.getName(), who);
                            },
                            () -> endSession(request));
            SecurityContextHolder.setContext(fresh);
        }
        chain.doFilter(request, response);
    }

    private static void endSession(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
