/// The chains over the audit and the journals, by which a record changed by hand is found, and their anchors.
@NullMarked
package kz.jauap.office.control.chain;

import org.jspecify.annotations.NullMarked;
