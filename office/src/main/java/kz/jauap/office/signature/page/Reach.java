package kz.jauap.office.signature.page;

import jakarta.servlet.http.HttpServletResponse;

/// How far the scripts of one page may reach: to this office, and to what the page names.
final class Reach {
    private static final String POLICY = "Content-Security-Policy";
    private static final String HERE = "connect-src 'self'";

    private Reach() {}

    /// Lets the scripts of this one page also connect to `source`, such as `wss://127.0.0.1:13579`.
    static void also(HttpServletResponse response, String source) {
        var policy = response.getHeader(POLICY);
        if (policy == null || !policy.contains(HERE)) {
            throw new IllegalStateException("This page has no policy to widen");
        }
        response.setHeader(POLICY, policy.replace(HERE, HERE + " " + source));
    }
}
