package kz.jauap.office.look.paper;

import java.time.Instant;
import java.time.LocalDate;
import kz.jauap.office.look.Brand;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.look.Words;

/// What a template knows about the document it draws; the counterpart of `Page` on paper, without a reader.
public record Sheet(Words words, Lang lang, Brand brand) {
    public String say(String key, Object... args) {
        return words.say(lang, key, args);
    }

    public String in(Trilingual text) {
        return text.in(lang);
    }

    public String day(LocalDate day) {
        return Dates.day(lang, day);
    }

    public String moment(Instant instant) {
        return Dates.moment(lang, instant);
    }

    /// The same document in another language, for documents printed in two.
    public Sheet to(Lang other) {
        return new Sheet(words, other, brand);
    }
}
