/// The editor of the demonstration: what readers said of the pages, and what she made of it.
@NullMarked
package kz.jauap.office.demo.editor;

import org.jspecify.annotations.NullMarked;
