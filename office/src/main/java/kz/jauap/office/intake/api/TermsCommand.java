package kz.jauap.office.intake.api;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.regime.RegimePolicy;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.Words;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// `law terms --received 2026-11-23T10:00 --ground ORDINARY`: the same answer as the API gives.
public final class TermsCommand {
    private static final List<String> OPTIONS = List.of("--received", "--ground", "--kind", "--regime", "--lang");
    private static final String USAGE = """
            usage: ./jauap law terms --received 2026-11-23T10:00 [--ground ORDINARY|INQUIRY|SITE_VISIT]
                                     [--kind APPLICATION|COMPLAINT|…] [--regime KZ-LAW221-2020|…] [--lang kk|ru|en]""";

    private TermsCommand() {}

    /// Answers on `out`, complains on `err`.
    ///
    /// @return the exit code: 0 for an answer, 2 for a question that cannot be read
    public static int answer(String[] words, PrintStream out, PrintStream err) {
        Optional<Map<String, String>> options = options(words);
        if (options.isEmpty() || !options.get().containsKey("--received")) {
            err.println(USAGE);
            return 2;
        }
        Lang lang = Lang.of(options.get().getOrDefault("--lang", "kk")).orElse(Lang.KK);
        Words said = new Words(false);
        try {
            out.write(json(options.get(), said, lang).getBytes(StandardCharsets.UTF_8));
            out.flush();
            return 0;
        } catch (Problem unread) {
            err.println(said.say(lang, unread.key(), unread.args().toArray()));
            return 2;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(Map<String, String> options, Words words, Lang lang) {
        String policy = Objects.requireNonNullElse(System.getenv("JAUAP_REGIME"), RegimePolicy.GUIDE.name());
        WorkCalendar calendar = WorkCalendar.kazakhstan();
        TermsQuery query = TermsQuery.read(
                options.getOrDefault("--received", ""),
                options.getOrDefault("--ground", "ORDINARY"),
                options.getOrDefault("--kind", "APPLICATION"),
                options.getOrDefault("--regime", ""),
                RegimePolicy.valueOf(policy),
                calendar);
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(TermsJson.of(query, calendar, words, lang))
                + "\n";
    }

    private static Optional<Map<String, String>> options(String[] words) {
        if (words.length % 2 == 0 || !words[0].equals("terms")) {
            return Optional.empty();
        }
        Map<String, String> options = new HashMap<>();
        for (int at = 1; at < words.length; at += 2) {
            if (!OPTIONS.contains(words[at])) {
                return Optional.empty();
            }
            options.put(words[at], words[at + 1]);
        }
        return Optional.of(options);
    }
}
