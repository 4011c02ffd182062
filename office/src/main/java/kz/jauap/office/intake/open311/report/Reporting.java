package kz.jauap.office.intake.open311.report;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.house.Turnstile;
import kz.jauap.office.intake.Flaw;
import kz.jauap.office.intake.Taken;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.intake.open311.report.Measuring.Checked;
import kz.jauap.office.intake.open311.wire.Failure;
import kz.jauap.office.intake.social.media.MediaTable;
import kz.jauap.office.intake.social.wire.Heard;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.look.Words;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.arrival.Handling;
import kz.jauap.office.registry.arrival.Legible;
import kz.jauap.office.registry.arrival.Outcome;
import kz.jauap.office.registry.arrival.Why;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.journal.Registration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Brings a report that lies in the ledger to its number, now or after a night without light; twice is once.
@Component
@Order(Handling.FIRST)
class Reporting implements Handling {
    static final String MARK = "open311/";

    private static final Duration SPAN = Duration.ofMinutes(10);
    private static final int LONGEST_ADDRESS = 2_000;

    private final Measuring measuring;
    private final Writ writ;
    private final Taking taking;
    private final ReportTable reports;
    private final MediaTable media;
    private final Words words;
    private final Turnstile senders;

    Reporting(
            Measuring measuring,
            Writ writ,
            Taking taking,
            ReportTable reports,
            MediaTable media,
            Words words,
            Clock clock,
            @Value("${jauap.open311.most-of-sender:20}") int mostOfSender) {
        this.measuring = measuring;
        this.writ = writ;
        this.taking = taking;
        this.reports = reports;
        this.media = media;
        this.words = words;
        this.senders = new Turnstile(clock, mostOfSender, SPAN);
    }

    /// What became of a report.
    sealed interface Booked {
        record Numbered(Registration registration) implements Booked {}

        record Wrong(List<Failure> failures) implements Booked {}

        record Aside(Why why) implements Booked {}
    }

    @Override
    public boolean handles(Arrival arrival) {
        return arrival.door() == Channel.OPEN_ALMATY && arrival.foreignId().startsWith(MARK);
    }

    @Override
    public Outcome handle(Arrival arrival, String payload) {
        return arrival.sort() == Arrival.Sort.CANARY
                ? new Outcome.Closed(Why.CANARY)
                : outcome(book(arrival, Sent.read(payload)));
    }

    @Override
    public Optional<Legible> legible(Arrival arrival, String payload) {
        Sent sent = Sent.read(payload);
        String who = PlainText.line(sent.one("first_name") + " " + sent.one("last_name"));
        return Optional.of(Legible.said(who.strip(), sent.one("description"), picture(sent)));
    }

    static Outcome outcome(Booked booked) {
        return switch (booked) {
            case Booked.Numbered(var registration) -> new Outcome.Registered(registration.appeal());
            case Booked.Wrong _ -> new Outcome.Closed(Why.RETURNED);
            case Booked.Aside(var why) -> new Outcome.Parked(why);
        };
    }

    Booked book(Arrival arrival, Sent sent) {
        return switch (measuring.check(sent)) {
            case Checked.Wrong(var failures) -> new Booked.Wrong(failures);
            case Checked.Fine(var report) ->
                flood(arrival, sent) ? new Booked.Aside(Why.FLOOD) : register(arrival, report);
        };
    }

    /// Whether one sender sends more than a person does; only what has just come is counted.
    private boolean flood(Arrival arrival, Sent sent) {
        boolean fresh =
                arrival.tries() == 0 && !arrival.released() && arrival.appeal().isEmpty();
        return fresh
                && Stream.of("account_id", "device_id", "email", "phone")
                        .map(sent::one)
                        .filter(each -> !each.isEmpty())
                        .findFirst()
                        .flatMap(sender -> senders.pass(sent.partner() + " " + sender.replace(':', ' ')))
                        .isPresent();
    }

    private Booked register(Arrival arrival, Report report) {
        var key = new Taking.Key("open311", arrival.foreignId());
        Taken taken =
                taking.register(writ.submission(report, arrival), new Actor.Applicant(), key, arrival.receivedAt());
        return switch (taken) {
            case Taken.Registered(var done) -> {
                reports.put(arrival, done.appeal(), done.number(), report);
                picture(report.sent())
                        .ifPresent(address ->
                                media.add(arrival, 0, done.appeal(), new Heard.Media(address, name(address))));
                yield new Booked.Numbered(done);
            }
            case Taken.HeldBack(var flaws) ->
                new Booked.Wrong(
                        flaws.stream().map(flaw -> failure(flaw, report)).toList());
            case Taken.SentBefore _ -> new Booked.Aside(Why.UNREADABLE);
        };
    }

    private Failure failure(Flaw flaw, Report report) {
        return Failure.of(
                400, words, report.sent().reader(), flaw.key(), flaw.args().toArray());
    }

    private static Optional<String> picture(Sent sent) {
        return Optional.of(sent.one("media_url"))
                .filter(address -> !address.isEmpty() && address.length() <= LONGEST_ADDRESS);
    }

    private static String name(String address) {
        String path = address.replaceAll("[?#].*$", "").replaceAll("/+$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
