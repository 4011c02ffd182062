package kz.jauap.office.signature.second;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.signature.evidence.Evidences;
import kz.jauap.office.signature.trust.Egress;
import kz.jauap.office.signature.trust.Line;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Asks the operator's NCANode, where he has one, about each signature that was kept, and tells where it judges
/// otherwise. Nothing follows from it but that people look.
@Component
public class SecondOpinions {
    private static final Logger log = LoggerFactory.getLogger(SecondOpinions.class);
    private static final int MOST = 100;

    /// The other program judges by the time of asking: an old signature would differ only because its key has expired.
    private static final Duration FRESH = Duration.ofDays(3);

    private final Optional<NcaNode> other;
    private final OpinionTable table;
    private final Evidences evidences;
    private final Clock clock;

    @Autowired
    SecondOpinions(
            @Value("${jauap.signature.ncanode:}") String address,
            Egress egress,
            OpinionTable table,
            Evidences evidences,
            Clock clock) {
        this(
                Optional.of(address)
                        .filter(given -> !given.isBlank())
                        .map(given -> egress.line(
                                URI.create(given.strip().replaceAll("/+$", "") + "/cms/verify"), "application/json")),
                table,
                evidences,
                clock);
    }

    SecondOpinions(Optional<Line> line, OpinionTable table, Evidences evidences, Clock clock) {
        this.other = line.map(NcaNode::new);
        this.table = table;
        this.evidences = evidences;
        this.clock = clock;
    }

    /// Whether the operator has another program asked.
    public boolean open() {
        return other.isPresent();
    }

    /// Asks about what has not been asked about; where it is silent, the rest waits for the next round.
    @Scheduled(fixedDelayString = "${jauap.opinion.rounds:PT1M}")
    public void round() {
        other.ifPresent(this::round);
    }

    private void round(NcaNode node) {
        for (var id : table.unheard(clock.instant().minus(FRESH), MOST)) {
            var kept = evidences.find(id).orElseThrow().presentation();
            try {
                table.add(id, clock.instant(), node.ask(kept.cms(), kept.document()));
            } catch (IOException silent) {
                log.warn("NCANode gave no opinion, asked again later: {}", silent.getMessage());
                return;
            }
        }
    }

    /// Where the two judge differently, the newest first.
    public List<Disagreement> disagreements(int most) {
        return table.differing(most).stream()
                .map(each -> new Disagreement(
                        each.evidence(),
                        evidences
                                .find(each.evidence())
                                .orElseThrow()
                                .presentation()
                                .documentName(),
                        each.at(),
                        each.ours(),
                        each.theirs(),
                        each.said()))
                .toList();
    }
}
