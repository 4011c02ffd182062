package kz.jauap.office.people.admin;

import kz.jauap.office.look.Trilingual;

/// What somebody has filled into a form, field by field.
public interface Filled {
    /// The text of a field, empty where nothing was filled in.
    String text(String field);

    /// A text asked for in three languages, in fields that end in Kk, Ru and En.
    default Trilingual trilingual(String field) {
        return new Trilingual(text(field + "Kk"), text(field + "Ru"), text(field + "En"));
    }
}
