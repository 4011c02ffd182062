/// What can be reported: the topics of the city as services, and what each asks.
@NullMarked
package kz.jauap.office.intake.open311.service;

import org.jspecify.annotations.NullMarked;
