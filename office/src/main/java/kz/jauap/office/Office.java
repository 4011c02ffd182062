package kz.jauap.office;

import kz.jauap.office.house.HeadStart;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The appeals office of a city, as one process.
@SpringBootApplication
public class Office {
    public static void main(String[] args) {
        var office = new SpringApplication(Office.class);
        office.addInitializers(new HeadStart());
        office.run(args);
    }
}
