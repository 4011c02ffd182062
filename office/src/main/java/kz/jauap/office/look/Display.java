package kz.jauap.office.look;

import java.util.List;

/// How the reader wants the pages shown: theme and size of text in percent; kept in one cookie as "dark.125".
public record Display(Theme theme, int size) {
    public static final String COOKIE = "display";
    public static final List<Integer> SIZES = List.of(100, 125, 150);
    public static final Display USUAL = new Display(Theme.AUTO, 100);

    public Display {
        if (!SIZES.contains(size)) throw new IllegalArgumentException("No such size");
    }

    public static Display of(String theme, String size) {
        var percent = SIZES.stream()
                .filter(known -> String.valueOf(known).equals(size))
                .findFirst();
        return new Display(Theme.of(theme), percent.orElse(100));
    }

    public static Display ofCookie(String text) {
        int dot = text.indexOf('.');
        return dot < 0 ? USUAL : of(text.substring(0, dot), text.substring(dot + 1));
    }

    public String cookie() {
        return theme.code() + "." + size;
    }
}
