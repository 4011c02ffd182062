package kz.jauap.office.intake.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.files.photo.Photos;
import kz.jauap.office.files.scan.Quarantine;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.form.Tray;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.map.Point;
import org.springframework.stereotype.Component;

/// Where the photographs on a form say they were taken: offered to whoever sends them as the place of the matter.
@Component
public class PhotoPlaces {
    /// The button by which an offer is taken; it names the photograph.
    public static final String TAKE = "photo";

    /// The fields that tell which offers somebody has seen.
    private static final String SEEN = "offered";

    private final Tray tray;
    private final Photos photos;
    private final Quarantine quarantine;
    private final Place place;

    PhotoPlaces(Tray tray, Photos photos, Quarantine quarantine, Place place) {
        this.tray = tray;
        this.photos = photos;
        this.quarantine = quarantine;
        this.place = place;
    }

    /// A photograph that was taken in the city, and where.
    ///
    /// @param taken whether its place is the one that the form has
    public record Offer(long photo, String name, Point point, Body district, boolean taken) {}

    /// The offers of a form as it is filled in now.
    public List<Offer> of(UUID form, Fields fields) {
        Optional<Point> marked = place.of(fields);
        return tray.of(form, fields).stream()
                .flatMap(file -> spot(file).stream()
                        .flatMap(point -> place.district(point).stream()
                                .map(district -> new Offer(
                                        file.id(),
                                        file.name(),
                                        point,
                                        district,
                                        marked.filter(point::same).isPresent()))))
                .toList();
    }

    /// Whether a form brings an offer that its sender has not seen, and he has marked no place himself.
    public boolean unseen(UUID form, Fields fields, Fields sent) {
        Set<String> seen = sent.all(SEEN);
        return place.of(fields).isEmpty()
                && of(form, fields).stream().anyMatch(offer -> !seen.contains(String.valueOf(offer.photo())));
    }

    /// The form as a button beside an offer leaves it, with the place of the photograph or without one; empty where no
    /// such button was pressed.
    public Optional<Fields> pressed(UUID form, Fields filled, Fields sent) {
        if (sent.yes(Pointing.DROP)) {
            return Optional.of(place.unmarked(filled));
        }
        return sent.yes(TAKE)
                ? Optional.of(of(form, filled).stream()
                        .filter(offer -> String.valueOf(offer.photo()).equals(sent.text(TAKE)))
                        .findFirst()
                        .flatMap(offer -> place.marked(filled, offer.point()))
                        .orElse(filled))
                : Optional.empty();
    }

    /// Of the photographs of a case those that say where they were taken, each with whether that is the place marked.
    List<Told> told(List<Attachment> files, Optional<Point> marked) {
        return files.stream()
                .flatMap(file -> spot(file).stream()
                        .map(point -> new Told(
                                file.name(), point, marked.filter(point::same).isPresent())))
                .toList();
    }

    /// What a photograph says of its place.
    ///
    /// @param taken whether its sender made it the place of the matter
    public record Told(String name, Point point, boolean taken) {}

    /// What may hold something bad is not looked into.
    private Optional<Point> spot(Attachment file) {
        return quarantine.open(file.stored().hash())
                ? photos.taken(file).map(spot -> new Point(spot.latitude(), spot.longitude()))
                : Optional.empty();
    }
}
