package kz.jauap.office.notice.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Why a reply was left to a person is said in his words; of the platform's only the number stands there.
class LeftByHandTest {
    @ParameterizedTest
    @CsvSource({
        "window,window,",
        "nowhere,nowhere,",
        "threat,threat,",
        "late: door closed,closed,",
        "late: unreachable,late,",
        "late: status 503,late,503",
        "unsure: interrupted,unsure,",
        "unsure: HttpTimeoutException,unsure,",
        "unsure: status 500,unsure,500",
        "error 10/2018278,refused,10/2018278",
        "error 10/,refused,10",
        "no public replies,refused,"
    })
    void saysWhatHappened(String kept, String reason, String number) {
        assertThat(LeftByHand.of(kept))
                .isEqualTo(new LeftByHand("notice.reply." + reason, number == null ? "" : " (" + number + ")"));
    }
}
