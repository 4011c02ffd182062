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
import kz.jauap.office.intake.form.Several;
import kz.jauap.office.intake.form.Tray;
import kz.jauap.office.intake.place.PhotoPlaces;
import kz.jauap.office.intake.place.Place;
import kz.jauap.office.intake.upload.UploadLimits;
import kz.jauap.office.intake.upload.Uploads;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.file.SimilarAnswers;
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
    private final Review review;
    private final Organisation organisation;
    private final SimilarAnswers similar;
    private final Place place;
    private final PhotoPlaces photos;

    Wizard(
            Taking taking,
            Tray tray,
            Uploads uploads,
            UploadLimits limits,
            Choices choices,
            Destination destination,
            Review review,
            Organisation organisation,
            SimilarAnswers similar,
            Place place,
            PhotoPlaces photos) {
        this.taking = taking;
        this.tray = tray;
        this.uploads = uploads;
        this.limits = limits;
        this.choices = choices;
        this.destination = destination;
        this.review = review;
        this.organisation = organisation;
        this.similar = similar;
        this.place = place;
        this.photos = photos;
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
            case TOGETHER -> drawn.addObject("others", Several.of(fields));
            case KIND -> drawn.addObject("kinds", kinds(page));
            case TEXT -> {
                drawn.addObject("topics", choices.topics(page));
                drawn.addObject("similar", similar.to(draft.fields().text("text")));
            }
            case PLACE -> {
                drawn.addObject("districts", choices.districts(page));
                drawn.addObject("point", place.of(fields));
                drawn.addObject("lies", place.of(fields).flatMap(place::district));
                drawn.addObject("plans", place.plans());
            }
            case FILES -> {
                drawn.addObject("kept", tray.of(draft.id(), fields));
                drawn.addObject("unfinished", uploads.unfinished(draft.id()));
                drawn.addObject("limits", limits);
                drawn.addObject("offers", photos.of(draft.id(), fields));
            }
            case TO -> {
                Fields unchosen = fields.copy();
                unchosen.set("to", List.of());
                drawn.addObject("suggested", destination.of(unchosen));
                drawn.addObject("hint", destination.hint(fields));
                drawn.addObject("bodies", bodies(page));
            }
            case CHECK -> review.onto(drawn, draft, submission(draft), destination.of(draft.fields()), page);
        }
        return drawn;
    }

    /// What a page is told that was kept while it is written.
    Kept kept(Draft draft, Step step, Page page) {
        List<Kept.Answer> answers = step != Step.TEXT
                ? List.of()
                : similar.to(draft.fields().text("text")).stream()
                        .map(each -> new Kept.Answer(page.href(each.path()), each.title(), each.language()))
                        .toList();
        return new Kept(
                page.say("intake.wizard.kept.at", page.time(draft.changedAt())),
                Seen.of(step, draft.fields()).print(),
                step == Step.PLACE && draft.fields().yes(Place.FIELD)
                        ? draft.fields().text("district")
                        : "",
                answers);
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
