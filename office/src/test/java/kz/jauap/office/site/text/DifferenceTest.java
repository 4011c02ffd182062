package kz.jauap.office.site.text;

import static org.assertj.core.api.Assertions.assertThat;

import kz.jauap.office.site.text.Difference.Piece;
import kz.jauap.office.site.text.Difference.Sort;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    @Test
    void isTheWordsThatCameAndWent() {
        assertThat(Difference.between("Жауап он күнде беріледі", "Жауап он бес күнде беріледі")
                        .pieces())
                .containsExactly(
                        new Piece(Sort.SAME, "Жауап он "),
                        new Piece(Sort.NEW, "бес "),
                        new Piece(Sort.SAME, "күнде беріледі"));
        assertThat(Difference.between("one two", "one three").pieces())
                .containsExactly(
                        new Piece(Sort.SAME, "one "), new Piece(Sort.GONE, "two"), new Piece(Sort.NEW, "three"));
        assertThat(Difference.between("same", "same").pieces()).containsExactly(new Piece(Sort.SAME, "same"));
    }
}
