package kz.jauap.office.house;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the operator that the office is open, and where.
@Component
class Opening {
    private static final Logger log = LoggerFactory.getLogger(Opening.class);

    private final Settings settings;

    Opening(Settings settings) {
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        log.info("The office is open: {}", settings.publicUrl());
        if (!settings.secure()) {
            log.warn(
                    "Reached without TLS: well for this machine or a trusted network, not for the city (JAUAP_PUBLIC_URL)");
        }
    }
}
