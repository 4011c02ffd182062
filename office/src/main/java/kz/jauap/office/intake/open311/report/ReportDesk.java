package kz.jauap.office.intake.open311.report;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.files.Attachments;
import kz.jauap.office.intake.open311.report.Reporting.Booked;
import kz.jauap.office.intake.open311.wire.Failure;
import kz.jauap.office.look.Words;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.arrival.Arrivals;
import kz.jauap.office.registry.arrival.Ending;
import kz.jauap.office.registry.arrival.Outcome;
import kz.jauap.office.registry.arrival.Why;
import kz.jauap.office.registry.journal.Registration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Receives a report: into the ledger first, then to its number if that goes quickly, else for a token.
@Component
class ReportDesk {
    private static final Logger log = LoggerFactory.getLogger(ReportDesk.class);

    /// How long a report may take before the porter sees to it.
    private static final Duration GRACE = Duration.ofMinutes(2);

    /// How long the same words of the same app are the same report.
    private static final Duration SAME = Duration.ofMinutes(10);

    private final Arrivals arrivals;
    private final Reporting reporting;
    private final Tokens tokens;
    private final Attachments attachments;
    private final Words words;
    private final Clock clock;
    private final Duration patience;
    private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();

    ReportDesk(
            Arrivals arrivals,
            Reporting reporting,
            Tokens tokens,
            Attachments attachments,
            Words words,
            Clock clock,
            @Value("${jauap.open311.patience:PT3S}") Duration patience) {
        this.arrivals = arrivals;
        this.reporting = reporting;
        this.tokens = tokens;
        this.attachments = attachments;
        this.words = words;
        this.clock = clock;
        this.patience = patience;
    }

    /// What a sender is answered.
    sealed interface Received {
        record Numbered(Registration registration) implements Received {}

        record Later(String token) implements Received {}

        record Wrong(List<Failure> failures) implements Received {}
    }

    Received receive(Sent sent) {
        Arrival arrival = arrivals.receive(Channel.OPEN_ALMATY, foreignId(sent), sent.payload(), GRACE);
        Sent kept = arrivals.payload(arrival).map(Sent::read).orElse(sent);
        if (!kept.batch().equals(sent.batch())) {
            attachments.forget(sent.batch());
        }
        if (!kept.print().equals(sent.print())) {
            return new Received.Wrong(
                    List.of(Failure.of(409, words, sent.reader(), "intake.open311.reused", sent.one(Sent.REQUEST))));
        }
        if (arrival.sort() == Arrival.Sort.CANARY) {
            arrivals.end(arrival, new Outcome.Closed(Why.CANARY));
            return new Received.Wrong(List.of(Failure.of(400, words, sent.reader(), "intake.flaw.canary")));
        }
        return goesOn(arrival) ? answer(arrival, hands.submit(() -> book(arrival, kept))) : later(arrival);
    }

    private static boolean goesOn(Arrival arrival) {
        return arrival.ending() == Ending.WAITING || arrival.ending() == Ending.REGISTERED;
    }

    private Booked book(Arrival arrival, Sent sent) {
        Booked booked = reporting.book(arrival, sent);
        arrivals.end(arrival, Reporting.outcome(booked));
        return booked;
    }

    private Received answer(Arrival arrival, Future<Booked> coming) {
        try {
            return switch (coming.get(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                case Booked.Numbered(var registration) -> new Received.Numbered(registration);
                case Booked.Wrong(var failures) -> new Received.Wrong(failures);
                case Booked.Aside _ -> later(arrival);
            };
        } catch (TimeoutException slow) {
            return later(arrival);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return later(arrival);
        } catch (ExecutionException fault) {
            log.warn("Report {} gets no number now", arrival.id(), fault.getCause());
            again(arrival);
            return later(arrival);
        }
    }

    /// It lies in the ledger: whatever the fault, the porter tries again.
    private void again(Arrival arrival) {
        try {
            arrivals.end(arrival, new Outcome.Later("no number"));
        } catch (DataAccessException | TransactionException down) {
            log.warn("Report {} waits for its grace to end", arrival.id(), down);
        }
    }

    private Received later(Arrival arrival) {
        return new Received.Later(tokens.of(arrival));
    }

    /// By the app's own id where it gives one, else by its words: sent again within minutes, they are the same report.
    private String foreignId(Sent sent) {
        String own = Reporting.MARK + sent.partner();
        if (!sent.one(Sent.REQUEST).isEmpty()) {
            return own + "/id/" + sent.one(Sent.REQUEST);
        }
        long span = clock.instant().getEpochSecond() / SAME.toSeconds();
        String before = own + "/" + sent.print() + "/" + (span - 1);
        return arrivals.find(Channel.OPEN_ALMATY, before)
                .filter(each -> each.receivedAt().isAfter(clock.instant().minus(SAME)))
                .map(Arrival::foreignId)
                .orElse(own + "/" + sent.print() + "/" + span);
    }

    @PreDestroy
    void close() {
        hands.shutdown();
    }
}
