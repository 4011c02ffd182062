/// The words of the demonstration: what readers said of the pages, what an editor made of it, paragraphs for answers.
@NullMarked
package kz.jauap.office.demo.editor;

import org.jspecify.annotations.NullMarked;
