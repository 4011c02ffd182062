package kz.jauap.office.intake.reception.day;

import java.time.LocalDate;

/// A day to come for which people are booked.
///
/// @param calledOff whether somebody does not receive then after all
public record Coming(LocalDate day, int booked, boolean calledOff) {}
