package kz.jauap.office.guide;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/// Marks a test that fails when the named rules of the guide are not carried out.
/// docs/guide-coverage.md is made of these marks.
@Documented
@Target(ElementType.METHOD)
public @interface Proves {
    /// The rules proven.
    Rule[] value();
}
