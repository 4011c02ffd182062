package kz.jauap.office.look.fault;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import kz.jauap.office.look.PlainText;
import org.jspecify.annotations.Nullable;

/// A request whose fields are plain text in normal form.
final class CleanRequest extends HttpServletRequestWrapper {
    private final Map<String, String[]> fields = new LinkedHashMap<>();
    private final boolean typed;
    private boolean marred;

    CleanRequest(HttpServletRequest request) {
        super(request);
        typed = typed(request);
        UnaryOperator<String> text = typed ? this::marked : UnaryOperator.identity();
        sent(request)
                .forEach((name, values) -> fields.put(
                        PlainText.clean(name),
                        Arrays.stream(values).map(text).map(PlainText::clean).toArray(String[]::new)));
    }

    private Map<String, String[]> sent(HttpServletRequest request) {
        if (!typed || !SentForm.in(request)) {
            return request.getParameterMap();
        }
        SentForm form = SentForm.read(request);
        marred = form.marred();
        return form.fields();
    }

    private String marked(String text) {
        String marked = PlainText.marked(text);
        marred |= !marked.equals(PlainText.typed(text));
        return marked;
    }

    /// Whether a person typed it.
    boolean typed() {
        return typed;
    }

    /// Whether a mark stands in a field for what could not be read.
    boolean marred() {
        return marred;
    }

    /// Whether a person sends a form; a program is told what it got wrong.
    private static boolean typed(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getMethod().equals("POST") && !path.startsWith("/api/") && !path.startsWith("/open311/");
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = fields.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        var values = fields.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(fields);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(fields.keySet());
    }
}
