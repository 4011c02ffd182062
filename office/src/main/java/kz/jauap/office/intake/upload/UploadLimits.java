package kz.jauap.office.intake.upload;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/// How large files may be, and how long an unfinished one is waited for, as the operator has chosen.
///
/// @param largest of one file
/// @param perForm all files of one form together
/// @param waiting bytes of unfinished files from everybody together
/// @param kept how long an unfinished file lies after its latest piece
/// @param video how long a message recorded on our pages may be
@ConfigurationProperties("jauap.uploads")
public record UploadLimits(
        @DefaultValue("500MB") DataSize largest,
        @DefaultValue("600MB") DataSize perForm,
        @DefaultValue("20GB") DataSize waiting,
        @DefaultValue("24h") Duration kept,
        @DefaultValue("10m") Duration video) {

    /// Lets the rooms ask for the limits.
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(UploadLimits.class)
    static class Chosen {}
}
