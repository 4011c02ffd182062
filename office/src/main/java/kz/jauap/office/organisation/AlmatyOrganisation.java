package kz.jauap.office.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import kz.jauap.office.house.Settings;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The organisation of Almaty that the demonstration starts with.
@Component
@Order(10)
public class AlmatyOrganisation implements ApplicationRunner {
    private final Settings settings;
    private final JsonMapper json;
    private final ChartTables tables;
    private final Organisation organisation;

    AlmatyOrganisation(Settings settings, JsonMapper json, ChartTables tables, Organisation organisation) {
        this.settings = settings;
        this.json = json;
        this.tables = tables;
        this.organisation = organisation;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demo()) {
            load();
        }
    }

    /// Founds Almaty in an empty office; does nothing in one that has an organisation.
    public void load() {
        try (InputStream in = new ClassPathResource("demo/organisation.json").getInputStream()) {
            tables.writeFirst(json.readValue(in, OrganisationFile.class).chart());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        organisation.reload();
    }
}
