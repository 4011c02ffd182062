package kz.jauap.office.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TemplatesTest {
    /// What the browser policy forbids, and so would silently not work.
    private static final Pattern INLINE = Pattern.compile(
            "\\sstyle=\"|\\son[a-z]+=\"|\\shx-on|<script(?![^>]*\\b(?:src=|type=\"application/))|javascript:");

    private static final Pattern UNESCAPED = Pattern.compile("\\$unsafe\\{");

    /// Fields that browsers draw in their own language, whatever the page's.
    private static final Pattern BROWSERS_OWN = Pattern.compile("type ?= ?\"(?:date|time|month|week|datetime-local)\"");

    /// Where a browser would cut what is pasted, and nobody would know.
    private static final Pattern CUTTING = Pattern.compile("\\bmaxlength\\b");

    @Test
    void letTheOfficeSayWhatIsTooLong() {
        assertThat(Sources.places(Sources.in(Sources.TEMPLATES, ".jte"), CUTTING))
                .isEmpty();
    }

    @Test
    void askForDaysInOneWay() {
        assertThat(Sources.places(Sources.in(Sources.TEMPLATES, ".jte"), BROWSERS_OWN))
                .as("templates that do not use look/day")
                .isEmpty();
    }

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
