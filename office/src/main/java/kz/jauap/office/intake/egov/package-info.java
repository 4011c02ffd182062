/// The door for signed packages of partners such as egov.kz: document, signature and attachments by a contract of ours.
@NamedInterface("egov")
@NullMarked
package kz.jauap.office.intake.egov;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
