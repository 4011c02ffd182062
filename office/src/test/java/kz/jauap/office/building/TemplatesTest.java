package kz.jauap.office.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TemplatesTest {
    /// What the browser policy forbids, and so would silently not work.
    private static final Pattern INLINE = Pattern.compile(
            "\\sstyle=\"|\\son[a-z]+=\"|\\shx-on|<script(?![^>]*\\b(?:src=|type=\"application/))|javascript:");

    private static final Pattern UNESCAPED = Pattern.compile("\\$unsafe\\{");

    @Test
    void keepStyleAndScriptInTheirOwnFiles() {
        assertThat(Sources.places(Sources.in(Sources.TEMPLATES, ".jte"), INLINE))
                .isEmpty();
    }

    @Test
    void escapeWhateverPeopleWrote() {
        assertThat(Sources.places(Sources.in(Sources.TEMPLATES, ".jte"), UNESCAPED))
                .isEmpty();
    }
}
