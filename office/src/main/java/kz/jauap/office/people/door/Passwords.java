package kz.jauap.office.people.door;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.staff.PasswordTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.util.unit.DataSize;

/// The officials' passwords, kept only as Argon2id hashes.
@Component
public class Passwords {
    public static final int LONGEST = 200;

    private static final Logger log = LoggerFactory.getLogger(Passwords.class);
    private static final DataSize ADVISED = DataSize.ofMegabytes(19);

    /// Each check costs memory and time, so a flood of sign-ins must wait in line.
    private final Semaphore desks = new Semaphore(2, true);

    private final PasswordEncoder encoder;
    private final Supplier<String> nobodys = SingletonSupplier.of(() -> encode("nobody's"));
    private final PasswordTable table;

    /// @param memory that each check costs; a hash made with less is made anew at the next sign-in
    Passwords(PasswordTable table, @Value("${jauap.password.memory:19MB}") DataSize memory) {
        this.table = table;
        if (memory.compareTo(ADVISED) < 0) {
            log.warn("A check of a password costs only {} KB: well for tests, not for the city", memory.toKilobytes());
        }
        this.encoder = new DelegatingPasswordEncoder(
                "argon2",
                Map.of(
                        "argon2",
                        new Argon2PasswordEncoder(16, 32, 1, (int) memory.toKilobytes(), 2),
                        "bcrypt",
                        new BCryptPasswordEncoder()));
    }

    /// Whether it is this official's password; takes as long where there is no such official.
    boolean right(Optional<Officer> officer, String password) {
        if (password.length() > LONGEST) {
            return false;
        }
        String otherwise = nobodys.get();
        var stored = officer.flatMap(one -> table.of(one.id()));
        String hash = stored.map(PasswordTable.Stored::hash).orElse(otherwise);
        boolean right = inLine(() -> encoder.matches(password, hash)) && stored.isPresent();
        if (right && encoder.upgradeEncoding(hash)) {
            table.strengthen(officer.orElseThrow().id(), encode(password));
        }
        return right;
    }

    /// Gives an official a new password and ends the sessions begun with the old one.
    public void set(long officer, String password) {
        table.set(officer, encode(password));
    }

    /// Gives many officials one password, hashed once; for the demonstration.
    public void setAll(Iterable<Long> officers, String password) {
        String hash = encode(password);
        officers.forEach(officer -> table.set(officer, hash));
    }

    /// The version of the password now valid, absent for one who cannot sign in.
    Optional<Integer> version(long officer) {
        return table.of(officer).map(PasswordTable.Stored::version);
    }

    private String encode(String password) {
        return inLine(() -> Objects.requireNonNull(encoder.encode(password)));
    }

    private <T> T inLine(Supplier<T> check) {
        desks.acquireUninterruptibly();
        try {
            return check.get();
        } finally {
            desks.release();
        }
    }
}
