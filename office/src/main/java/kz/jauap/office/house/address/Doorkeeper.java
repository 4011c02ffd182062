package kz.jauap.office.house.address;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns away who asks for another house (421), and keeps strangers' files and the office's pages apart.
final class Doorkeeper extends OncePerRequestFilter {
    private static final int MISDIRECTED = 421;

    private final Addresses addresses;

    Doorkeeper(Addresses addresses) {
        this.addresses = addresses;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean file = request.getRequestURI().startsWith(FileTickets.PLACE);
        if (!addresses.ours(request)) {
            response.sendError(MISDIRECTED);
        } else if (file != addresses.forFiles(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }
}
