package kz.jauap.office.people.admin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.PersonName;
import kz.jauap.office.people.staff.OfficerTable.Newcomer;

/// What an administrator has filled in about an official to be added.
public record OfficerForm(Map<String, String> fields) implements Filled {
    private static final List<String> REQUIRED =
            List.of("surname", "given", "positionKk", "positionRu", "positionEn", "login");
    private static final int LONGEST = 300;

    static OfficerForm of(Map<String, String> sent) {
        var fields = new HashMap<String, String>();
        sent.forEach((name, text) -> fields.put(name, PlainText.line(text)));
        return new OfficerForm(Map.copyOf(fields));
    }

    @Override
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    Newcomer newcomer(Organisation organisation) {
        Place place = Place.of(text("body"), organisation).orElseThrow();
        return new Newcomer(
                text("login").toLowerCase(Locale.ROOT),
                PersonName.of(text("surname"), text("given"), text("patronymic")),
                trilingual("position"),
                place.body(),
                place.unit(),
                Optional.empty());
    }

    /// What is known of an official, to be written anew.
    static OfficerForm of(Officer officer) {
        return new OfficerForm(Map.of(
                "surname", officer.name().surname(),
                "given", officer.name().given(),
                "patronymic", officer.name().patronymic().orElse(""),
                "positionKk", officer.position().kk(),
                "positionRu", officer.position().ru(),
                "positionEn", officer.position().en(),
                "body", new Place(officer.body(), officer.unit()).code(),
                "login", officer.login()));
    }

    Mistakes mistakes(Page page, Organisation organisation) {
        var mistakes = new ArrayList<Mistake>();
        for (String field : REQUIRED) {
            String label = page.say("people.setup." + field);
            if (text(field).isBlank()) {
                mistakes.add(new Mistake(field, page.say("people.setup.missing", label)));
            } else if (text(field).length() > LONGEST || text("patronymic").length() > LONGEST) {
                mistakes.add(new Mistake(field, page.say("people.setup.long", label)));
            }
        }
        if (!text("login").isBlank() && !text("login").toLowerCase(Locale.ROOT).matches("[a-z][a-z0-9.-]{1,39}")) {
            mistakes.add(new Mistake("login", page.say("people.setup.login.wrong")));
        }
        if (Place.of(text("body"), organisation).isEmpty()) {
            mistakes.add(new Mistake("body", page.say("people.body.wrong")));
        }
        return new Mistakes(mistakes);
    }
}
