package kz.jauap.office.demo.editor;

import static org.assertj.core.api.Assertions.assertThat;

import kz.jauap.law.statute.Act;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.walk.ForeignWords;
import org.junit.jupiter.api.Test;

class WordstockTest {
    private static String said(Act act) {
        return Wordstock.all(act, Trilingual.same("norm")).toString();
    }

    @Test
    void speaksAsTheActByWhichTheOfficeGoes() {
        assertThat(said(Act.LAW221)).contains("өтінішіңіз").doesNotContainPattern(ForeignWords.OF_THE_CODE);
        assertThat(said(Act.APPC)).contains("жолданымыңыз").doesNotContainPattern(ForeignWords.OF_THE_LAW);
    }
}
