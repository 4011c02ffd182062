/// The contract with partners: what a package and its answer look like in JSON and in XML.
@NamedInterface("wire")
@NullMarked
package kz.jauap.office.intake.egov.wire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
