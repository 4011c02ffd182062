package kz.jauap.office.organisation;

import kz.jauap.office.look.Trilingual;

/// A part of a body, such as its chancellery; it keeps no journal of its own.
public record Unit(String id, BodyId body, Trilingual name, Validity validity) {}
