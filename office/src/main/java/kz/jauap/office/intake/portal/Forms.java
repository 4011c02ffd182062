package kz.jauap.office.intake.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.appeal.Kind;
import kz.jauap.office.house.Settings;
import kz.jauap.office.intake.form.Choices;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.form.Tray;
import kz.jauap.office.intake.place.PhotoPlaces;
import kz.jauap.office.intake.upload.LentTrays;
import kz.jauap.office.intake.upload.UploadLimits;
import kz.jauap.office.intake.upload.Uploads;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Draws the forms of the public doors, empty or with what was filled in.
@Component
class Forms {
    private static final List<String> BEFOREHAND = List.of("topic", "district", "place");

    private final Tray tray;
    private final Choices choices;
    private final Settings settings;
    private final Uploads uploads;
    private final UploadLimits limits;
    private final PhotoPlaces photos;

    Forms(Tray tray, Uploads uploads, UploadLimits limits, PhotoPlaces photos, Choices choices, Settings settings) {
        this.uploads = uploads;
        this.limits = limits;
        this.photos = photos;
        this.tray = tray;
        this.choices = choices;
        this.settings = settings;
    }

    /// An empty form, or one with what the address of the page says beforehand.
    ModelAndView fresh(PortalDoor door, Fields before, Page page) {
        Fields fields = Fields.with(
                "key", UUID.randomUUID().toString(), "language", page.lang().tag());
        for (String field : BEFOREHAND) {
            fields.set(field, List.of(before.line(field)));
        }
        return drawn(door, fields, page);
    }

    /// The form with what stands in its fields.
    ModelAndView drawn(PortalDoor door, Fields fields, Page page) {
        ModelAndView form = new ModelAndView(door.template());
        form.addObject("fields", fields);
        UUID lent = LentTrays.of(fields.key());
        form.addObject("kept", tray.of(lent, fields));
        form.addObject("unfinished", uploads.unfinished(lent));
        form.addObject("limits", limits);
        form.addObject("uploads", QuestionUploads.PATH + fields.text("key"));
        form.addObject("offers", photos.of(lent, fields));
        form.addObject("pressed", false);
        form.addObject("topics", choices.topics(page));
        form.addObject("districts", choices.districts(page));
        form.addObject("kinds", kinds(page));
        form.addObject("days", settings.informalAnswerDays());
        form.addObject("doubts", List.of());
        form.addObject("mistakes", Mistakes.none());
        form.addObject("similar", List.of());
        form.addObject("door", door);
        form.addObject("action", door.path());
        form.addObject("site", door instanceof QuestionDoor question ? question.site() : Optional.empty());
        return form;
    }

    private static List<Choice> kinds(Page page) {
        List<Choice> kinds = new ArrayList<>();
        kinds.add(new Choice("", page.say("intake.choose-for-me")));
        for (Kind kind : Kind.values()) {
            kinds.add(new Choice(kind.name(), page.say("intake.kind." + kind.name())));
        }
        return List.copyOf(kinds);
    }
}
