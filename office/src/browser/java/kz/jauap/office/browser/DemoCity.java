package kz.jauap.office.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.jauap.office.house.OfficeTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// A test in the demonstration's city, listening on a real port; all such tests share one.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OfficeTest(
        properties = {
            "jauap.demo=true",
            "jauap.demo.extent=AT_LENGTH",
            // the city's own site, wherever a test sets it up
            "jauap.frames.sites=http://127.0.0.1:*"
        },
        webEnvironment = WebEnvironment.RANDOM_PORT)
public @interface DemoCity {}
