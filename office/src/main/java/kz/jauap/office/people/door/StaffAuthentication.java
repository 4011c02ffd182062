package kz.jauap.office.people.door;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/// Lets an official in by sign-in name and password.
@Component
class StaffAuthentication implements AuthenticationProvider {
    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9.-]{1,39}");

    private final People people;
    private final Gatekeeper gatekeeper;
    private final Badges badges;
    private final Audit audit;

    StaffAuthentication(People people, Gatekeeper gatekeeper, Badges badges, Audit audit) {
        this.people = people;
        this.gatekeeper = gatekeeper;
        this.badges = badges;
        this.audit = audit;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String login = given.getName().strip().toLowerCase(Locale.ROOT);
        String password = Objects.requireNonNullElse(given.getCredentials(), "").toString();
        var officer = LOGIN.matcher(login).matches()
                ? people.withLogin(login).filter(Officer::active)
                : Optional.<Officer>empty();
        String subject = officer.map(Officer::login).orElse("");
        return switch (gatekeeper.check(login, officer, password, address(given.getDetails()))) {
            case RIGHT -> {
                audit.write(officer.orElseThrow().id(), AuditDeed.SIGNED_IN, subject);
                yield badges.issue(officer.orElseThrow());
            }
            case WRONG -> {
                audit.writeUnknown(AuditDeed.SIGN_IN_FAILED, subject);
                throw new BadCredentialsException("wrong");
            }
            case WAIT -> throw new LockedException("wait");
        };
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private static String address(@Nullable Object details) {
        return details instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    }
}
