package kz.jauap.office.people.door;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import kz.jauap.office.house.Secrets;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.staff.FailedTryTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Checks passwords and lets nobody guess on: after several wrong ones, a name or an address has to wait.
@Component
public class Gatekeeper {
    private static final Duration REMEMBERED = Duration.ofMinutes(15);
    private static final FailedTryTable.Count MOST = new FailedTryTable.Count(5, 20, 50);

    private final Passwords passwords;
    private final FailedTryTable tries;
    private final TransactionTemplate transaction;
    private final Secrets secrets;
    private final Clock clock;

    Gatekeeper(
            Passwords passwords, FailedTryTable tries, TransactionTemplate transaction, Secrets secrets, Clock clock) {
        this.passwords = passwords;
        this.tries = tries;
        this.transaction = transaction;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// The outcome of one try.
    public enum Check {
        RIGHT,
        WRONG,
        /// Too many wrong ones of late; this one was not even looked at.
        WAIT
    }

    /// Looks at a password, unless there were too many wrong ones; a typed sign-in name is never stored as such.
    public Check check(String login, Optional<Officer> officer, String password, String address) {
        var now = clock.instant();
        String key = HexFormat.of().formatHex(secrets.mac("sign-in name", login));
        if (!Boolean.TRUE.equals(transaction.execute(_ -> admitted(now, key, address)))) {
            return Check.WAIT;
        }
        if (!passwords.right(officer, password)) {
            return Check.WRONG;
        }
        tries.forget(key, address, now.minus(REMEMBERED));
        return Check.RIGHT;
    }

    /// Counts a try before it is made, one after another: of many that come at once no more pass than of many in turn.
    private boolean admitted(Instant now, String key, String address) {
        tries.hold();
        var count = tries.since(now.minus(REMEMBERED), key, address);
        if (count.pair() >= MOST.pair() || count.login() >= MOST.login() || count.address() >= MOST.address()) {
            return false;
        }
        tries.insert(now, key, address);
        return true;
    }
}
