package kz.jauap.office.house.address;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Configuration;

/// The sites that may show our forms in a frame of theirs, such as the city's own.
///
/// @param sites their origins, as `https://www.example.kz`
@ConfigurationProperties("jauap.frames")
public record Frames(@DefaultValue List<String> sites) {
    /// Where the pages made for frames stand.
    public static final String PLACE = "/embed";

    public Frames {
        sites = sites.stream()
                .filter(site -> !site.isBlank())
                .map(String::strip)
                .toList();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(Frames.class)
    static class Known {}

    /// Whether a page is made for a frame.
    public static boolean framed(String path) {
        return path.startsWith(PLACE + "/");
    }

    /// For the browser: who may be around a page made for a frame.
    public String ancestors() {
        return sites.isEmpty() ? "'self'" : "'self' " + String.join(" ", sites);
    }
}
