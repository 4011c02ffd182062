package kz.jauap.office.publication.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.look.Problem;
import kz.jauap.office.publication.shelf.Wish;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;

/// Reads from an address what a reader looks for, and writes it into one.
public final class Readers {
    private static final int LONGEST = 200;

    private Readers() {}

    /// What is looked for.
    ///
    /// @throws Problem 400 for what no form of ours sends
    public static Wish wish(MultiValueMap<String, String> sent) {
        return new Wish(
                text(sent, "q"),
                text(sent, "topic"),
                text(sent, "district"),
                number(sent, "year", 0),
                number(sent, "page", 1));
    }

    private static String text(MultiValueMap<String, String> sent, String name) {
        String text = PlainText.line(Objects.requireNonNullElse(sent.getFirst(name), ""));
        if (text.length() > LONGEST) {
            throw new Problem(HttpStatus.BAD_REQUEST, "publication.fault.long", LONGEST);
        }
        return text;
    }

    private static int number(MultiValueMap<String, String> sent, String name, int otherwise) {
        String digits = text(sent, name);
        if (digits.isEmpty()) {
            return otherwise;
        }
        if (!digits.matches("[1-9]\\d{0,4}")) {
            throw new Problem(HttpStatus.BAD_REQUEST, "publication.fault.number");
        }
        return Integer.parseInt(digits);
    }

    /// The query of an address that asks for the same on another page; empty where nothing is asked for.
    public static String query(Wish wish, int page) {
        List<String> parts = new ArrayList<>();
        add(parts, "q", wish.words());
        add(parts, "topic", wish.topic());
        add(parts, "district", wish.district());
        add(parts, "year", wish.year() == 0 ? "" : String.valueOf(wish.year()));
        add(parts, "page", page == 1 ? "" : String.valueOf(page));
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
