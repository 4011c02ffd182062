package kz.jauap.office.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/// What stands in the place of the photographs, papers and videos of the fictional appeals: drawings of our own.
final class Exhibits {
    private static final String FOLDER = "demo/files/";
    private static final String ANY_PAPER = FOLDER + "document.pdf";

    private Exhibits() {}

    static InputStream open(String name) {
        ClassPathResource own = new ClassPathResource(FOLDER + name);
        try {
            return (own.exists() || !name.endsWith(".pdf") ? own : new ClassPathResource(ANY_PAPER)).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
