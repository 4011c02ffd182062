package kz.jauap.office.intake.egov.wire;

import kz.jauap.office.house.Bytes;
import org.jspecify.annotations.Nullable;

/// A file in a message: its name and its content in base 64.
public record FileJson(@Nullable String name, @Nullable Bytes content) {}
