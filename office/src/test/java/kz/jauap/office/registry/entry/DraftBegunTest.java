package kz.jauap.office.registry.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.appeal.ApplicantKind;
import kz.jauap.law.appeal.Form;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.law.channel.Weight;
import kz.jauap.law.term.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whoever only began to write has not turned to the akimat yet.
class DraftBegunTest {
    private static final Instant FIRST = Instant.parse("2026-11-01T05:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);

    private static Receipt.Registered registered(Channel channel, Optional<Origin.Relation> grownAs) {
        return new Receipt.Registered(
                "ЖТ-100-2026-0000001",
                Instant.parse("2026-11-05T05:00:00Z"),
                DAY,
                DAY,
                channel,
                Form.ELECTRONIC,
                Signature.EDS,
                Kind.COMPLAINT,
                ApplicantKind.PERSON,
                Weight.OFFICIAL,
                "",
                "kk",
                new Due(Optional.empty(), "", Ground.ORDINARY, DAY, DAY),
                List.of(),
                Urgency.ORDINARY,
                grownAs.map(relation -> new Origin(relation, new UUID(1, 1), "ЖТ-100-2026-0000002")),
                Optional.empty(),
                Optional.of(FIRST));
    }

    @Test
    void isWhatAnAppealOfOurOwnPagesHasBeforeItsSignature() {
        assertThat(registered(Channel.SITE, Optional.empty()).draftBegun()).contains(FIRST);
    }

    /// The state platform hands over anew what it had handed over before.
    @Test
    void isNotTheFirstOfTwoPackages() {
        assertThat(registered(Channel.EGOV, Optional.empty()).draftBegun()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GRIEVANCE, true", "PART, false", "MADE_OFFICIAL, false"})
    void ofWhatGrewOutOfAnotherRecordIsItsOwn(Origin.Relation relation, boolean begun) {
        assertThat(registered(Channel.CHANCELLERY, Optional.of(relation))
                        .draftBegun()
                        .isPresent())
                .isEqualTo(begun);
    }
}
