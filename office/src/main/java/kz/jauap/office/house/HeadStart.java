package kz.jauap.office.house;

import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.support.GenericApplicationContext;

/// Takes possession of the data folder and wakes its database while the rooms are still being furnished.
public final class HeadStart implements ApplicationContextInitializer<GenericApplicationContext> {
    @Override
    public void initialize(GenericApplicationContext office) {
        var settings = office.getEnvironment();
        if (!settings.getProperty("jauap.db.url", "").isBlank()) {
            return;
        }
        var folder = Path.of(settings.getRequiredProperty("jauap.data-folder"));
        var occupancy = new Occupancy(folder);
        var waking = Waking.in(folder, Secrets.in(folder.resolve("secrets")));
        office.registerBean("occupancy", Occupancy.class, () -> occupancy);
        office.registerBean("waking", Waking.class, () -> waking);
        office.addApplicationListener((ApplicationListener<ApplicationFailedEvent>) _ -> {
            waking.abandon();
            occupancy.close();
        });
    }
}
