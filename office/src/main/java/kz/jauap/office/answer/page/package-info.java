/// The answer's pages: the editor, approval, the letters to post, and its pieces of others' pages.
@NullMarked
package kz.jauap.office.answer.page;

import org.jspecify.annotations.NullMarked;
