package kz.jauap.office.look.fault;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.look.Problem;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Reads all fields of a request once, by the rule of plain text, before any room sees them.
@Component
public class TextFilter extends OncePerRequestFilter {
    private final FaultPage page;

    TextFilter(FaultPage page) {
        this.page = page;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        CleanRequest clean;
        try {
            if (PlainText.hidesControls(request.getRequestURI())) throw Problem.unreadable();
            clean = new CleanRequest(request);
            if (clean.typed()) Returned.keep(clean, request);
        } catch (RuntimeException e) {
            page.tell(Faults.unread(e), e, request, response);
            return;
        }
        chain.doFilter(clean, response);
    }
}
