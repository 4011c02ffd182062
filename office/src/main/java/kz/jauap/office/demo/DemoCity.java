package kz.jauap.office.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.Settings;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.journal.Journal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The demonstration city: fills an empty office by playing every story through the office's own verbs, each at its
/// moment.
@Component
@Order(30)
public class DemoCity implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoCity.class);

    private final Settings settings;
    private final Clock clock;
    private final JsonMapper json;
    private final Organisation organisation;
    private final Journal journal;
    private final Company company;

    DemoCity(
            Settings settings,
            Clock clock,
            JsonMapper json,
            Organisation organisation,
            Journal journal,
            Company company) {
        this.settings = settings;
        this.clock = clock;
        this.json = json;
        this.organisation = organisation;
        this.journal = journal;
        this.company = company;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demo() && clock instanceof MovableClock movable && empty()) {
            fill(movable);
        }
    }

    private boolean empty() {
        return organisation.bodies().stream()
                .allMatch(body -> journal.after(body.id(), 0, 1).isEmpty());
    }

    private void fill(MovableClock movable) {
        ZonedDateTime opening = ZonedDateTime.now(movable);
        List<Story> stories = Stories.read(json).appeals();
        LOG.info("Filling the demonstration city: {} appeals of the last sixty days", stories.size());
        try {
            play(new Timeline(opening, company.calendar()).of(stories), opening, movable);
        } finally {
            movable.release();
        }
        LOG.info(
                "The demonstration city is ready after {} s",
                Duration.between(opening, ZonedDateTime.now(movable)).toSeconds());
    }

    /// At the end of each day the messenger makes his round, so that everybody is told in time.
    private void play(List<Scene> scenes, ZonedDateTime opening, MovableClock movable) {
        Performance performance = new Performance(company, opening.toLocalDate());
        LocalDate today = LocalDate.MIN;
        for (Scene scene : scenes) {
            LocalDate day = LocalDate.ofInstant(scene.at(), opening.getZone());
            if (day.isAfter(today)) {
                company.messenger().go();
                today = day;
            }
            movable.set(scene.at());
            performance.play(scene);
        }
        company.messenger().go();
    }
}
