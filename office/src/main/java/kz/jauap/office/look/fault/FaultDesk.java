package kz.jauap.office.look.fault;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.jauap.office.look.Pages;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where the server brings what went wrong before or after the rooms: refused requests, faults in filters.
@Controller
class FaultDesk implements ErrorController {
    private final FaultPage page;

    FaultDesk(FaultPage page) {
        this.page = page;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown && status >= 500) {
            page.tell(thrown, request, response);
        } else {
            Fault fault = Fault.of(status);
            page.tell(closed(status, request) ? fault.because("look.fault.role") : fault, null, request, response);
        }
    }

    /// Whether a page of the staff is not open to whoever reads; what is sent is refused for its age.
    private static boolean closed(int status, HttpServletRequest request) {
        String asked = request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String method
                ? method
                : request.getMethod();
        return status == HttpServletResponse.SC_FORBIDDEN
                && asked.equals("GET")
                && Pages.path(request).startsWith("/staff");
    }
}
