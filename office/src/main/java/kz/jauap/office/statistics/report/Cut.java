package kz.jauap.office.statistics.report;

import java.util.List;
import java.util.Locale;

/// By what a report is divided.
public enum Cut {
    BODY("s.body"),
    KIND("k.kind"),
    TOPIC("k.topic"),
    DISTRICT("k.district"),
    CHANNEL("k.channel"),
    APPLICANT("k.applicant"),
    LANGUAGE("k.language"),
    RESULT("s.result");

    /// By what everybody may divide. Not by the result: how many were satisfied is told of every value of the others,
    /// and would give away what a table of results leaves out.
    public static final List<Cut> OPEN = List.of(BODY, KIND, TOPIC, DISTRICT, CHANNEL, APPLICANT, LANGUAGE);

    private final String column;

    Cut(String column) {
        this.column = column;
    }

    /// What it is in the words of [CaseCounts].
    public String column() {
        return column;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
