package kz.jauap.office.guide;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.jauap.law.channel.Channel;

/// Marks a test that fails when one of these doors does not stand one of these trials.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Withstands.All.class)
public @interface Withstands {
    Channel[] doors();

    Trial[] trials();

    /// Several marks of one test.
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        Withstands[] value();
    }
}
