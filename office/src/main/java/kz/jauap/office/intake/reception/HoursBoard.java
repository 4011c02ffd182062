package kz.jauap.office.intake.reception;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.People;
import org.springframework.stereotype.Component;

/// The board on which the hours of all heads in service hang.
@Component
public class HoursBoard {
    private final Schedules schedules;
    private final People people;
    private final Organisation organisation;

    HoursBoard(Schedules schedules, People people, Organisation organisation) {
        this.schedules = schedules;
        this.people = people;
        this.organisation = organisation;
    }

    /// What is published, the city's akimat first.
    public List<Hours> published() {
        List<String> order =
                organisation.bodies().stream().map(body -> body.id().value()).toList();
        return schedules.published().stream()
                .flatMap(each -> hours(each).stream())
                .filter(each -> each.officer().active())
                .sorted(java.util.Comparator.comparingInt(
                        (Hours each) -> order.indexOf(each.body().id().value())))
                .toList();
    }

    /// One of them.
    public Optional<Hours> published(String id) {
        return id(id).flatMap(schedules::find)
                .filter(Schedule::approved)
                .filter(each -> each.until().stream().noneMatch(day -> day.isBefore(schedules.today())))
                .flatMap(this::hours)
                .filter(each -> each.officer().active());
    }

    /// A schedule with its official; once he is no longer in service, for those who are booked already and nobody else.
    public Optional<Hours> hours(Schedule schedule) {
        return people.find(schedule.officer())
                .map(officer -> new Hours(
                        schedule,
                        officer,
                        organisation.body(schedule.body()),
                        schedules.days(schedule),
                        officer.active() ? schedules.free(schedule) : List.of()));
    }

    /// What is an id by its form.
    public static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
