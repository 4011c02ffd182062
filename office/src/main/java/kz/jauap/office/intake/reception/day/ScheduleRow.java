package kz.jauap.office.intake.reception.day;

import java.time.YearMonth;
import java.util.List;
import kz.jauap.office.intake.reception.Schedule;
import kz.jauap.office.people.Officer;

/// A schedule on the page of schedules.
///
/// @param without coming months in which the law wants a reception and there is none
/// @param approves whether the reader may approve it
public record ScheduleRow(Schedule schedule, Officer officer, List<YearMonth> without, boolean approves) {}
