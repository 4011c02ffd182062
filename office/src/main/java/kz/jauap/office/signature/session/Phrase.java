package kz.jauap.office.signature.session;

import java.util.List;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Words;

/// Words of a room in any language: their key and what stands in their gaps.
public record Phrase(String key, List<Object> args) {
    public Phrase {
        args = List.copyOf(args);
    }

    public static Phrase of(String key, Object... args) {
        return new Phrase(key, List.of(args));
    }

    public String in(Page page) {
        return page.say(key, args.toArray());
    }

    public String in(Words words, Lang lang) {
        return words.say(lang, key, args.toArray());
    }
}
