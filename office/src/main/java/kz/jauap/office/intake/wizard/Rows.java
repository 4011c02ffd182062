package kz.jauap.office.intake.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.intake.Applicant;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.form.ToldBy;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.entry.Corresponding.WayChosen;
import org.springframework.stereotype.Component;

/// Puts a draft into lines that its author checks.
@Component
class Rows {
    private final Organisation organisation;

    Rows(Organisation organisation) {
        this.organisation = organisation;
    }

    List<Row> of(Fields fields, List<Attachment> files, Body to, Page page) {
        Written written = new Written(fields);
        List<Row> rows = new ArrayList<>();
        rows.add(said(
                Step.SPEAKER,
                "intake.row.speaker",
                page.say("intake.speaker." + written.speaker().name()),
                page));
        who(written, rows, page);
        rows.add(said(
                Step.KIND,
                "intake.row.kind",
                page.say(fields.yes("kind") ? "intake.kind." + fields.text("kind") : "intake.kind.unsure"),
                page));
        text(written, rows, page);
        given(rows, Step.PLACE, "intake.place", fields.line("place"), written.language());
        given(rows, Step.PLACE, "intake.place.point", fields.line("at").replace(",", ", "), written.language());
        organisation
                .find(fields.text("district"))
                .ifPresent(body -> rows.add(said(Step.PLACE, "intake.district", page.in(body.shortName()), page)));
        rows.add(said(
                Step.FILES,
                "intake.files",
                files.isEmpty()
                        ? page.say("intake.row.none")
                        : files.stream().map(Attachment::name).collect(Collectors.joining("\n")),
                page));
        rows.add(said(Step.TO, "intake.row.to", page.in(to.name()), page));
        return List.copyOf(rows);
    }

    private static void who(Written written, List<Row> rows, Page page) {
        Fields fields = written.fields();
        Lang lang = written.language();
        boolean firm = written.speaker().firm();
        String name = String.join(" ", fields.line("surname"), fields.line("given"), fields.line("patronymic"));
        rows.add(new Row(
                Step.WHO,
                firm ? "intake.desk.firm" : "intake.row.name",
                firm ? fields.line("title") : name.strip(),
                lang.tag()));
        rows.add(new Row(Step.WHO, firm ? "intake.row.bin" : "intake.row.iin", fields.line("number"), ""));
        if (written.speaker() != Speaker.SELF) {
            given(rows, Step.WHO, "intake.row.representative", fields.line("representative"), lang);
        }
        if (written.speaker().represents()) {
            given(rows, Step.WHO, "intake.row.basis", fields.line("basis"), lang);
            given(rows, Step.WHO, "intake.row.own", fields.line("own"), lang);
        }
        rows.add(new Row(Step.WHO, "intake.desk.postal", fields.line("postal"), lang.tag()));
        given(rows, Step.WHO, "intake.phone", fields.line("phone"), lang);
        given(rows, Step.WHO, "intake.email", fields.line("email"), lang);
        ToldBy.of(fields)
                .flatMap(WayChosen::way)
                .ifPresent(way -> rows.add(
                        said(Step.WHO, "registry.told.way", page.say("registry.told.way." + way.name()), page)));
        given(
                rows,
                Step.TOGETHER,
                "intake.row.together",
                written.together().stream().map(Rows::named).collect(Collectors.joining("\n")),
                lang);
    }

    private void text(Written written, List<Row> rows, Page page) {
        Fields fields = written.fields();
        Lang lang = written.language();
        rows.add(said(Step.TEXT, "intake.language", lang.ownName(), page));
        given(rows, Step.TEXT, "intake.desk.subject", fields.line("subject"), lang);
        rows.add(new Row(Step.TEXT, "intake.row.text", fields.text("text").strip(), lang.tag()));
        organisation
                .topic(fields.text("topic"))
                .ifPresent(topic -> rows.add(said(Step.TEXT, "intake.topic", page.in(topic.name()), page)));
        if (Step.way(fields).contains(Step.COMPLAINT)) {
            rows.add(new Row(
                    Step.COMPLAINT,
                    "intake.desk.against",
                    fields.text("against").strip(),
                    lang.tag()));
            rows.add(new Row(
                    Step.COMPLAINT,
                    "intake.wizard.reasons",
                    fields.text("reasons").strip(),
                    lang.tag()));
            rows.add(new Row(
                    Step.COMPLAINT, "intake.row.demands", fields.text("claims").strip(), lang.tag()));
        } else {
            given(rows, Step.TEXT, "intake.desk.claims", fields.text("claims").strip(), lang);
        }
    }

    private static String named(Applicant one) {
        return Stream.of(
                        String.join(" ", one.surname(), one.given(), one.patronymic())
                                .strip(),
                        one.number(),
                        one.postal())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static void given(List<Row> rows, Step step, String key, String text, Lang lang) {
        if (!text.isEmpty()) {
            rows.add(new Row(step, key, text, lang.tag()));
        }
    }

    private static Row said(Step step, String key, String text, Page page) {
        return new Row(step, key, text, page.lang().tag());
    }
}
