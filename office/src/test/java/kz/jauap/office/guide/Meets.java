package kz.jauap.office.guide;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/// Marks a test that fails when the named points of acceptance are not met; docs/acceptance.md is made of these marks.
@Documented
@Target(ElementType.METHOD)
public @interface Meets {
    /// The points met.
    Point[] value();
}
