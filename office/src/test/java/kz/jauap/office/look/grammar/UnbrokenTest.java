package kz.jauap.office.look.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import kz.jauap.office.look.grammar.Unbroken.Prose;
import kz.jauap.office.look.grammar.Unbroken.Registered;
import org.junit.jupiter.api.Test;

class UnbrokenTest {
    @Test
    void registrationNumbersStandInOnePiece() {
        assertThat(Unbroken.pieces("Жалоба на ответ по № ЖТ-210-2026-0000001/2 и ZHT-100-2026-0000042."))
                .containsExactly(
                        new Prose("Жалоба на ответ по № "),
                        new Registered("ЖТ-210-2026-0000001/2"),
                        new Prose(" и "),
                        new Registered("ZHT-100-2026-0000042"),
                        new Prose("."));
        assertThat(Unbroken.pieces("Код TJBDR-MQP6-Z9GN8, черновик 1A2B-3C4D-5E6F-7G8H"))
                .containsExactly(
                        new Prose("Код "),
                        new Registered("TJBDR-MQP6-Z9GN8"),
                        new Prose(", черновик "),
                        new Registered("1A2B-3C4D-5E6F-7G8H"));
        assertThat(Unbroken.pieces("")).isEmpty();
        assertThat(Unbroken.pieces("из-за 2026-11-26")).containsExactly(new Prose("из-за 2026-11-26"));
    }
}
