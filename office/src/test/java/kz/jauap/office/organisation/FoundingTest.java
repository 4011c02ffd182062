package kz.jauap.office.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.organisation.Founding.City;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest(properties = "jauap.test-office=founding")
class FoundingTest {
    private final Founding founding;
    private final Organisation organisation;

    @Autowired
    FoundingTest(Founding founding, Organisation organisation) {
        this.founding = founding;
        this.organisation = organisation;
    }

    @Test
    void anEmptyOfficeIsFoundedOnce() {
        var day = LocalDate.of(2026, 1, 5);
        assertThat(organisation.bodies()).isEmpty();

        assertThat(founding.found(city("Орал"), day)).isTrue();
        assertThat(founding.found(city("Ақтау"), day)).isFalse();

        assertThat(organisation.city().name().kk()).isEqualTo("Орал");
        assertThat(organisation.superior(BodyId.CITY).orElseThrow().reviewer()).isEmpty();
        assertThat(organisation.superior(BodyId.CITY, Superior.Post.DEPUTY)).isPresent();
    }

    private static City city(String name) {
        return new City(
                Trilingual.same(name),
                Trilingual.same("Достық даңғылы, 1"),
                "100",
                Body.Register.SELF,
                Trilingual.same("Сот"));
    }
}
