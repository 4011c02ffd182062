package kz.jauap.office.files;

import java.util.Locale;

/// The name a file was brought under, made harmless: no path, no control or direction marks, not over-long.
final class FileName {
    private static final int LONGEST = 120;

    private FileName() {}

    /// The last part of a path, as it is shown and stored.
    static String shown(String brought) {
        String last = brought.substring(Math.max(brought.lastIndexOf('/'), brought.lastIndexOf('\\')) + 1);
        var kept = new StringBuilder();
        last.codePoints().filter(FileName::harmless).forEach(kept::appendCodePoint);
        String name = kept.toString().strip();
        return name.isEmpty() || name.chars().allMatch(c -> c == '.') ? "file" : shortened(name);
    }

    /// The name to download under: it always ends as its content is.
    static String download(String brought, String mediaType) {
        String name = shown(brought);
        String ending = "." + MediaTypes.ending(mediaType).orElse("bin");
        boolean ends = name.toLowerCase(Locale.ROOT).endsWith(ending)
                || (ending.equals(".jpg") && name.toLowerCase(Locale.ROOT).endsWith(".jpeg"));
        return ends ? name : name + ending;
    }

    private static boolean harmless(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.PRIVATE_USE
                && type != Character.UNASSIGNED
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && "\"<>:|?*".indexOf(c) < 0;
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        int keep = name.offsetByCodePoints(0, LONGEST - ending.length());
        return name.substring(0, keep) + ending;
    }
}
