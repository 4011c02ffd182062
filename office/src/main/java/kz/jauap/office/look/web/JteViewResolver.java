package kz.jauap.office.look.web;

import gg.jte.TemplateEngine;
import java.util.Locale;
import kz.jauap.office.look.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Finds the template of a view name: "room/page" is `jte/room/page.jte`.
final class JteViewResolver implements ViewResolver, Ordered {
    private final TemplateEngine engine;
    private final Pages pages;

    JteViewResolver(TemplateEngine engine, Pages pages) {
        this.engine = engine;
        this.pages = pages;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        if (name.indexOf(':') >= 0) return null;
        var template = name + ".jte";
        return engine.hasTemplate(template) ? new JteView(engine, pages, template) : null;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
