package kz.jauap.office.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.demo.ProgressTable.Progress;
import kz.jauap.office.demo.curtain.Curtain;
import kz.jauap.office.demo.grievance.GrievanceSeason;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.RegimeInForce;
import kz.jauap.office.house.Settings;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.journal.Journal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
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
    private final ProgressTable progress;
    private final Curtain curtain;
    private final GrievanceSeason season;
    private final RegimeInForce regime;
    private final Stories.Extent extent;

    DemoCity(
            Settings settings,
            Clock clock,
            JsonMapper json,
            Organisation organisation,
            Journal journal,
            Company company,
            ProgressTable progress,
            Curtain curtain,
            GrievanceSeason season,
            RegimeInForce regime,
            @Value("${jauap.demo.extent:WHOLE}") Stories.Extent extent) {
        this.settings = settings;
        this.clock = clock;
        this.json = json;
        this.organisation = organisation;
        this.journal = journal;
        this.company = company;
        this.progress = progress;
        this.curtain = curtain;
        this.season = season;
        this.regime = regime;
        this.extent = extent;
    }

    /// A city that is built already is open before anything else is done at the start.
    @EventListener(ApplicationStartedEvent.class)
    void standing() {
        if (settings.demo() && progress.find().filter(Progress::ended).isPresent()) {
            curtain.rise();
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demo() && clock instanceof MovableClock movable) {
            begun(movable).filter(progress -> !progress.ended()).ifPresent(progress -> fill(progress, movable));
            curtain.rise();
        }
    }

    private Optional<Progress> begun(MovableClock movable) {
        return progress.find().or(() -> empty() ? Optional.of(progress.begin(movable.instant())) : Optional.empty());
    }

    private boolean empty() {
        return organisation.bodies().stream()
                .allMatch(body -> journal.after(body.id(), 0, 1).isEmpty());
    }

    private void fill(Progress from, MovableClock movable) {
        Instant began = movable.instant();
        ZonedDateTime opening = from.opening().atZone(movable.getZone());
        List<Story> stories = Stories.read(json, extent, regime.act()).appeals();
        LOG.info("Filling the demonstration city: {} appeals", stories.size());
        try {
            Performance played =
                    play(new Timeline(opening, company.calendar()).of(stories), from.played(), opening, movable);
            season.play(played.refused(stories));
        } finally {
            movable.release();
        }
        progress.end();
        LOG.info(
                "The demonstration city is ready after {} s",
                Duration.between(began, movable.instant()).toSeconds());
    }

    /// At the end of each day the messenger makes his round and the letters go to the post, so that everybody is told
    /// in time. A filling that was interrupted goes on with the scene that was not over.
    private Performance play(List<Scene> scenes, int played, ZonedDateTime opening, MovableClock movable) {
        Performance performance = new Performance(company, opening.toLocalDate());
        scenes.stream().limit(played).forEach(performance::recall);
        LocalDate today = LocalDate.MIN;
        for (int at = played; at < scenes.size(); at++) {
            Scene scene = scenes.get(at);
            LocalDate day = LocalDate.ofInstant(scene.at(), opening.getZone());
            if (day.isAfter(today)) {
                endOfDay(opening);
                today = day;
            }
            movable.set(scene.at());
            performance.play(scene);
            progress.played(at + 1);
            curtain.played(at + 1, scenes.size());
        }
        endOfDay(opening);
        return performance;
    }

    private void endOfDay(ZonedDateTime opening) {
        company.messenger().go();
        company.postman().go(opening.toLocalDate());
    }
}
