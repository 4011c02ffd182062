/// The public pages of questions and answers, and the same as feeds.
@NullMarked
package kz.jauap.office.publication.page;

import org.jspecify.annotations.NullMarked;
