package kz.jauap.office.look.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import kz.jauap.office.look.Lang;
import org.jspecify.annotations.Nullable;

/// A request whose language prefix has become its context path, so that pages have language-free addresses.
final class Speaking extends HttpServletRequestWrapper {
    private final String prefix;

    Speaking(HttpServletRequest request, Lang lang) {
        super(request);
        this.prefix = "/" + lang.tag();
    }

    @Override
    public String getContextPath() {
        return prefix;
    }

    @Override
    public String getRequestURI() {
        var uri = super.getRequestURI();
        return within(uri) ? uri : prefix + uri;
    }

    @Override
    public String getServletPath() {
        return strip(super.getServletPath());
    }

    @Override
    public @Nullable String getPathInfo() {
        var info = super.getPathInfo();
        return info == null ? null : strip(info);
    }

    private boolean within(String path) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }

    private String strip(String path) {
        return within(path) ? path.substring(prefix.length()) : path;
    }
}
