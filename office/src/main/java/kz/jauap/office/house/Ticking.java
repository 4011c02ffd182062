package kz.jauap.office.house;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// The building's clockwork: lets rooms do their rounds by themselves. Tests wind it by hand.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty(name = "jauap.ticking", matchIfMissing = true)
class Ticking {}
