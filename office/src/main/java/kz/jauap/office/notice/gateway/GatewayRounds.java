package kz.jauap.office.notice.gateway;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// The rounds of the messenger to other systems.
@Component
public class GatewayRounds {
    private final Queueing queueing;
    private final Forwarding forwarding;

    GatewayRounds(Queueing queueing, Forwarding forwarding) {
        this.queueing = queueing;
        this.forwarding = forwarding;
    }

    @Scheduled(fixedDelayString = "${jauap.notice.every:PT2S}")
    public void go() {
        queueing.go();
        forwarding.go();
    }
}
