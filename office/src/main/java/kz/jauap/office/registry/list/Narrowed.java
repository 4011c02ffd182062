package kz.jauap.office.registry.list;

import java.util.List;

/// How a list is narrowed: the fields of its form, and all that is set.
///
/// @param path the address of the whole list
public record Narrowed(String path, List<Field> fields, List<Chip> chips) {
    public Narrowed {
        fields = List.copyOf(fields);
        chips = List.copyOf(chips);
    }

    /// What is set and no field of the form asks for.
    public List<Chip> unasked() {
        return chips.stream()
                .filter(chip -> fields.stream().noneMatch(field -> field.name().equals(chip.name())))
                .toList();
    }
}
