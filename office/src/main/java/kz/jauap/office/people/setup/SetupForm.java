package kz.jauap.office.people.setup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.jauap.law.regime.RegimePolicy;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Founding.City;
import kz.jauap.office.people.PersonName;
import kz.jauap.office.people.admin.Filled;
import kz.jauap.office.people.door.NewPassword;

/// What the first administrator has filled in at set-up.
public record SetupForm(Map<String, String> fields) implements Filled {
    private static final List<String> REQUIRED = List.of(
            "nameKk",
            "nameRu",
            "nameEn",
            "addressKk",
            "addressRu",
            "addressEn",
            "numberCode",
            "courtKk",
            "courtRu",
            "courtEn",
            "surname",
            "given",
            "positionKk",
            "positionRu",
            "positionEn",
            "login",
            "password",
            "policy");
    private static final int LONGEST = 300;

    static SetupForm of(Map<String, String> sent) {
        var fields = new HashMap<String, String>();
        sent.forEach((name, text) -> fields.put(name, name.equals("password") ? text : PlainText.line(text)));
        return new SetupForm(Map.copyOf(fields));
    }

    @Override
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    City city() {
        return new City(
                trilingual("name"),
                trilingual("address"),
                text("numberCode"),
                Body.Register.valueOf(text("register")),
                trilingual("court"));
    }

    PersonName name() {
        return PersonName.of(text("surname"), text("given"), text("patronymic"));
    }

    String login() {
        return text("login").toLowerCase(Locale.ROOT);
    }

    RegimePolicy policy() {
        return RegimePolicy.valueOf(text("policy"));
    }

    /// Under whose name it is acknowledged that the guide's law has been repealed; asked for with the guide only.
    Optional<String> acknowledged() {
        return policy() == RegimePolicy.GUIDE ? Optional.of(text("acknowledged")) : Optional.empty();
    }

    Mistakes mistakes(Page page) {
        var mistakes = new ArrayList<Mistake>();
        for (String field : REQUIRED) {
            if (text(field).isBlank()) {
                mistakes.add(new Mistake(field, page.say("people.setup.missing", page.say("people.setup." + field))));
            } else if (text(field).length() > LONGEST) {
                mistakes.add(new Mistake(field, page.say("people.setup.long", page.say("people.setup." + field))));
            }
        }
        check(mistakes, page, "numberCode", text("numberCode").matches("[0-9]{1,6}"));
        check(mistakes, page, "register", text("register").matches("SELF|EXTERNAL"));
        check(mistakes, page, "login", login().matches("[a-z][a-z0-9.-]{1,39}"));
        check(mistakes, page, "policy", text("policy").matches("GUIDE|CURRENT_LAW"));
        check(
                mistakes,
                page,
                "acknowledged",
                !text("policy").equals("GUIDE") || !text("acknowledged").isBlank());
        NewPassword.weakness(text("password"), login())
                .ifPresent(key -> add(mistakes, new Mistake("password", page.say(key, NewPassword.SHORTEST))));
        return new Mistakes(mistakes);
    }

    private static void check(List<Mistake> mistakes, Page page, String field, boolean right) {
        if (!right) {
            add(mistakes, new Mistake(field, page.say("people.setup." + field + ".wrong")));
        }
    }

    private static void add(List<Mistake> mistakes, Mistake mistake) {
        if (mistakes.stream().noneMatch(other -> other.field().equals(mistake.field()))) {
            mistakes.add(mistake);
        }
    }
}
