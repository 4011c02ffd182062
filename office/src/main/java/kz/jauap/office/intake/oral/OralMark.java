package kz.jauap.office.intake.oral;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The mark on a printed record: our sign, the use `O`, and the record's id. It opens nothing but at a clerk's desk.
public final class OralMark {
    private static final String MARK = "J1/O/";
    private static final Pattern SCANNED =
            Pattern.compile("J1/O/([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})");

    private OralMark() {}

    static String of(UUID id) {
        return MARK + id;
    }

    /// The record that a scanned text names.
    public static Optional<UUID> parse(String scanned) {
        Matcher mark = SCANNED.matcher(scanned);
        return mark.find() ? Optional.of(UUID.fromString(mark.group(1))) : Optional.empty();
    }
}
