package kz.jauap.office.intake.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.intake.Applicant;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.form.Several;
import kz.jauap.office.intake.place.Click;
import kz.jauap.office.intake.place.PhotoPlaces;
import kz.jauap.office.intake.place.Place;
import kz.jauap.office.intake.place.Pointing;
import kz.jauap.office.organisation.map.DistrictMap;
import org.springframework.stereotype.Component;

/// Takes over what a page of the wizard sent, onto what was written before.
@Component
class Filling {
    private final Place place;
    private final PhotoPlaces photos;
    private final DistrictMap map;

    Filling(Place place, PhotoPlaces photos, DistrictMap map) {
        this.place = place;
        this.photos = photos;
        this.map = map;
    }

    /// A page filled in.
    ///
    /// @param told what its author is told of it, as a key
    record Filled(Fields fields, Optional<String> told) {}

    /// @param draft in whose tray the files lie
    Filled of(UUID draft, Step step, Fields before, Fields sent) {
        Fields filled = step.fill(before, sent);
        return switch (step) {
            case TOGETHER -> new Filled(together(filled, sent), Optional.empty());
            case PLACE -> place(before, filled, sent);
            case FILES -> new Filled(photos.pressed(draft, filled, sent).orElse(filled), Optional.empty());
            case SPEAKER, WHO, KIND, TEXT, COMPLAINT, TO, CHECK -> new Filled(filled, Optional.empty());
        };
    }

    /// Whether a page was sent by a button that changes something on it and leads nowhere else, or has something to
    /// offer that its author has not seen.
    boolean stays(UUID draft, Step step, Fields filled, Fields sent) {
        return sent.yes(Pointing.DROP)
                || sent.yes(PhotoPlaces.TAKE)
                || Click.in(sent, map).isPresent()
                || (step == Step.FILES && photos.unseen(draft, filled, sent));
    }

    private static Fields together(Fields filled, Fields sent) {
        List<Applicant> all = new ArrayList<>(Several.of(filled));
        int dropped = sent.number(Pointing.DROP) - 1;
        if (dropped >= 0 && dropped < all.size()) {
            all.remove(dropped);
        }
        return Several.written(filled, all);
    }

    private Filled place(Fields before, Fields filled, Fields sent) {
        Pointing pointing = Pointing.of(sent, filled, place, map);
        return pointing.stays()
                ? new Filled(pointing.fields(), pointing.told())
                : new Filled(place.settled(before, filled), Optional.empty());
    }
}
