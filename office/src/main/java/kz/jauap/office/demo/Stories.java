package kz.jauap.office.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/// All stories of the demonstration, oldest first.
record Stories(List<Story> appeals) {
    static Stories read(JsonMapper json) {
        try (InputStream in = new ClassPathResource("demo/appeals.json").getInputStream()) {
            return json.readValue(in, Stories.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
