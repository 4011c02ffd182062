package kz.jauap.office.control;

import java.time.LocalDate;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.number.AppealId;

/// A notice that the law sets a last day for and that nobody has given yet.
public record Owed(AppealId appeal, Notice notice, LocalDate tellBy) {}
