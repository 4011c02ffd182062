package kz.jauap.office.walk.sealed;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.jauap.office.look.Dates;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.secrecy.Mark;
import kz.jauap.office.walk.Visitor;
import org.jsoup.nodes.Element;

/// A form in which somebody has written one word wherever words may stand.
final class MarkedForm {
    private final Mark mark;
    private final LocalDate tomorrow;

    MarkedForm(Mark mark, LocalDate tomorrow) {
        this.mark = mark;
        this.tomorrow = tomorrow;
    }

    /// The form of a page whose address ends so.
    static Element on(Visitor visitor, String ending) {
        return visitor.page().select("form[method=post][action$=" + ending + "]").stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form " + ending + " on " + visitor.path()));
    }

    /// What is sent: every field filled, and the first of the buttons pressed.
    Map<String, String> filled(Element form) {
        Map<String, String> filled = new LinkedHashMap<>();
        for (Element field : form.select("input[name], textarea[name], select[name]")) {
            fill(filled, field);
        }
        form.select("button[name]").stream()
                .findFirst()
                .ifPresent(button -> filled.put(button.attr("name"), button.attr("value")));
        return filled;
    }

    private void fill(Map<String, String> filled, Element field) {
        String name = field.attr("name");
        if (field.normalName().equals("select")) {
            String chosen = field.select("option[selected]").attr("value");
            filled.put(
                    name,
                    chosen.isEmpty() ? field.select("option:not([value=''])").attr("value") : chosen);
            return;
        }
        switch (field.attr("type")) {
            case "hidden", "file", "submit" -> {}
            case "radio" -> filled.putIfAbsent(name, field.attr("value"));
            case "checkbox" -> filled.put(name, field.attr("value"));
            case "password" -> filled.put(name, AlmatyStaff.PASSWORD);
            case "tel" -> filled.put(name, "+7 701 000 00 00");
            case "email" -> filled.put(name, mark.word() + "@example.kz");
            case "number" -> filled.put(name, "10");
            default -> filled.put(name, typed(field));
        }
    }

    private String typed(Element field) {
        if (field.is("[inputmode=numeric].input--short:not([data-digits])")) { // a day, see look/day
            return Dates.shortDay(tomorrow);
        }
        return field.attr("inputmode").equals("numeric") ? "10" : mark.threat();
    }

    /// Sends every form that stands on a page of a case.
    Set<String> sendAll(Visitor officer, String page) {
        Set<String> sent = new TreeSet<>();
        for (Element form : officer.open(page).page().select("main form[method=post]")) {
            String action = form.attr("action");
            String ending = action.substring(action.lastIndexOf('/'));
            officer.open(page);
            if (!officer.page()
                    .select("form[method=post][action=" + action + "]")
                    .isEmpty()) {
                officer.send(action, filled(form));
                if (officer.status() == 200
                        && officer.page()
                                .select(".field-error, [aria-invalid=true]")
                                .isEmpty()) {
                    sent.add(ending);
                }
            }
        }
        return sent;
    }
}
