package kz.jauap.office.intake.reception.day;

import java.util.List;
import kz.jauap.office.intake.reception.Hours;
import kz.jauap.office.intake.reception.Visit;

/// The queue of a day before one head's door.
///
/// @param held whether he receives on that day after all
public record Door(Hours hours, boolean held, List<Visit> queue) {}
