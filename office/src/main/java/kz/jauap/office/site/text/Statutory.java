package kz.jauap.office.site.text;

import java.util.List;

/// The texts that say what the law or the city's guide lays down: they change with the software, not by an editor.
final class Statutory {
    private static final List<String> BEGINNINGS = List.of(
            "law.",
            "site.home.lead",
            "site.home.official.text",
            "site.home.informal.text",
            "site.home.urgent",
            "site.guide.official",
            "site.guide.need.",
            "site.guide.terms.",
            "site.guide.duty.",
            "site.guide.answer.",
            "site.guide.disagree.",
            "site.not.",
            "site.compare.",
            "site.next.",
            "site.act.",
            "site.within.",
            "site.extension.",
            "site.way.");

    private Statutory() {}

    static boolean states(String key) {
        return BEGINNINGS.stream().anyMatch(key::startsWith);
    }
}
