package kz.jauap.office.house;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ScheduledFuture;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.task.ThreadPoolTaskSchedulerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/// The building's clockwork: lets rooms do their rounds by themselves. Tests wind it by hand.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty(name = "jauap.ticking", matchIfMissing = true)
class Ticking {
    private static final Duration OPENING = Duration.ofSeconds(5);

    @Bean
    ThreadPoolTaskScheduler taskScheduler(ThreadPoolTaskSchedulerBuilder builder) {
        return builder.configure(new Clockwork());
    }

    /// The clockwork lets the first visitor in before it winds up thirty rounds at once.
    private static final class Clockwork extends ThreadPoolTaskScheduler {
        @Override
        public ScheduledFuture<?> scheduleWithFixedDelay(Runnable round, Duration pause) {
            return scheduleWithFixedDelay(
                    round, InstantSource.system().instant().plus(OPENING), pause);
        }
    }
}
