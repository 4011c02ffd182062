package kz.jauap.office.look.fault;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
            page.tell(Fault.of(status), null, request, response);
        }
    }
}
