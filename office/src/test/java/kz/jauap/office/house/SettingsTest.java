package kz.jauap.office.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import kz.jauap.law.regime.RegimePolicy;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void anAddressEndsWithoutASlashHoweverItWasWritten() {
        var name = new Settings.Names("Алматы", "Алматы", "Almaty");
        var settings = new Settings(
                Path.of("data"), URI.create("https://otinish.example/"), false, RegimePolicy.GUIDE, 10, name, name);
        assertThat(settings.publicUrl()).hasToString("https://otinish.example");
    }
}
