package kz.jauap.office.signature.revocation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;

/// One line of a list of revoked certificates: number, time, and what else is said of it.
final class CrlEntry {
    private static final int SEQUENCE = 0x30;
    private static final int INTEGER = 0x02;
    private static final int BOOLEAN = 0x01;
    private static final int IDENTIFIER = 0x06;
    private static final int OCTETS = 0x04;
    private static final int UTC_TIME = 0x17;
    private static final byte[] REASON_CODE = {0x55, 0x1d, 0x15};
    private static final int ENUMERATED = 0x0a;
    private static final int UNSAID = -1;
    private static final int REMOVED_FROM_LIST = 8;

    private CrlEntry() {}

    /// Adds the line to `serials`; one that demands what is not understood spoils the whole list.
    static void add(Der entry, Serials serials) {
        var number = entry.enter(INTEGER);
        var since = time(entry);
        int reason = entry.more() ? reason(entry.enter(SEQUENCE)) : UNSAID;
        if (reason == REMOVED_FROM_LIST) {
            serials.addRemoved(number);
        } else {
            serials.add(number, since, Standing.Key.of(reason));
        }
    }

    private static int reason(Der extensions) {
        int code = UNSAID;
        while (extensions.more()) {
            var extension = extensions.enter(SEQUENCE);
            var type = extension.enter(IDENTIFIER).content();
            boolean reason = Arrays.equals(type, REASON_CODE);
            if (extension.tag() == BOOLEAN && extension.enter(BOOLEAN).content()[0] != 0 && !reason) {
                throw new IllegalArgumentException("a line that demands what is not understood");
            }
            if (reason) {
                code = extension.enter(OCTETS).enter(ENUMERATED).content()[0];
            }
        }
        return code;
    }

    /// Times are written as RFC 5280 demands: to the second, in UTC.
    private static Instant time(Der entry) {
        boolean shortYear = entry.tag() == UTC_TIME;
        var digits = entry.skip().content();
        int at = shortYear ? 2 : 4;
        if (digits.length != at + 11 || digits[at + 10] != 'Z') {
            throw new IllegalArgumentException("a time of another form");
        }
        int year = shortYear ? century(number(digits, 0)) : number(digits, 0) * 100 + number(digits, 2);
        return LocalDateTime.of(
                        year,
                        number(digits, at),
                        number(digits, at + 2),
                        number(digits, at + 4),
                        number(digits, at + 6),
                        number(digits, at + 8))
                .toInstant(ZoneOffset.UTC);
    }

    private static int century(int year) {
        return year < 50 ? 2000 + year : 1900 + year;
    }

    private static int number(byte[] digits, int at) {
        int tens = digits[at] - '0';
        int ones = digits[at + 1] - '0';
        if (tens < 0 || tens > 9 || ones < 0 || ones > 9) {
            throw new IllegalArgumentException("a time that is no number");
        }
        return tens * 10 + ones;
    }
}
