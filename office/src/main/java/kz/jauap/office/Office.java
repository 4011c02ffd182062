package kz.jauap.office;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The appeals office of a city, as one process.
@SpringBootApplication
public class Office {
    public static void main(String[] args) {
        SpringApplication.run(Office.class, args);
    }
}
