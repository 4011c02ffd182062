package kz.jauap.office.people;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import kz.jauap.office.people.door.Badges;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Sends a request of a test as an official who is signed in; import it with `@Import(AtWork.class)`.
@TestComponent
public class AtWork {
    private final People people;
    private final Badges badges;

    AtWork(People people, Badges badges) {
        this.people = people;
        this.badges = badges;
    }

    /// The same for an office that has not imported it.
    public static AtWork in(ApplicationContext office) {
        return new AtWork(office.getBean(People.class), office.getBean(Badges.class));
    }

    public RequestPostProcessor as(String login) {
        return authentication(badges.issue(people.withLogin(login).orElseThrow()));
    }

    public SignedIn signedIn(String login) {
        return people.atWork(people.withLogin(login).orElseThrow());
    }
}
