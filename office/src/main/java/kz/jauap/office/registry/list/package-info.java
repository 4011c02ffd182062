/// The lists an official works from: his queue and the registration journal, with what narrows them.
@NullMarked
package kz.jauap.office.registry.list;

import org.jspecify.annotations.NullMarked;
