package kz.jauap.office.signature.stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import kz.jauap.office.house.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class StampsTest extends StampingAuthority {
    @Autowired
    JdbcClient database;

    private boolean down;

    @Test
    void aDayWithoutTheAuthorityLosesNothing() {
        var desk = ca.stamping();
        var stamps = stamps(question -> {
            if (down) {
                throw new IOException("nobody answers");
            }
            return desk.ask(question);
        });
        down = true;
        var signatures = IntStream.range(0, 12).mapToObj(_ -> signature()).toList();
        signatures.forEach(stamps::want);
        for (int minute = 0; minute < 24 * 60; minute += 10) {
            stamps.round();
            pass(Duration.ofMinutes(10));
        }
        assertThat(signatures).allSatisfy(each -> {
            assertThat(stamps.over(each)).isEmpty();
            assertThat(stamps.complete(each)).isEqualTo(each);
        });
        down = false;
        pass(Duration.ofHours(1));
        rounds(stamps, signatures);
        assertThat(signatures)
                .allSatisfy(each -> assertThat(stamps.over(each))
                        .hasValueSatisfying(stamp -> assertThat(stamp.at())
                                .isBeforeOrEqualTo(clock.instant())
                                .isAfter(clock.instant().minus(Duration.ofMinutes(10)))));
    }

    @Test
    void whileTheAuthorityIsDownEachRoundAsksButOnce() {
        int[] asked = {0};
        var stamps = stamps(_ -> {
            asked[0]++;
            throw new IOException("nobody answers");
        });
        List.of(signature(), signature(), signature()).forEach(stamps::want);
        stamps.round();
        assertThat(asked[0]).isEqualTo(1);
    }

    @Test
    void aTimeStampIsNeverChangedOrTakenAway() {
        var signature = signature();
        var stamps = stamps(ca.stamping());
        stamps.want(signature);
        stamps.want(signature);
        rounds(stamps, List.of(signature));
        for (var deed : List.of(
                "update signature_stamp set stamped_by = 'x' where token is not null",
                "delete from signature_stamp",
                "truncate signature_stamp")) {
            assertThatThrownBy(() -> database.sql(deed).update()).as(deed).hasMessageContaining("is final");
        }
    }
}
