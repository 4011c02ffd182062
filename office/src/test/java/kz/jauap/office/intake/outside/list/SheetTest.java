package kz.jauap.office.intake.outside.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.intake.outside.Registered;
import kz.jauap.office.look.Words;
import kz.jauap.office.registry.number.OutsideNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {
    private static final Words WORDS = new Words(true);
    private static final Line LINE = new Line.Read(
            1,
            "ЖТ-103-2026-0000001",
            new Registered(
                    OutsideNumber.parse("ЖТ-2026-1").orElseThrow(),
                    LocalDate.of(2026, 11, 24),
                    Optional.of(LocalDate.of(2026, 12, 15))));

    private static List<Line> lines(String text) {
        return ((Sheet.Lines) Sheet.of(text, WORDS)).lines();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ЖТ-103-2026-0000001,ЖТ-2026-1,2026-11-24,2026-12-15",
                "\uFEFFЖТ-103-2026-0000001;ЖТ-2026-1;24.11.2026;15.12.2026\r\n",
                "Наш номер;Номер платформы;День регистрации;Последний день\nЖТ-103-2026-0000001;ЖТ-2026-1;24.11.2026;15.12.2026",
                "\uFEFFТіркелген күні,Платформа нөмірі,Соңғы күні,Біздің нөміріміз\r\n2026-11-24,ЖТ-2026-1,2026-12-15,ЖТ-103-2026-0000001",
                "Number of the platform,Subject,Day of registration,Last day,Our number\nЖТ-2026-1,\"a \"\"lamp\"\",\nbroken\",2026-11-24,2026-12-15,ЖТ-103-2026-0000001",
                "ours\tnumber\tregistered\tconsiderBy\nЖТ-103-2026-0000001\tzht-2026-1\t2026-11-24\t2026-12-15\n\n"
            })
    void isReadAsOfficesWriteIt(String text) {
        assertThat(lines(text)).containsExactly(LINE);
    }

    @Test
    void theLastDayMayBeLeftOut() {
        assertThat(lines("number;registered\nЖТ-2026-1;24.11.2026"))
                .containsExactly(new Line.Read(
                        1,
                        "",
                        new Registered(
                                OutsideNumber.parse("ЖТ-2026-1").orElseThrow(),
                                LocalDate.of(2026, 11, 24),
                                Optional.empty())));
    }

    @Test
    void aBadLineStopsNoOther() {
        assertThat(lines("=1+1\nЖТ-103-2026-0000001,ЖТ-2026-1,31.02.2026\n,ЖТ-2026-1,2026-11-24,+999999999-12-31\n"
                        + "ЖТ-103-2026-0000001,ЖТ-2026-1,2026-11-24,2026-12-15"))
                .extracting(line -> line instanceof Line.Unread(var _, var _, var why) ? why : "")
                .containsExactly(
                        "intake.outside.number.missing",
                        "intake.outside.day.missing",
                        "intake.outside.stated.unread",
                        "");
    }

    @Test
    void whatIsNoListIsRefused() {
        assertThat(Sheet.of(" \n", WORDS)).isEqualTo(new Sheet.Refused("intake.list.empty"));
        assertThat(Sheet.of("number;registered\n", WORDS)).isEqualTo(new Sheet.Refused("intake.list.empty"));
        assertThat(Sheet.of("a\n".repeat(1001), WORDS)).isEqualTo(new Sheet.Refused("intake.list.too-large"));
        assertThat(Sheet.text("Наш номер".getBytes(Charset.forName("windows-1251"))))
                .isEmpty();
    }
}
