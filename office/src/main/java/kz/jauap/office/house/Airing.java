package kz.jauap.office.house;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Gives the memory that lies free back to the machine, once the rooms are furnished and whenever nobody asks for
/// anything.
@Component
@ConditionalOnBooleanProperty(name = "jauap.ticking", matchIfMissing = true)
class Airing {
    private static final long SMALL_OFFICE = 96L << 20;
    private static final long WORTHWHILE = 64L << 20;
    private static final Duration HARDLY_WORKED = Duration.ofSeconds(3);

    private final OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private Duration worked = Duration.ZERO;
    private long kept = SMALL_OFFICE;

    @EventListener(ApplicationReadyEvent.class)
    synchronized void furnished() {
        air();
    }

    @Scheduled(fixedDelayString = "PT1M")
    synchronized void round() {
        Duration before = worked;
        worked = Duration.ofNanos(machine.getProcessCpuTime());
        if (worked.minus(before).compareTo(HARDLY_WORKED) < 0) {
            air();
        }
    }

    private void air() {
        if (Runtime.getRuntime().totalMemory() - kept >= WORTHWHILE) {
            System.gc();
            kept = Runtime.getRuntime().totalMemory();
        }
    }
}
