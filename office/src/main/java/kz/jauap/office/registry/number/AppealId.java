package kz.jauap.office.registry.number;

import java.util.UUID;

/// The inner name of an appeal: never printed, never counted, the same through all redirections.
public record AppealId(UUID value) {
    public static AppealId fresh() {
        return new AppealId(UUID.randomUUID());
    }

    public static AppealId of(String text) {
        return new AppealId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
