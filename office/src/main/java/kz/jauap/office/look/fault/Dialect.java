package kz.jauap.office.look.fault;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.modulith.NamedInterface;

/// The way in which faults are told at addresses that follow somebody else's specification.
@NamedInterface("dialect")
public interface Dialect {
    /// Whether it is spoken at an address.
    ///
    /// @param path without its language
    boolean spokenAt(String path);

    /// Writes the whole answer.
    ///
    /// @param status as the office itself would answer
    /// @param text for the reader, in his language
    void tell(int status, String text, HttpServletRequest request, HttpServletResponse response) throws IOException;
}
