package kz.jauap.office.look.fault;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.look.Problem;

/// What a person wrote in a form that was not taken in: it comes back beside what went wrong, to be sent again.
///
/// @param marred whether a mark stands in it for what could not be read
/// @param files the names of those that came along, by their field: a browser wants them chosen anew
public record Returned(List<Line> lines, boolean marred, Map<String, String> files, boolean multipart) {
    private static final String PLACE = Returned.class.getName();
    private static final String TOKEN = "_csrf";
    private static final String SECRET = "password";

    /// Who is not signed in writes nothing here, and what is too large was never read.
    private static final Set<Integer> KEPT_BACK = Set.of(401, 413);

    private static final int FORBIDDEN = 403;

    /// One field and its text.
    ///
    /// @param label key of what its form calls it, where that is known
    public record Line(String name, Optional<String> label, String text) {
        private static final int LONG = 40;

        /// Whether somebody wrote it, rather than chose it or got it with the form.
        public boolean words() {
            return text.length() > LONG
                    || text.contains(PlainText.MARK)
                    || text.strip().chars().anyMatch(Character::isWhitespace);
        }
    }

    /// Keeps what a form holds beside the request; nothing that holds a password is ever shown again.
    static void keep(CleanRequest form, HttpServletRequest request) {
        if (!form.getParameterMap().containsKey(SECRET)) {
            request.setAttribute(PLACE, form);
        } else if (form.marred()) {
            throw Problem.unreadable();
        }
    }

    /// Whether the form that was sent holds what cannot be read.
    static boolean marred(HttpServletRequest request) {
        return request.getAttribute(PLACE) instanceof CleanRequest form && form.marred();
    }

    /// What comes back with a fault.
    static Optional<Returned> with(Fault fault, HttpServletRequest request) {
        return request.getAttribute(PLACE) instanceof CleanRequest form
                        && !KEPT_BACK.contains(fault.status().value())
                        && (fault.status().value() != FORBIDDEN || sentByUs(request))
                ? Optional.of(of(form))
                : Optional.empty();
    }

    /// Whether the browser itself says that a page of ours sent it: otherwise another site could have, in his name.
    private static boolean sentByUs(HttpServletRequest request) {
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private static Returned of(CleanRequest form) {
        List<Line> lines = form.getParameterMap().entrySet().stream()
                .filter(each -> !each.getKey().equals(TOKEN))
                .flatMap(each -> Arrays.stream(each.getValue()).map(text -> line(form, each.getKey(), text)))
                .toList();
        boolean multipart =
                Objects.requireNonNullElse(form.getContentType(), "").startsWith("multipart/");
        return new Returned(lines, form.marred(), multipart ? files(form) : Map.of(), multipart);
    }

    private static Line line(HttpServletRequest form, String name, String text) {
        String path = form.getRequestURI().substring(form.getContextPath().length());
        return new Line(name, Labels.key(path, name), text);
    }

    private static Map<String, String> files(HttpServletRequest form) {
        try {
            return form.getParts().stream()
                    .filter(part -> !name(part).isEmpty())
                    .collect(Collectors.groupingBy(
                            Part::getName, TreeMap::new, Collectors.mapping(Returned::name, Collectors.joining(", "))));
        } catch (IOException | ServletException | IllegalStateException gone) {
            return Map.of();
        }
    }

    private static String name(Part part) {
        return Objects.requireNonNullElse(part.getSubmittedFileName(), "");
    }

    /// The texts that its author sees again.
    public List<Line> written() {
        return lines.stream().filter(Line::words).toList();
    }

    /// What goes along unseen.
    public List<Line> along() {
        return lines.stream().filter(each -> !each.words()).toList();
    }
}
