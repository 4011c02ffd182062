/// The registry's own pages: queue, journal, case.
@NullMarked
package kz.jauap.office.registry.page;

import org.jspecify.annotations.NullMarked;
