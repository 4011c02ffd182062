/// What everybody may read: the published questions and answers, found by word, topic, district and year.
@NullMarked
package kz.jauap.office.publication.shelf;

import org.jspecify.annotations.NullMarked;
