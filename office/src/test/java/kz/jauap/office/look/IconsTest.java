package kz.jauap.office.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IconsTest {
    private static final Pattern USED = Pattern.compile(
            "look\\.icon\\(page = page, name = \"([\\w-]+)\"|\\bicon = \"([\\w-]+)\"|NavItem\\.\\w+\\(\\d+, \"[^\"]+\", \"[^\"]+\", \"([\\w-]+)\"");

    @Test
    void everyIconThatIsUsedIsInTheSprite() throws IOException {
        var sprite = Files.readString(Path.of("src/main/resources/static/look/icons.svg"));
        var missing = new TreeSet<String>();
        for (var root : new String[] {"src/main/jte", "src/main/java"}) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var used = USED.matcher(Files.readString(file));
                    while (used.find()) {
                        var icon = Stream.of(1, 2, 3)
                                .map(used::group)
                                .filter(name -> name != null)
                                .findFirst()
                                .orElseThrow();
                        if (!sprite.contains("id=\"" + icon + "\"")) missing.add(icon + " in " + file);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }
}
