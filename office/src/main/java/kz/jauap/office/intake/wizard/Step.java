package kz.jauap.office.intake.wizard;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.form.Requisite;
import kz.jauap.office.intake.form.Fields;

/// A page of the wizard, and the fields that stand on it.
public enum Step {
    SPEAKER("speaker", "speaker"),
    WHO(
            "who",
            "surname",
            "given",
            "patronymic",
            "number",
            "title",
            "representative",
            "basis",
            "own",
            "postal",
            "phone",
            "email",
            "several",
            "toldBy",
            "toldIn"),
    TOGETHER("together", "together", "co.surname", "co.given", "co.patronymic", "co.number", "co.postal", "co.signs"),
    KIND("kind", "kind"),
    TEXT("text", "language", "subject", "text", "claims", "topic"),
    COMPLAINT("complaint", "against", "reasons", "claims"),
    PLACE("place", "place", "district", "at"),
    FILES("files", "without"),
    TO("to", "to"),
    CHECK("check");

    private final String path;

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    private final List<String> fields;

    Step(String path, String... fields) {
        this.path = path;
        this.fields = List.of(fields);
    }

    public String path() {
        return path;
    }

    public String template() {
        return "intake/wizard/" + path;
    }

    static Optional<Step> of(String path) {
        return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    /// The pages of a draft: only a complaint has particulars of its own, and only some write with others.
    public static List<Step> way(Fields fields) {
        boolean complaint = fields.text("kind").equals(Kind.COMPLAINT.name());
        boolean several = new Written(fields).several();
        return Arrays.stream(values())
                .filter(step -> complaint || step != COMPLAINT)
                .filter(step -> several || step != TOGETHER)
                .toList();
    }

    Step next(Fields fields) {
        List<Step> way = way(fields);
        return way.get(Math.min(way.indexOf(this) + 1, way.size() - 1));
    }

    Step before(Fields fields) {
        List<Step> way = way(fields);
        return way.get(Math.max(way.indexOf(this) - 1, 0));
    }

    /// What was written before, with this page filled in as it was sent; what did not stand there stays.
    Fields fill(Fields before, Fields sent) {
        Fields filled = before.copy();
        fields.stream()
                .filter(name -> sent.sent().containsKey(name))
                .forEach(name -> filled.set(name, sent.sent().getOrDefault(name, List.of())));
        return filled;
    }

    /// What stands on this page, each field under its name.
    List<String> words(Fields written) {
        return fields.stream()
                .map(name -> name + "=" + written.sent().getOrDefault(name, List.of()))
                .toList();
    }

    boolean holds(String field) {
        return fields.contains(field);
    }

    /// The page on which a requisite of the law is filled in.
    static Step of(Requisite requisite) {
        return switch (requisite) {
            case NAME, IIN, BIN, POSTAL_ADDRESS -> WHO;
            case SUBSTANCE -> TEXT;
            case COMPLAINED_ABOUT, REASONS, DEMANDS -> COMPLAINT;
            case ADDRESSEE -> TO;
            case SIGNATURE -> CHECK;
        };
    }
}
