package kz.jauap.office.intake.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Organisation;
import org.springframework.stereotype.Component;

/// Puts a draft into lines that its author checks.
@Component
class Rows {
    private final Organisation organisation;

    Rows(Organisation organisation) {
        this.organisation = organisation;
    }

    List<Row> of(Fields fields, List<Attachment> files, Body to, Page page) {
        Sheet sheet = new Sheet(fields);
        List<Row> rows = new ArrayList<>();
        rows.add(said(
                Step.SPEAKER,
                "intake.row.speaker",
                page.say("intake.speaker." + sheet.speaker().name()),
                page));
        who(sheet, rows);
        rows.add(said(
                Step.KIND,
                "intake.row.kind",
                page.say(fields.yes("kind") ? "intake.kind." + fields.text("kind") : "intake.kind.unsure"),
                page));
        text(sheet, rows, page);
        written(rows, Step.PLACE, "intake.place", fields.line("place"), sheet.language());
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

    private static void who(Sheet sheet, List<Row> rows) {
        Fields fields = sheet.fields();
        Lang lang = sheet.language();
        boolean firm = sheet.speaker().firm();
        String name = String.join(" ", fields.line("surname"), fields.line("given"), fields.line("patronymic"));
        rows.add(new Row(
                Step.WHO,
                firm ? "intake.desk.firm" : "intake.row.name",
                firm ? fields.line("title") : name.strip(),
                lang.tag()));
        rows.add(new Row(Step.WHO, firm ? "intake.row.bin" : "intake.row.iin", fields.line("number"), ""));
        if (sheet.speaker() != Speaker.SELF) {
            written(rows, Step.WHO, "intake.row.representative", fields.line("representative"), lang);
        }
        if (sheet.speaker().represents()) {
            written(rows, Step.WHO, "intake.row.basis", fields.line("basis"), lang);
            written(rows, Step.WHO, "intake.row.own", fields.line("own"), lang);
        }
        rows.add(new Row(Step.WHO, "intake.desk.postal", fields.line("postal"), lang.tag()));
        written(rows, Step.WHO, "intake.phone", fields.line("phone"), lang);
        written(rows, Step.WHO, "intake.email", fields.line("email"), lang);
        written(rows, Step.WHO, "intake.row.together", fields.text("together").strip(), lang);
    }

    private void text(Sheet sheet, List<Row> rows, Page page) {
        Fields fields = sheet.fields();
        Lang lang = sheet.language();
        rows.add(said(Step.TEXT, "intake.language", lang.ownName(), page));
        written(rows, Step.TEXT, "intake.desk.subject", fields.line("subject"), lang);
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
                    "intake.desk.reasons",
                    fields.text("reasons").strip(),
                    lang.tag()));
            rows.add(new Row(
                    Step.COMPLAINT, "intake.row.demands", fields.text("claims").strip(), lang.tag()));
        } else {
            written(rows, Step.TEXT, "intake.desk.claims", fields.text("claims").strip(), lang);
        }
    }

    private static void written(List<Row> rows, Step step, String key, String text, Lang lang) {
        if (!text.isEmpty()) {
            rows.add(new Row(step, key, text, lang.tag()));
        }
    }

    private static Row said(Step step, String key, String text, Page page) {
        return new Row(step, key, text, page.lang().tag());
    }
}
