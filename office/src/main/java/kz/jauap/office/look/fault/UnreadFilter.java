package kz.jauap.office.look.fault;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.jauap.office.look.Problem;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Gives a form that holds what cannot be read back to its author, once it is known that he sent it.
@Component
public class UnreadFilter extends OncePerRequestFilter {
    private final FaultPage page;

    UnreadFilter(FaultPage page) {
        this.page = page;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Returned.marred(request)) {
            page.tell(Problem.unreadable(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
