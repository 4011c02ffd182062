/// What waits for an official: as a page, as a list on paper, and what has come meanwhile.
@NullMarked
package kz.jauap.office.registry.list.queue;

import org.jspecify.annotations.NullMarked;
