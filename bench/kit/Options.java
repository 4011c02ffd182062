package kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the command line asks of a program: `--name value` or a bare `--name`.
public record Options(Map<String, String> given) {
    public static Options of(String[] args, String... known) {
        Map<String, String> given = new HashMap<>();
        for (var at = 0; at < args.length; at++) {
            var name = args[at].replaceFirst("^--", "");
            if (!args[at].startsWith("--") || !List.of(known).contains(name)) {
                System.err.println("Unknown: " + args[at] + ". Known: --" + String.join(", --", known));
                System.exit(2);
            }
            var valued = at + 1 < args.length && !args[at + 1].startsWith("--");
            given.put(name, valued ? args[++at] : "");
        }
        return new Options(given);
    }

    public int number(String name, int otherwise) {
        return given.containsKey(name) ? Integer.parseInt(given.get(name)) : otherwise;
    }

    public boolean has(String name) {
        return given.containsKey(name);
    }
}
