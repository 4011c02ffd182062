/// The registry's own pages: the case with its files and papers.
@NullMarked
package kz.jauap.office.registry.page;

import org.jspecify.annotations.NullMarked;
