/// The organisation before an administrator: units, matters and superiors, each changed from a day on.
@NullMarked
package kz.jauap.office.people.structure;

import org.jspecify.annotations.NullMarked;
