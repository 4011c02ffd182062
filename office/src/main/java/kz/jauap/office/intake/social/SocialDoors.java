package kz.jauap.office.intake.social;

import kz.jauap.office.intake.social.wire.DoorSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/// Reads the settings of the platforms' doors.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DoorSettings.class)
class SocialDoors {}
