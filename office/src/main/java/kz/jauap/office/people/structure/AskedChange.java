package kz.jauap.office.people.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.look.Trilingual;

/// A change of the organisation as an administrator asked for it in one of the forms of a body's page.
///
/// @param form which of them; its fields' ids begin so
public record AskedChange(String form, Map<String, String> sent, Mistakes mistakes) {
    static final AskedChange NONE = new AskedChange("", Map.of(), Mistakes.none());

    private static final int LONGEST = 200;

    /// What was sent, with what no change of the akimat's own can do without: a day and a reason.
    static AskedChange of(String form, Map<String, String> sent, Page page) {
        AskedChange asked = because(form, sent, page);
        return asked.day().isEmpty() ? asked.with(form + "-day", page.say("people.structure.day.missing")) : asked;
    }

    /// What was sent, with its reason.
    static AskedChange because(String form, Map<String, String> sent, Page page) {
        AskedChange asked = new AskedChange(form, sent, Mistakes.none());
        return asked.reason().isEmpty() || asked.reason().length() > LONGEST
                ? asked.with(form + "-reason", page.say("people.reason.missing"))
                : asked;
    }

    /// The same without its name, if it has none in one of the languages.
    AskedChange named(Page page) {
        return name().isPresent() ? this : with(form + "-kk", page.say("people.structure.name.missing"));
    }

    AskedChange with(String field, String mistake) {
        List<Mistake> all = new ArrayList<>(mistakes.all());
        all.addFirst(new Mistake(field, mistake));
        return new AskedChange(form, sent, new Mistakes(all));
    }

    /// What a form shows of it: nothing where another form was sent.
    public AskedChange in(String id) {
        return form.equals(id) ? this : NONE;
    }

    /// Whether a form that shows it lies open.
    public boolean open() {
        return !mistakes.isEmpty();
    }

    /// What stands in a field.
    ///
    /// @param first what a form not sent yet begins with
    public String text(String field, String first) {
        return sent.isEmpty() ? first : PlainText.line(sent.getOrDefault(field, ""));
    }

    String text(String field) {
        return text(field, "");
    }

    /// The field of a unit's name in a language.
    public static String nameIn(Lang lang) {
        return "name-" + lang.tag();
    }

    /// The name, whole in three languages.
    Optional<Trilingual> name() {
        return UnitName.of(text(nameIn(Lang.KK)), text(nameIn(Lang.RU)), text(nameIn(Lang.EN)));
    }

    /// The field of an address in a language.
    public static String addressIn(Lang lang) {
        return "address-" + lang.tag();
    }

    /// The address: whole in three languages, or in none; empty where it is in some.
    Optional<Trilingual> address() {
        var nowhere = new Trilingual("", "", "");
        var written = new Trilingual(text(addressIn(Lang.KK)), text(addressIn(Lang.RU)), text(addressIn(Lang.EN)));
        return written.equals(nowhere) ? Optional.of(nowhere) : UnitName.of(written.kk(), written.ru(), written.en());
    }

    Optional<LocalDate> day() {
        return Dates.read(text("day"));
    }

    String reason() {
        return text("reason");
    }
}
