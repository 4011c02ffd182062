package kz.jauap.office.intake.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.jauap.law.appeal.Kind;
import kz.jauap.office.intake.Flaw;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.form.Choices;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.form.Tray;
import kz.jauap.office.intake.upload.UploadLimits;
import kz.jauap.office.intake.upload.Uploads;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.file.SimilarAnswers;
import kz.jauap.office.signature.ElectronicDoor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Draws the wizard's pages and says what is still wanting in a draft.
@Component
public class Wizard {
    private final Taking taking;
    private final Tray tray;
    private final Uploads uploads;
    private final UploadLimits limits;
    private final Choices choices;
    private final Destination destination;
    private final Rows rows;
    private final Organisation organisation;
    private final ElectronicDoor electronic;
    private final SimilarAnswers similar;

    Wizard(
            Taking taking,
            Tray tray,
            Uploads uploads,
            UploadLimits limits,
            Choices choices,
            Destination destination,
            Rows rows,
            Organisation organisation,
            ElectronicDoor electronic,
            SimilarAnswers similar) {
        this.similar = similar;
        this.taking = taking;
        this.tray = tray;
        this.uploads = uploads;
        this.limits = limits;
        this.choices = choices;
        this.destination = destination;
        this.rows = rows;
        this.organisation = organisation;
        this.electronic = electronic;
    }

    /// What a draft says, signed with a key.
    public Submission submission(Draft draft) {
        return submission(draft, draft.fields());
    }

    private Submission submission(Draft draft, Fields fields) {
        return new Written(fields)
                .submission(destination.of(fields), tray.enclosures(draft.id(), fields), draft.begunAt())
                .grownFrom(draft.origin());
    }

    /// Why a page cannot be kept as it was filled in: something is too long, or the text is missing.
    Mistakes mistakes(Draft draft, Fields fields, Step step, Page page) {
        return mistakes(
                taking.check(submission(draft, fields)).stream()
                        .filter(flaw -> step.holds(flaw.field()))
                        .toList(),
                page);
    }

    /// Why a draft cannot be signed.
    public Mistakes mistakes(Draft draft, Page page) {
        return mistakes(taking.check(submission(draft)), page);
    }

    private static Mistakes mistakes(List<Flaw> flaws, Page page) {
        return new Mistakes(flaws.stream()
                .map(flaw -> new Mistake(
                        flaw.field(), page.say(flaw.key(), flaw.args().toArray())))
                .toList());
    }

    public ModelAndView page(Draft draft, Step step, Page page, Mistakes mistakes) {
        return page(draft, draft.fields(), step, page, mistakes);
    }

    /// A page with fields that are perhaps not kept yet.
    ModelAndView page(Draft draft, Fields fields, Step step, Page page, Mistakes mistakes) {
        ModelAndView drawn = new ModelAndView(step.template());
        drawn.addObject("draft", draft);
        drawn.addObject("step", step);
        drawn.addObject("fields", fields);
        drawn.addObject("mistakes", mistakes);
        drawn.addObject("returning", false);
        switch (step) {
            case SPEAKER, WHO, COMPLAINT -> {}
            case KIND -> drawn.addObject("kinds", kinds(page));
            case TEXT -> drawn.addObject("topics", choices.topics(page));
            case PLACE -> drawn.addObject("districts", choices.districts(page));
            case FILES -> {
                drawn.addObject("kept", tray.of(draft.id(), fields));
                drawn.addObject("unfinished", uploads.unfinished(draft.id()));
                drawn.addObject("limits", limits);
            }
            case TO -> {
                Fields unchosen = fields.copy();
                unchosen.set("to", List.of());
                drawn.addObject("suggested", destination.of(unchosen));
                drawn.addObject("hint", destination.hint(fields));
                drawn.addObject("bodies", bodies(page));
            }
            case CHECK -> check(draft, drawn, page);
        }
        return drawn;
    }

    private void check(Draft draft, ModelAndView drawn, Page page) {
        Fields fields = draft.fields();
        var files = tray.of(draft.id(), fields);
        drawn.addObject("rows", rows.of(fields, files, destination.of(fields), page));
        drawn.addObject("doubts", Doubt.of(fields, taking.lacking(submission(draft)), !files.isEmpty()));
        drawn.addObject("electronic", electronic.open());
        drawn.addObject("similar", similar.to(submission(draft).said().text()));
    }

    private static List<Choice> kinds(Page page) {
        List<Choice> kinds = new ArrayList<>();
        kinds.add(new Choice("", page.say("intake.kind.unsure"), page.say("intake.kind.unsure.hint")));
        Stream.of(
                        Kind.COMPLAINT,
                        Kind.MESSAGE,
                        Kind.APPLICATION,
                        Kind.PROPOSAL,
                        Kind.INFORMATION_REQUEST,
                        Kind.FEEDBACK)
                .forEach(kind -> kinds.add(new Choice(kind.name(), page.say("intake.kind." + kind.name()))));
        return List.copyOf(kinds);
    }

    private List<Choice> bodies(Page page) {
        Stream<Body> all = Stream.concat(
                Stream.of(organisation.city()),
                Stream.concat(organisation.districts().stream(), organisation.departments().stream()));
        return Stream.concat(
                        Stream.of(new Choice("", page.say("intake.choose-for-me"))),
                        all.map(body -> new Choice(body.id().value(), page.in(body.name()))))
                .toList();
    }
}
