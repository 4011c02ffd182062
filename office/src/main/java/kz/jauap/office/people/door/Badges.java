package kz.jauap.office.people.door;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.look.Lang;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/// Issues the badge of a session and reads it anew on every request.
@Component
public class Badges {
    private static final Duration LONGEST_SESSION = Duration.ofHours(12);

    private final People people;
    private final Passwords passwords;
    private final Clock clock;

    Badges(People people, Passwords passwords, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.clock = clock;
    }

    /// The badge of an official who has just come in.
    public Authentication issue(Officer officer) {
        var position = officer.position();
        var principal = new StaffPrincipal(
                officer.id(),
                officer.login(),
                officer.name().signature(Lang.KK),
                List.of(position.kk(), position.ru(), position.en()),
                passwords.version(officer.id()).orElse(0),
                clock.instant());
        return badge(principal, people.atWork(officer));
    }

    /// Who holds the badge now; nobody once he left, has a new password or came too long ago.
    Optional<SignedIn> read(StaffPrincipal principal) {
        return people.find(principal.id())
                .filter(Officer::active)
                .filter(officer -> passwords.version(officer.id()).orElse(0) == principal.passwordVersion())
                .filter(officer -> clock.instant().isBefore(principal.since().plus(LONGEST_SESSION)))
                .map(people::atWork);
    }

    /// A badge with the roles held at this moment; an administrator's role cannot be stood in for.
    Authentication badge(StaffPrincipal principal, SignedIn who) {
        var own = who.officer().roles().stream();
        var borrowed = who.standingInFor().stream()
                .flatMap(absent -> absent.roles().stream())
                .filter(role -> role != Role.ADMINISTRATOR);
        var authorities = Stream.concat(own, borrowed)
                .distinct()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities);
    }
}
