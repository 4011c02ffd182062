package kz.jauap.office.people.setup;

import java.time.Duration;
import java.util.Optional;
import kz.jauap.office.house.RegimeInForce;
import kz.jauap.office.house.Settings;
import kz.jauap.office.people.door.OneTimeLinks;
import kz.jauap.office.people.staff.FoundationTable;
import kz.jauap.office.people.staff.LinkTable.Purpose;
import kz.jauap.office.people.staff.OfficerTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Prints, when an office without staff starts, the link by which its first administrator sets it up.
@Component
@Order(30)
class SetupLink implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(SetupLink.class);
    private static final Duration LASTS = Duration.ofDays(7);

    private final Settings settings;
    private final OfficerTable officers;
    private final OneTimeLinks links;

    SetupLink(
            Settings settings,
            OfficerTable officers,
            OneTimeLinks links,
            FoundationTable foundation,
            RegimeInForce regime) {
        this.settings = settings;
        this.officers = officers;
        this.links = links;
        foundation.policy().ifPresent(regime::decided);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.demo() && !officers.any()) {
            String secret = links.make(Purpose.SETUP, Optional.empty(), LASTS);
            log.info("Nobody works here yet. Set the office up, once, at {}/setup/{}", settings.publicUrl(), secret);
        }
    }
}
