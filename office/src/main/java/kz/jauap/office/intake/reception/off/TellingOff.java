package kz.jauap.office.intake.reception.off;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.jauap.office.house.Settings;
import kz.jauap.office.intake.reception.Booking;
import kz.jauap.office.intake.reception.Schedule;
import kz.jauap.office.intake.reception.Schedules;
import kz.jauap.office.intake.reception.Visit;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.post.Letter;
import kz.jauap.office.post.Mail;
import kz.jauap.office.post.Outcome;
import kz.jauap.office.post.ShortMessage;
import kz.jauap.office.post.Sms;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Tells whoever was booked for a day that was called off, by the ways he gave, and names the nearest free times.
///
/// What was under way when the house went dark is sent again: better twice than never.
@Component
class TellingOff {
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int MOST_TRIES = 5;
    private static final int OFFERED = 3;

    private final ToldTable table;
    private final Booking booking;
    private final Schedules schedules;
    private final Sms sms;
    private final Mail mail;
    private final Words words;
    private final URI publicUrl;
    private final Clock clock;

    TellingOff(
            ToldTable table,
            Booking booking,
            Schedules schedules,
            Sms sms,
            Mail mail,
            Words words,
            Settings settings,
            Clock clock) {
        this.table = table;
        this.booking = booking;
        this.schedules = schedules;
        this.sms = sms;
        this.mail = mail;
        this.words = words;
        this.publicUrl = settings.publicUrl();
        this.clock = clock;
    }

    /// Tells everybody who is due.
    @Scheduled(fixedDelayString = "${jauap.reception.tell-every:PT15S}")
    void go() {
        Optional<Told> next = claim();
        while (next.isPresent()) {
            Told told = next.get();
            booking.find(told.visit())
                    .filter(visit ->
                            visit.state() == Visit.State.BOOKED && visit.day().equals(told.day()))
                    .ifPresentOrElse(
                            visit -> tell(told, visit), () -> table.end(told, Told.State.NEEDLESS, clock.instant()));
            next = claim();
        }
    }

    private Optional<Told> claim() {
        Instant now = clock.instant();
        return table.claim(now, now.plus(LEASE));
    }

    private void tell(Told told, Visit visit) {
        Schedule schedule = schedules.find(visit.schedule()).orElseThrow();
        boolean late = told.tries() >= MOST_TRIES;
        switch (carry(visit, schedule)) {
            case Outcome.Handed _, Outcome.OnItsWay _ -> table.end(told, Told.State.HANDED, clock.instant());
            case Outcome.Refused _ -> table.end(told, Told.State.BY_HAND, clock.instant());
            case Outcome.Later _, Outcome.Barred _ when late -> table.end(told, Told.State.BY_HAND, clock.instant());
            case Outcome.Later _, Outcome.Barred _ ->
                table.later(told, clock.instant().plus(PAUSE));
        }
    }

    private Outcome carry(Visit visit, Schedule schedule) {
        Lang lang = Lang.of(visit.visitor().language()).orElse(Lang.KK);
        Outcome bySms = sms.open() && !visit.visitor().phone().isBlank()
                ? sms.send(new ShortMessage(
                        "reception-" + visit.id() + "-" + visit.day(),
                        visit.visitor().phone(),
                        text("intake.reception.told.sms", visit, schedule, lang)))
                : new Outcome.Refused("no telephone");
        return bySms instanceof Outcome.Refused
                        && mail.open()
                        && !visit.visitor().email().isBlank()
                ? mail.send(letter(visit, schedule, lang))
                : bySms;
    }

    private Letter letter(Visit visit, Schedule schedule, Lang lang) {
        return new Letter(
                "reception-" + visit.id() + "-" + visit.day(),
                visit.visitor().email(),
                words.say(lang, "intake.reception.told.subject", Dates.shortDay(visit.day())),
                text("intake.reception.told.mail", visit, schedule, lang),
                lang);
    }

    /// What he reads: that nobody receives then, when else he may come, and where he chooses.
    private String text(String key, Visit visit, Schedule schedule, Lang lang) {
        String free = schedules.free(schedule).stream()
                .limit(OFFERED)
                .map(slot -> shown(slot.day()) + " " + slot.time())
                .collect(Collectors.joining(", "));
        String page = publicUrl + "/" + lang.tag() + "/reception/visit/"
                + visit.code().orElseThrow().characters();
        return words.say(
                lang,
                key + (free.isEmpty() ? ".full" : ""),
                shown(visit.day()),
                String.valueOf(visit.time().orElseThrow()),
                free.isEmpty() ? page : free,
                page);
    }

    private static String shown(LocalDate day) {
        return Dates.shortDay(day);
    }
}
