package kz.jauap.office.guide;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/// Marks a test that fails when one of these threats succeeds; docs/threats.md is made of these marks.
@Documented
@Target(ElementType.METHOD)
public @interface Counters {
    /// The threats withstood.
    Threat[] value();
}
