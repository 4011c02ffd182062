package kz.jauap.office.registry.list;

/// One thing a list is narrowed by.
///
/// @param name of the parameter that says so, with its value
/// @param without the address of the same list without it
public record Chip(String name, String value, String label, String without) {}
