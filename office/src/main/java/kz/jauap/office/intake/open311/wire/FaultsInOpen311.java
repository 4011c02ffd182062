package kz.jauap.office.intake.open311.wire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import kz.jauap.office.look.fault.Dialect;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Whatever goes wrong at the door, before or inside it, is told as the specification tells errors.
@Component
class FaultsInOpen311 implements Dialect {
    @Override
    public boolean spokenAt(String path) {
        return path.equals("/open311") || path.startsWith("/open311/");
    }

    @Override
    public void tell(int status, String text, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Format format = Format.of(request);
        byte[] body = Writing.bytes(Failure.errors(List.of(new Failure(status, text))), format);
        response.setStatus(
                status == HttpStatus.UNAUTHORIZED.value() ? HttpStatus.FORBIDDEN.value() : Failure.status(status));
        response.setContentType(format.type().toString());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
