package kz.jauap.law.statute;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks the code that carries out provisions of a statute, by their keys in `statutes/<act>/<edition>.csv`.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
public @interface Implements {
    String[] value();
}
