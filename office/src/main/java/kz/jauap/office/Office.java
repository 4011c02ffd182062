package kz.jauap.office;

import kz.jauap.office.house.HeadStart;
import kz.jauap.office.house.start.Attempts;
import kz.jauap.office.house.start.Furnishing;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;

/// The appeals office of a city, as one process.
@SpringBootApplication
public class Office {
    public static void main(String[] args) {
        Attempts.open(() -> open(args));
    }

    private static void open(String... args) {
        var office = new SpringApplication(Office.class);
        office.setApplicationContextFactory(
                _ -> new AnnotationConfigServletWebServerApplicationContext(new Furnishing()));
        office.addInitializers(new HeadStart());
        office.run(args);
    }
}
