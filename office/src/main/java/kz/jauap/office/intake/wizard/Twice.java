package kz.jauap.office.intake.wizard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.form.Tray;
import kz.jauap.office.look.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// The page for who writes on two devices at once: both versions side by side, and his choice between them.
@Component
public class Twice {
    private final Rows rows;
    private final Destination destination;
    private final Tray tray;

    Twice(Rows rows, Destination destination, Tray tray) {
        this.rows = rows;
        this.destination = destination;
        this.tray = tray;
    }

    /// A line in which the two differ; an empty text where one of them lacks it.
    public record Difference(String key, String lang, String mine, String other) {}

    /// The page where somebody chooses.
    ///
    /// @param mine the draft with this page as it was sent from here
    ModelAndView page(Draft stored, Fields mine, Fields sent, Step step, Page page) {
        ModelAndView shown = new ModelAndView("intake/wizard/twice");
        shown.addObject("draft", stored);
        shown.addObject("step", step);
        shown.addObject("sent", sent);
        shown.addObject("differences", differences(stored, mine, step, page));
        shown.setStatus(HttpStatus.CONFLICT);
        return shown;
    }

    private List<Difference> differences(Draft stored, Fields mine, Step step, Page page) {
        Map<String, Row> here = lines(stored, mine, step, page);
        Map<String, Row> there = lines(stored, stored.fields(), step, page);
        Set<String> keys = new TreeSet<>(here.keySet());
        keys.addAll(there.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String key : keys) {
            Row none = new Row(step, key, "", "");
            Row own = here.getOrDefault(key, none);
            Row other = there.getOrDefault(key, none);
            if (!own.text().equals(other.text())) {
                differences.add(new Difference(key, own.lang(), own.text(), other.text()));
            }
        }
        return List.copyOf(differences);
    }

    private Map<String, Row> lines(Draft draft, Fields fields, Step step, Page page) {
        List<Attachment> files = tray.of(draft.id(), fields);
        Map<String, Row> lines = new HashMap<>();
        rows.of(fields, files, destination.of(fields), page).stream()
                .filter(row -> row.step() == step)
                .forEach(row -> lines.put(row.key(), row));
        return lines;
    }
}
