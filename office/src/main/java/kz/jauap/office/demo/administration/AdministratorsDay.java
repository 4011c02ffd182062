package kz.jauap.office.demo.administration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.law.calendar.Day;
import kz.jauap.law.calendar.DayKind;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.office.calendar.Calendars;
import kz.jauap.office.calendar.desk.Proposing;
import kz.jauap.office.house.Settings;
import kz.jauap.office.look.sign.Emblem;
import kz.jauap.office.look.sign.Shade;
import kz.jauap.office.organisation.brand.Branding;
import kz.jauap.office.organisation.brand.CitySign;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine.Change;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.people.admin.Outcome;
import kz.jauap.office.people.admin.TwoAdministrators;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// A day of the demonstration's administrators: the city gets its own sign, somebody leaves the service; a substitute
/// and
/// a moved day off wait for the second person.
@Component
@Order(33)
class AdministratorsDay implements ApplicationRunner {
    private static final String EMBLEM = "demo/files/emblem.png";
    private static final String COLOUR = "#0b5a84";
    private static final int AHEAD = 7;
    private static final int LEAVE = 13;

    private final Settings settings;
    private final People people;
    private final Branding branding;
    private final Audit audit;
    private final Farewell farewell;
    private final TwoAdministrators administrators;
    private final Proposing proposing;
    private final Calendars calendars;
    private final Clock clock;

    AdministratorsDay(
            Settings settings,
            People people,
            Branding branding,
            Audit audit,
            Farewell farewell,
            TwoAdministrators administrators,
            Proposing proposing,
            Calendars calendars,
            Clock clock) {
        this.settings = settings;
        this.people = people;
        this.branding = branding;
        this.audit = audit;
        this.farewell = farewell;
        this.administrators = administrators;
        this.proposing = proposing;
        this.calendars = calendars;
        this.clock = clock;
    }

    /// Plays it once: the proposal, which is made last, tells that it was played.
    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demo() && proposing.untouched()) {
            people.withLogin("admin").map(people::atWork).ifPresent(this::play);
        }
    }

    private void play(SignedIn admin) {
        hang(admin);
        farewell.play(admin);
        proposeSubstitute(admin);
        movedDay()
                .ifPresent(day -> proposing.propose(
                        day.date(),
                        Optional.of(day),
                        "Үкіметтің демалыс күнін ауыстыру туралы қаулысының жобасы",
                        admin));
    }

    /// The controller goes on leave next week; who stands in for him waits for the second administrator.
    private void proposeSubstitute(SignedIn admin) {
        LocalDate monday = LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        people.withLogin("controller")
                .flatMap(absent -> people.withLogin("deputy")
                        .map(deputy -> administrators.proposeSubstitute(
                                absent.id(), deputy.id(), monday, monday.plusDays(LEAVE), admin)))
                .filter(Outcome.Declined.class::isInstance)
                .ifPresent(declined -> {
                    throw new IllegalStateException(declined.toString());
                });
    }

    private void hang(SignedIn admin) {
        CitySign before = branding.hanging();
        CitySign after = new CitySign(
                before.name(),
                before.owner(),
                before.phone(),
                before.email(),
                before.tint(),
                Shade.parse(COLOUR),
                emblem());
        branding.change(after, admin.id());
        audit.write(admin.id(), AuditDeed.BRAND_CHANGED, "brand", Change.of(before.told(), after.told()));
    }

    private static Optional<Emblem> emblem() {
        try (var in = new ClassPathResource(EMBLEM).getInputStream()) {
            return Emblem.of(in.readAllBytes()) instanceof Emblem.Sent.Good(var emblem)
                    ? Optional.of(emblem)
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A Friday soon that is to be a day off.
    private Optional<Day> movedDay() {
        WorkCalendar calendar = calendars.current();
        return Stream.iterate(LocalDate.now(clock).plusDays(AHEAD), day -> day.plusDays(1))
                .takeWhile(day -> calendar.isConfirmed(day.getYear()))
                .filter(day -> day.getDayOfWeek() == DayOfWeek.FRIDAY
                        && calendar.special(day).isEmpty())
                .findFirst()
                .map(day -> new Day(day, DayKind.MOVED_DAY_OFF, "Ауыстырылған демалыс күні", "жоба"));
    }
}
