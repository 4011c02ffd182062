/// The Open Almaty door: an Open311 GeoReport v2 server, by which apps report what people see in the city.
///
/// `wire` writes what the specification says, `service` says what can be reported, `report` takes reports in, `shown`
/// publishes where they stand, `page` is the clerk's side.
@NullMarked
package kz.jauap.office.intake.open311;

import org.jspecify.annotations.NullMarked;
