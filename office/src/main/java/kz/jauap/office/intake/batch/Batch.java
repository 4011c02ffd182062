package kz.jauap.office.intake.batch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.intake.desk.DeskSheet.DeskDoor;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.number.AppealId;

/// A pile of letters that is taken in together.
///
/// @param door by which all of them came
/// @param language of most of them
public record Batch(
        UUID id, BodyId body, DeskDoor door, String language, long officer, Instant openedAt, List<Row> rows) {
    public Batch {
        rows = List.copyOf(rows);
    }

    /// One letter of the pile.
    ///
    /// @param scan SHA-256 of its scan
    /// @param name of the file, or the pages of the scan it was taken from
    /// @param fields what was typed of it so far
    public record Row(
            UUID id,
            int place,
            Optional<String> scan,
            String name,
            int sheets,
            Fields fields,
            Optional<AppealId> appeal) {
        /// A letter of which nothing is typed yet; its place comes with the pile.
        public static Row of(Optional<String> scan, String name, int sheets) {
            return new Row(UUID.randomUUID(), 0, scan, name, sheets, Fields.none(), Optional.empty());
        }
    }

    public long registered() {
        return rows.stream().filter(row -> row.appeal().isPresent()).count();
    }

    /// The letter to go on with: the first from a place on that is not registered, else the first at all.
    public Optional<Row> next(int from) {
        List<Row> left = rows.stream().filter(row -> row.appeal().isEmpty()).toList();
        return left.stream()
                .filter(row -> row.place() >= from)
                .findFirst()
                .or(() -> left.stream().findFirst());
    }
}
