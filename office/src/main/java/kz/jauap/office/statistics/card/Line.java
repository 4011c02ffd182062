package kz.jauap.office.statistics.card;

import kz.jauap.office.registry.entry.Accounting.Field;

/// A field as the card shows it.
///
/// @param value empty where nothing was said
public record Line(Field field, String name, String value) {}
