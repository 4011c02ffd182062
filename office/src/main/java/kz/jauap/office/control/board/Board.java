package kz.jauap.office.control.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jauap.office.calendar.Calendars;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Sight;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.load.Answers;
import kz.jauap.office.registry.load.HotSpot;
import kz.jauap.office.registry.load.Loads;
import kz.jauap.office.registry.load.Pending;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.routing.Candidates;
import org.springframework.stereotype.Component;

/// What the controller's board shows beside what is late: the forecast, where work gets stuck, what comes back.
@Component
public class Board {
    private static final int MONTH = 30;
    private static final int SEASON = 90;

    private final Loads loads;
    private final People people;
    private final CaseFiles files;
    private final Candidates candidates;
    private final Calendars calendars;
    private final Overrides overrides;
    private final Clock clock;

    Board(
            Loads loads,
            People people,
            CaseFiles files,
            Candidates candidates,
            Calendars calendars,
            Overrides overrides,
            Clock clock) {
        this.overrides = overrides;
        this.loads = loads;
        this.people = people;
        this.files = files;
        this.candidates = candidates;
        this.calendars = calendars;
        this.clock = clock;
    }

    /// One look at it.
    ///
    /// @param answered from a day on, and how many of them in time
    /// @param overridden how many of them a head signed despite gaps
    /// @param spots matters of which people wrote again, from another day on
    /// @param moves how many cases could change hands so that fewer days are missed; only where one body was chosen
    public record View(
            Forecast forecast,
            List<Stuck> stuck,
            List<HotSpot> spots,
            LocalDate spotsSince,
            LocalDate answeredSince,
            int answered,
            int inTime,
            int overridden,
            int moves,
            Optional<BodyId> body) {
        /// The share of answers in time, in per cent.
        public Optional<Long> punctual() {
            return answered == 0 ? Optional.empty() : Optional.of(Math.round(100.0 * inTime / answered));
        }
    }

    public View seen(Sight sight, Optional<BodyId> body) {
        LocalDate today = LocalDate.now(clock);
        List<Pending> pending = pending(sight, body);
        Forecast forecast = forecast(sight, pending, today);
        List<Answers> lately = loads.answered(sight, answeredSince()).stream()
                .filter(each -> body.filter(each.body()::equals).isPresent() || body.isEmpty())
                .toList();
        return new View(
                forecast,
                Stuck.of(pending, clock.instant()),
                loads.hot(sight, today.minusDays(SEASON)),
                today.minusDays(SEASON),
                answeredSince(),
                lately.stream().mapToInt(Answers::given).sum(),
                lately.stream().mapToInt(Answers::inTime).sum(),
                overrides.since(answeredSince(), sight, body).size(),
                body.map(of -> sharing(of, forecast, sight, today).size()).orElse(0),
                body);
    }

    /// The day from which on the board counts answers.
    LocalDate answeredSince() {
        return LocalDate.now(clock).minusDays(MONTH);
    }

    /// The open cases of which the forecast says that their day will be missed.
    List<AppealId> missed(Sight sight, Optional<BodyId> body, Optional<LocalDate> day) {
        LocalDate today = LocalDate.now(clock);
        return forecast(sight, pending(sight, body), today).desks().stream()
                .flatMap(desk -> desk.misses(today, Forecast.horizon(today), calendars.current()::isWorking).stream())
                .filter(each -> day.isEmpty() || day.get().equals(each.considerBy()))
                .map(Pending::appeal)
                .toList();
    }

    /// How the work of a body could be shared out anew.
    List<Sharing.Move> sharing(BodyId body, Sight sight) {
        LocalDate today = LocalDate.now(clock);
        return sharing(body, forecast(sight, pending(sight, Optional.of(body)), today), sight, today);
    }

    private List<Sharing.Move> sharing(BodyId body, Forecast forecast, Sight sight, LocalDate today) {
        List<Desk> desks = withTheIdle(forecast.desks(), body, pace(sight, today));
        Map<AppealId, Set<Long>> known = new HashMap<>();
        return Sharing.of(
                desks,
                today,
                calendars.current()::isWorking,
                (pending, executor) ->
                        known.computeIfAbsent(pending.appeal(), this::executors).contains(executor));
    }

    /// Executors who have nothing now take part too.
    private List<Desk> withTheIdle(List<Desk> desks, BodyId body, Pace pace) {
        Set<Long> busy = new HashSet<>();
        desks.forEach(desk -> busy.add(desk.executor()));
        List<Desk> all = new ArrayList<>(desks);
        for (Officer officer : people.executors(body)) {
            if (busy.add(officer.id())) {
                pace.of(OptionalLong.of(officer.id()), body)
                        .ifPresent(rate -> all.add(new Desk(body, officer.id(), rate, List.of())));
            }
        }
        return all;
    }

    /// Who may consider a case; its file is read for that and let go.
    private Set<Long> executors(AppealId appeal) {
        return files.open(appeal).stream()
                .flatMap(file -> candidates.executors(file).stream())
                .map(Officer::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Pending> pending(Sight sight, Optional<BodyId> body) {
        return loads.pending(sight).stream()
                .filter(each -> body.isEmpty() || body.get().equals(each.body()))
                .toList();
    }

    private Forecast forecast(Sight sight, List<Pending> pending, LocalDate today) {
        return Forecast.of(pending, pace(sight, today), today, calendars.current()::isWorking);
    }

    private Pace pace(Sight sight, LocalDate today) {
        return Pace.of(loads.answered(sight, Pace.since(today)), today, calendars.current()::isWorking);
    }
}
