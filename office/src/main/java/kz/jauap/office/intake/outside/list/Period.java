package kz.jauap.office.intake.outside.list;

import java.time.LocalDate;

/// The days of registration that a comparison covers, both ends included.
public record Period(LocalDate from, LocalDate to) {}
