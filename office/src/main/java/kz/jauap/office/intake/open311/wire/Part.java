package kz.jauap.office.intake.open311.wire;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// A piece of what is written. In XML each is an element; in JSON (by the Spark Convention) a list has no names inside.
public sealed interface Part {
    ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    String name();

    /// A value, or an empty element (in JSON `null`).
    ///
    /// @param value a text, a number or a flag
    record Leaf(String name, Optional<Object> value) implements Part {}

    /// Several different pieces together, in the order of the specification.
    record Group(String name, List<Part> parts) implements Part {
        public Group {
            parts = List.copyOf(parts);
        }
    }

    /// Any number of pieces of one kind.
    record Many(String name, List<Part> parts) implements Part {
        public Many {
            parts = List.copyOf(parts);
        }
    }

    static Part text(String name, String text) {
        return new Leaf(name, text.isEmpty() ? Optional.empty() : Optional.of(text));
    }

    static Part flag(String name, Boolean flag) {
        return new Leaf(name, Optional.of(flag));
    }

    static Part number(String name, int number) {
        return new Leaf(name, Optional.of(number));
    }

    static Part number(String name, Optional<BigDecimal> number) {
        return new Leaf(name, number.map(each -> each));
    }

    /// A moment with its zone, to the second.
    static Part moment(String name, Instant at) {
        OffsetDateTime here = at.truncatedTo(ChronoUnit.SECONDS).atZone(ALMATY).toOffsetDateTime();
        return text(name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(here));
    }

    static Part group(String name, Part... parts) {
        return new Group(name, List.of(parts));
    }

    static Part many(String name, List<? extends Part> parts) {
        return new Many(name, List.copyOf(parts));
    }
}
