package kz.jauap.office.registry.secrecy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.jauap.office.house.Settings;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.util.ReflectionUtils;

/// A word that nobody else says, and the places of an office where it lies readable: as it is, in hexadecimal digits,
/// in base 64.
public final class Mark {
    private final String tail = UUID.randomUUID().toString().replace("-", "");
    private final ApplicationContext office;

    private Mark(ApplicationContext office) {
        this.office = office;
    }

    public static Mark in(ApplicationContext office) {
        return new Mark(office);
    }

    /// The word: its first letters are Kazakh, the rest is the same in every writing.
    public String word() {
        return "құпия" + tail;
    }

    /// A sentence of a threat with the word in it.
    public String threat() {
        return "Біреу базарда " + word() + " дайындап жатыр";
    }

    private List<String> spellings() {
        return List.of(tail, HexFormat.of().formatHex(tail.getBytes(UTF_8)));
    }

    /// What base 64 makes of the word wherever in its line it begins, without the ends, which depend on the neighbours.
    private List<String> inBase64() {
        return IntStream.range(0, 3)
                .mapToObj(before -> Base64.getEncoder().encodeToString(("x".repeat(before) + tail).getBytes(UTF_8)))
                .map(line -> line.substring(4, 40))
                .toList();
    }

    /// The tables in which the word stands, readable for whoever reads the database or a copy of it.
    public List<String> tellingTables() {
        JdbcClient sql = office.getBean(JdbcClient.class);
        return sql
                .sql("select table_name from information_schema.tables where table_schema = 'public' order by 1")
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .filter(table -> sql.sql(
                                "select exists (select 1 from " + table
                                        + " t where exists (select 1 from unnest(:plain::text[]) s where position(s in lower(t::text)) > 0)"
                                        + " or exists (select 1 from unnest(:coded::text[]) s where position(s in t::text) > 0))")
                        .param("plain", spellings().toArray(String[]::new))
                        .param("coded", inBase64().toArray(String[]::new))
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    /// The files of the data folder that say the word, in their name or inside.
    public List<Path> tellingFiles() {
        try (var all = Files.walk(office.getBean(Settings.class).dataFolder())) {
            return all.filter(Files::isRegularFile).filter(this::tells).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private boolean tells(Path file) {
        try {
            String content = Files.readString(file, ISO_8859_1);
            return file.toString().contains(tail)
                    || content.contains(tail)
                    || inBase64().stream().anyMatch(content::contains);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// Whether a text, such as the log, says the word.
    public boolean isIn(String text) {
        return text.contains(tail) || inBase64().stream().anyMatch(text::contains);
    }

    /// All that the office does of itself, once.
    public void officeGoesItsRound() {
        for (String name : office.getBeanDefinitionNames()) {
            Class<?> type = office.getType(name);
            if (type == null || !type.getName().startsWith("kz.jauap")) {
                continue;
            }
            for (Method method : ReflectionUtils.getUniqueDeclaredMethods(type)) {
                if (AnnotatedElementUtils.hasAnnotation(method, Scheduled.class)) {
                    Method called = AopUtils.selectInvocableMethod(method, type);
                    ReflectionUtils.makeAccessible(called);
                    ReflectionUtils.invokeMethod(called, office.getBean(name));
                }
            }
        }
    }
}
