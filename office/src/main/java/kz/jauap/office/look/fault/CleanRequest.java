package kz.jauap.office.look.fault;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.jauap.office.look.PlainText;
import org.jspecify.annotations.Nullable;

/// A request whose fields are plain text in normal form.
final class CleanRequest extends HttpServletRequestWrapper {
    private final Map<String, String[]> fields = new LinkedHashMap<>();

    CleanRequest(HttpServletRequest request) {
        super(request);
        request.getParameterMap()
                .forEach((name, values) -> fields.put(
                        PlainText.clean(name),
                        Arrays.stream(values).map(PlainText::clean).toArray(String[]::new)));
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
