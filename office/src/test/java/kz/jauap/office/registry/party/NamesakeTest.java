package kz.jauap.office.registry.party;

import static kz.jauap.office.registry.party.Party.Likeness.OTHER;
import static kz.jauap.office.registry.party.Party.Likeness.PERHAPS;
import static kz.jauap.office.registry.party.Party.Likeness.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.law.appeal.Iin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How sure it is that two who are called alike are one.
class NamesakeTest {
    private static Party person(String name, String postal, String phone, String email) {
        return person(name, Optional.empty(), new Address(given(postal), given(phone), given(email)));
    }

    private static Party numbered(String name) {
        return person(name, Iin.parse("850102200024"), Address.none());
    }

    private static Party person(String name, Optional<Iin> iin, Address address) {
        String[] parts = name.split(" ", -1);
        return new Party.Individual(
                parts[0],
                parts.length > 1 ? parts[1] : "",
                parts.length > 2 ? Optional.of(parts[2]) : Optional.empty(),
                iin,
                Optional.empty(),
                Optional.empty(),
                address);
    }

    private static Optional<String> given(String words) {
        return Optional.ofNullable(words).filter(each -> !each.isBlank());
    }

    private static Party reached(String postal, String phone, String email) {
        return person("Иванов Иван", postal, phone, email);
    }

    private static Party firm(String title) {
        return new Party.Firm(title, Optional.empty(), Optional.empty(), Optional.empty(), Address.none());
    }

    /// A city is no door, and a word that there is no telephone is no telephone: thousands have both in common.
    @Test
    void whatLeadsToNobodyTellsNobody() {
        assertThat(Stream.of(
                                reached("г. Алматы", "", ""),
                                reached("Алматы қаласы, Медеу ауданы", "", ""),
                                reached("до востребования", "", ""),
                                reached("", "нет", ""),
                                reached("", "жоқ", ""),
                                reached("", "102", ""),
                                reached("", "", "нет"))
                        .map(each -> each.like(each)))
                .containsOnly(PERHAPS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "г. Алматы, пр. Абая, д. 10 | Алматы проспект АБАЯ 10 | PERHAPS",
                "Алматы, пр. Абая 10-5 | алматы пр Абая, 10/5 | SAME",
                "Алматы, пр. Абая 10-5 | Алматы, пр. Абая 10-6 | PERHAPS",
                "Алматы, пр. Абая 1, 15 | Алматы, пр. Абая 11, 5 | PERHAPS",
            })
    void oneDoorIsOneHoweverItIsWritten(String one, String other, Party.Likeness like) {
        assertThat(reached(one, "", "").like(reached(other, "", ""))).isEqualTo(like);
    }

    @ParameterizedTest
    @CsvSource({
        "+7 701 111 22 33, 8 (701) 111-22-33, SAME",
        "87011112233, 7011112233, SAME",
        "87011112233, 87011112234, PERHAPS"
    })
    void oneTelephoneIsOneWithTheOldEightToo(String one, String other, Party.Likeness like) {
        assertThat(reached("", one, "").like(reached("", other, ""))).isEqualTo(like);
    }

    @ParameterizedTest
    @CsvSource({"Ivan@Mail.kz, ivan@mail.kz, SAME", "ivan.1@mail.kz, ivan1@mail.kz, PERHAPS"})
    void oneMailBoxIsOne(String one, String other, Party.Likeness like) {
        assertThat(reached("", "", one).like(reached("", "", other))).isEqualTo(like);
    }

    /// The patronymic is given at will (Law 221, art. 6(2)), and by initials; even one door does not make him sure
    /// then: father and son live behind one.
    @ParameterizedTest
    @CsvSource({
        "Иванов Иван, Иванов Иван Иванович, PERHAPS",
        "Иванов И. И., Иванов Иван Иванович, PERHAPS",
        "Семёнов Пётр, Семенов Петр, SAME",
        "Әбенова Айгүл Ғаниқызы, ӘБЕНОВА айгүл ҒАНИҚЫЗЫ, SAME",
        "Иванов И., Иванов И., PERHAPS",
        "Иванов Иван Петрович, Иванов Иван Иванович, OTHER",
        "Иванов, Иванов Иван, OTHER",
        "Иванов Пётр, Иванов Иван, OTHER",
    })
    void aNameMayBeWrittenShorter(String one, String other, Party.Likeness like) {
        Party first = person(one, "Алматы, Абая 10", "", "");
        Party second = person(other, "Алматы, Абая 10", "", "");
        assertThat(first.like(second)).isEqualTo(like);
        assertThat(second.like(first)).isEqualTo(like);
    }

    /// One number is his whoever typed his name: on a Russian keyboard, in another order, in another language, by the
    /// name before her marriage. Beside a sister's name, or nothing of his own but one, it is a slip of the pen.
    @ParameterizedTest
    @CsvSource({
        "Мұхамедова Айгүл, Мухамедова Айгуль, true",
        "Мұхамедова Айгүл Ғаниқызы, Айгүл Ғаниқызы Мұхамедова, true",
        "Мұхамедова Айгүл, Айгүл Мұхамедова, true",
        "Мұхамедова Айгүл Ғаниқызы, Ахметова Айгуль Ганиевна, true",
        "Мұхамедова Айгүл Ғаниқызы, Мухамедова Айгуль, true",
        "Мұхамедова А. Ғ., Мухамедова Айгуль Ганиевна, true",
        "Мұхамедова Айгүл Ғаниқызы, Мұхамедова Гүлнар Ғаниқызы, false",
        "Мұхамедова Айгүл Ғаниқызы, Гүлнар Мұхамедова Ғаниқызы, false",
        "Мұхамедова Айгүл Ғаниқызы, Ахметова Айгүл Серікқызы, false",
        "Мұхамедова Айгүл, Ахметова Айгүл, false",
        "Мұхамедова Айгүл, Мұхамедова, false",
        "Петров Иван Семёнович, Петров Семён Иванович, false",
        "Петров П. С., Петров Семён Петрович, false",
        "Серік Серік, Ахмет Серік, false",
        "Мұхамедова Айгүл, Петров Иван Ильич, false",
    })
    void oneNumberIsHisBesideAnyWritingOfHisName(String one, String other, boolean his) {
        Party first = numbered(one);
        Party second = numbered(other);
        assertThat(first.like(second)).isEqualTo(SAME);
        assertThat(first.sameAs(second)).isEqualTo(his);
        assertThat(second.sameAs(first)).isEqualTo(his);
    }

    @Test
    void aFirmIsOneHoweverItIsQuotedButNoneIsAnothersBeginning() {
        assertThat(firm("ТОО «Нұр»").like(firm("ТОО \"НҰР\""))).isEqualTo(PERHAPS);
        assertThat(firm("ТОО «Нұр»").like(firm("ТОО «Нұр Құрылыс»"))).isEqualTo(OTHER);
        assertThat(firm("").like(firm(""))).isEqualTo(OTHER);
        assertThat(reached("Алматы, Абая 10", "", "").like(reached("Алматы, Абая 10", "", "")))
                .isEqualTo(SAME);
    }
}
