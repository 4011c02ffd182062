package kz.jauap.office.look.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import kz.jauap.office.look.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/// A template drawn whole before the first byte leaves, so that a fault in it becomes an error page.
record JteView(TemplateEngine engine, Pages pages, String template) implements View {
    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var all = new HashMap<String, Object>(model == null ? Map.of() : model);
        all.put("page", pages.of(request));
        var html = new StringOutput();
        engine.render(template, all, html);
        var bytes = html.toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType(getContentType());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
