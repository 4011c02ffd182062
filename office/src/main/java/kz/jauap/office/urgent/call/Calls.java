package kz.jauap.office.urgent.call;

import java.util.List;
import kz.jauap.office.urgent.alarm.Alarm;
import kz.jauap.office.urgent.alarm.Watching;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// The rounds of the night watch: what the journal says of alarms, who must be called, and the calls themselves.
@Component
public class Calls {
    private final Watching watching;
    private final Calling calling;
    private final Ringing ringing;
    private final CallTable table;

    Calls(Watching watching, Calling calling, Ringing ringing, CallTable table) {
        this.watching = watching;
        this.calling = calling;
        this.ringing = ringing;
        this.table = table;
    }

    /// Reads the journal on and queues the calls that are due.
    @Scheduled(fixedDelayString = "${jauap.urgent.every:PT2S}")
    public void watch() {
        watching.go();
        calling.go();
    }

    /// Carries the calls; on a round of its own, for gateways may be slow.
    @Scheduled(fixedDelayString = "${jauap.urgent.every:PT2S}")
    public void carry() {
        ringing.go();
    }

    /// Who was called over an alarm and how.
    public List<Call> of(Alarm alarm) {
        return table.of(alarm.id());
    }

    /// Every try to call somebody over an alarm.
    public List<Call.Attempt> attempts(Alarm alarm) {
        return table.attempts(alarm.id());
    }
}
