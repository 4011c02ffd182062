/// The review of Kazakh wordings: what the glossary settles, what an editor has confirmed, what still waits.
@NullMarked
package kz.jauap.office.site.kazakh;

import org.jspecify.annotations.NullMarked;
