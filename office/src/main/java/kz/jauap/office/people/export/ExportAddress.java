package kz.jauap.office.people.export;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a file that two persons let out lies, without the language: what it is of, its form, what it is narrowed to.
///
/// @param what `journal` or `cards`
/// @param query as it was sent, with its question mark; may hold a name searched for
public record ExportAddress(String what, String form, String query) {
    private static final int LONGEST = 4000;
    private static final Pattern WRITTEN =
            Pattern.compile("/staff/(journal|cards)/table\\.(xlsx|pdf|csv|xml)(\\?[!-~]*)?");

    static Optional<ExportAddress> read(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return written.length() <= LONGEST && matcher.matches()
                ? Optional.of(new ExportAddress(
                        matcher.group(1),
                        matcher.group(2),
                        Optional.ofNullable(matcher.group(3)).orElse("")))
                : Optional.empty();
    }

    static Optional<ExportAddress> of(HttpServletRequest request) {
        String query = Optional.ofNullable(request.getQueryString())
                .map(each -> "?" + each)
                .orElse("");
        return read(request.getRequestURI().substring(request.getContextPath().length()) + query);
    }

    public String path() {
        return "/staff/" + what + "/table." + form + query;
    }

    /// The page on which whoever confirms it sees what it is narrowed to.
    public Optional<String> shown() {
        return what.equals("journal") ? Optional.of("/staff/journal" + query) : Optional.empty();
    }

    /// Its name without what was searched for.
    public String name() {
        return what + "." + form;
    }
}
