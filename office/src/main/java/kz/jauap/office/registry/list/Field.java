package kz.jauap.office.registry.list;

import java.util.List;
import kz.jauap.office.look.Choice;

/// One thing a list can be narrowed by, as its form asks for it.
///
/// @param choices the first of them narrows nothing
/// @param value the one that is chosen, as it is sent
public record Field(String name, String label, List<Choice> choices, String value) {}
