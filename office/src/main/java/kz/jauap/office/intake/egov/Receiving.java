package kz.jauap.office.intake.egov;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.files.Attachments;
import kz.jauap.office.files.Files;
import kz.jauap.office.files.Refused;
import kz.jauap.office.files.Stored;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.intake.Flaw;
import kz.jauap.office.intake.api.AppealJson;
import kz.jauap.office.intake.egov.SignedPackage.Answering;
import kz.jauap.office.intake.egov.wire.FileJson;
import kz.jauap.office.intake.egov.wire.PackageJson;
import kz.jauap.office.intake.egov.wire.Wire;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.arrival.Arrivals;
import kz.jauap.office.registry.arrival.Ending;
import kz.jauap.office.registry.journal.Enclosure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Receives packages: files and ledger first, so that nothing is lost whatever comes next.
@Component
class Receiving {
    private static final Logger log = LoggerFactory.getLogger(Receiving.class);
    private static final Duration GRACE = Duration.ofMinutes(2);
    private static final String NAMELESS = "document";

    private final Files files;
    private final Attachments attachments;
    private final Arrivals arrivals;
    private final Unwrapping unwrapping;
    private final PackageTable table;
    private final Wire wire;

    Receiving(
            Files files,
            Attachments attachments,
            Arrivals arrivals,
            Unwrapping unwrapping,
            PackageTable table,
            Wire wire) {
        this.files = files;
        this.attachments = attachments;
        this.arrivals = arrivals;
        this.unwrapping = unwrapping;
        this.table = table;
        this.wire = wire;
    }

    /// What came of receiving a package.
    sealed interface Received {
        /// It stands in the ledger; what became of it so far.
        record Kept(SignedPackage known, List<Flaw> notKept) implements Received {}

        /// Nothing of it could be kept.
        record Wrong(List<Flaw> flaws) implements Received {}

        /// The id stands for another package.
        record Reused() implements Received {}
    }

    Received receive(long partner, String message, PackageJson sent, Answering answering, Lang reader) {
        List<Flaw> flaws = missing(sent);
        if (!flaws.isEmpty()) {
            return new Received.Wrong(flaws);
        }
        UUID id = UUID.nameUUIDFromBytes((partner + "/" + message).getBytes(StandardCharsets.UTF_8));
        List<Flaw> notKept = new ArrayList<>();
        Optional<Enclosure> document = keep(id, sent.document(), Enclosure.Role.SCAN, "document", notKept);
        if (document.isEmpty()) {
            return new Received.Wrong(notKept);
        }
        List<Enclosure> enclosures = new ArrayList<>(List.of(document.get()));
        List<@Nullable FileJson> more = Objects.requireNonNullElse(sent.attachments(), List.of());
        for (int at = 0; at < more.size(); at++) {
            keep(id, more.get(at), Enclosure.Role.ATTACHMENT, "attachments[" + at + "]", notKept)
                    .ifPresent(enclosures::add);
        }
        return entered(parcel(id, partner, message, sent, answering, reader, enclosures), notKept);
    }

    private Received entered(Parcel parcel, List<Flaw> notKept) {
        Duration grace = switch (parcel.answering()) {
            case AT_ONCE -> GRACE;
            case LATER -> Duration.ZERO;
        };
        String payload = wire.text(parcel);
        Arrival arrival = arrivals.receive(Channel.EGOV, parcel.partner() + "/" + parcel.message(), payload, grace);
        if (!fingerprint(parcel, arrival).equals(parcel.fingerprint())) {
            return new Received.Reused();
        }
        table.add(parcel, arrival.receivedAt());
        if (parcel.answering() == Answering.AT_ONCE && arrival.ending() == Ending.WAITING) {
            open(arrival, payload);
        }
        return new Received.Kept(table.find(parcel.partner(), parcel.message()).orElseThrow(), notKept);
    }

    /// A fault of ours leaves the package in the ledger, and the porter takes it up.
    private void open(Arrival arrival, String payload) {
        try {
            arrivals.end(arrival, unwrapping.handle(arrival, payload));
        } catch (RuntimeException fault) {
            log.error("Package {} is not opened now", arrival.foreignId(), fault);
        }
    }

    /// The fingerprint that the ledger holds under the same id.
    private String fingerprint(Parcel parcel, Arrival arrival) {
        return arrivals.payload(arrival)
                .map(kept -> wire.kept(kept, Parcel.class).fingerprint())
                .or(() -> table.find(parcel.partner(), parcel.message()).map(SignedPackage::fingerprint))
                .orElse(parcel.fingerprint());
    }

    private Parcel parcel(
            UUID id,
            long partner,
            String message,
            PackageJson sent,
            Answering answering,
            Lang reader,
            List<Enclosure> enclosures) {
        AppealJson appeal = Objects.requireNonNullElseGet(sent.appeal(), AppealJson::unsaid);
        Bytes signature = Objects.requireNonNull(sent.signature());
        String corrects = Objects.requireNonNullElse(sent.corrects(), "");
        record Contents(
                AppealJson appeal,
                List<Enclosure> enclosures,
                String signature,
                Object registration,
                String corrects) {}
        var contents = new Contents(
                appeal, enclosures, signature.sha256(), Optional.ofNullable(sent.registration()), corrects);
        String fingerprint =
                Bytes.of(wire.text(contents).getBytes(StandardCharsets.UTF_8)).sha256();
        return new Parcel(
                id,
                partner,
                message,
                fingerprint,
                answering,
                reader.tag(),
                appeal,
                List.copyOf(enclosures),
                signature,
                sent.registration(),
                corrects);
    }

    private Optional<Enclosure> keep(
            UUID owner, @Nullable FileJson file, Enclosure.Role role, String field, List<Flaw> notKept) {
        if (file == null || file.content() == null) {
            notKept.add(new Flaw(field, "intake.egov.missing", List.of()));
            return Optional.empty();
        }
        String name = PlainText.line(Objects.requireNonNullElse(file.name(), NAMELESS));
        return switch (files.keep(new ByteArrayInputStream(file.content().array()), name, Long.MAX_VALUE)) {
            case Stored stored -> {
                attachments.attach(owner, stored, name, role.name());
                yield Optional.of(new Enclosure(stored.hash(), name, role));
            }
            case Refused(var reason) -> {
                notKept.add(new Flaw(field, reason.key(), List.of()));
                yield Optional.empty();
            }
        };
    }

    private static List<Flaw> missing(PackageJson sent) {
        List<Flaw> flaws = new ArrayList<>();
        if (sent.document() == null) {
            flaws.add(new Flaw("document", "intake.egov.missing", List.of()));
        }
        if (sent.signature() == null || sent.signature().size() == 0) {
            flaws.add(new Flaw("signature", "intake.egov.missing", List.of()));
        }
        if (sent.attachments() != null && sent.attachments().size() > 20) {
            flaws.add(new Flaw("attachments", "intake.file.many", List.of()));
        }
        return flaws;
    }
}
