package kz.jauap.office.statistics.card;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.registry.entry.Accounting;
import kz.jauap.office.registry.entry.Accounting.Field;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.file.CaseFile;

/// The registration card of a case: what stands in each field that a person may fill in or set right.
public record AccountCard(CaseFile file, Map<Field, String> values) {
    public static AccountCard of(CaseFile file) {
        Receipt.Registered registered = file.card().registered();
        Map<Field, String> values = new EnumMap<>(Field.class);
        values.put(Field.CHANNEL, registered.channel().name());
        values.put(Field.FORM, registered.form().name());
        values.put(Field.APPLICANT, registered.applicant().name());
        values.put(Field.LANGUAGE, registered.language());
        for (Journaled each : file.history()) {
            if (each.entry() instanceof Accounting.Corrected(var field, var _, var after, var _)) {
                after.ifPresentOrElse(value -> values.put(field, value), () -> values.remove(field));
            }
        }
        values.put(Field.KIND, file.card().kind().name());
        values.remove(Field.TOPIC);
        values.remove(Field.DISTRICT);
        file.topic().ifPresent(topic -> values.put(Field.TOPIC, topic));
        file.district().ifPresent(district -> values.put(Field.DISTRICT, district));
        return new AccountCard(file, values);
    }

    public Optional<String> value(Field field) {
        return Optional.ofNullable(values.get(field));
    }
}
