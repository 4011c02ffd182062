package kz.jauap.office.intake.reception.day;

import java.util.Optional;
import kz.jauap.office.intake.reception.Visit;
import kz.jauap.office.registry.card.CardRow;

/// One line of the register of personal reception.
///
/// @param by surname and initials of who received
/// @param appeal what the matter was put in writing as
public record RegisterLine(Visit visit, String by, Optional<CardRow> appeal) {}
