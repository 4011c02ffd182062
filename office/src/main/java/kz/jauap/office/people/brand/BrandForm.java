package kz.jauap.office.people.brand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.look.Brand.Tint;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.look.sign.Shade;
import kz.jauap.office.organisation.brand.CitySign;
import kz.jauap.office.people.admin.Filled;

/// What an administrator has filled in about the city's sign.
public record BrandForm(Map<String, String> fields) implements Filled {
    /// The choice of a colour of one's own.
    static final String OWN = "OWN";

    private static final List<String> REQUIRED = List.of("nameKk", "nameRu", "nameEn", "ownerKk", "ownerRu", "ownerEn");
    private static final List<String> LINES =
            List.of("nameKk", "nameRu", "nameEn", "ownerKk", "ownerRu", "ownerEn", "phone", "email");
    private static final int LONGEST = 120;

    static BrandForm of(Map<String, String> sent) {
        var fields = new HashMap<String, String>();
        sent.forEach((name, text) -> fields.put(name, PlainText.line(text)));
        return new BrandForm(Map.copyOf(fields));
    }

    static BrandForm of(CitySign sign) {
        var fields = new HashMap<String, String>();
        fields.put("nameKk", sign.name().kk());
        fields.put("nameRu", sign.name().ru());
        fields.put("nameEn", sign.name().en());
        fields.put("ownerKk", sign.owner().kk());
        fields.put("ownerRu", sign.owner().ru());
        fields.put("ownerEn", sign.owner().en());
        fields.put("phone", sign.phone());
        fields.put("email", sign.email());
        fields.put("tint", sign.shade().isPresent() ? OWN : sign.tint().name());
        fields.put("colour", sign.shade().map(Shade::hex).orElse(""));
        return new BrandForm(Map.copyOf(fields));
    }

    @Override
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /// The colour of its own, where one is chosen that can be read by everybody.
    Optional<Shade> shade() {
        return text("tint").equals(OWN) ? Shade.parse(text("colour")).filter(Shade::readable) : Optional.empty();
    }

    /// Whether the emblem is to be taken down.
    boolean bare() {
        return !text("bare").isEmpty();
    }

    CitySign sign(CitySign now) {
        return new CitySign(
                trilingual("name"),
                trilingual("owner"),
                text("phone"),
                text("email"),
                Tint.of(text("tint")),
                shade(),
                bare() ? Optional.empty() : now.emblem());
    }

    Mistakes mistakes(Page page) {
        List<Mistake> mistakes = new ArrayList<>();
        for (String field : LINES) {
            if (REQUIRED.contains(field) && text(field).isEmpty()) {
                mistakes.add(new Mistake(field, page.say("people.brand.missing")));
            } else if (text(field).length() > LONGEST) {
                mistakes.add(new Mistake(field, page.say("people.brand.long", LONGEST)));
            }
        }
        if (!text("phone").matches("[+0-9() -]{0,40}")) {
            mistakes.add(new Mistake("phone", page.say("people.brand.phone.wrong")));
        }
        if (!text("email").isEmpty() && !text("email").matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")) {
            mistakes.add(new Mistake("email", page.say("people.brand.email.wrong")));
        }
        if (text("tint").equals(OWN) && shade().isEmpty()) {
            mistakes.add(new Mistake("colour", colour(page)));
        }
        return new Mistakes(mistakes);
    }

    /// Why a colour is refused, and which one would do.
    private String colour(Page page) {
        return Shade.parse(text("colour"))
                .map(shade -> page.say(
                        "people.brand.colour.pale",
                        shade.hex(),
                        ratio(shade.contrast(Shade.parse("ffffff").orElseThrow())),
                        ratio(Shade.AA),
                        shade.nearest().hex()))
                .orElseGet(() -> page.say("people.brand.colour.wrong"));
    }

    private static String ratio(double contrast) {
        return String.format(Locale.ROOT, "%.1f : 1", Math.floor(contrast * 10) / 10);
    }
}
