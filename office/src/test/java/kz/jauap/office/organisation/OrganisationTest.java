package kz.jauap.office.organisation;

import static kz.jauap.office.guide.Rule.G1;
import static kz.jauap.office.guide.Rule.G4_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.organisation.Superior.Post;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class OrganisationTest {
    private final Organisation organisation;
    private final AlmatyOrganisation almaty;

    @Autowired
    OrganisationTest(Organisation organisation, AlmatyOrganisation almaty) {
        this.organisation = organisation;
        this.almaty = almaty;
    }

    @BeforeEach
    void found() {
        almaty.load();
    }

    @Proves(G1)
    @Test
    void almatyHasOneCityEightDistrictsAndItsDepartments() {
        assertThat(organisation.city().numberCode()).isEqualTo("100");
        assertThat(organisation.districts())
                .extracting(body -> body.shortName().kk())
                .containsExactly(
                        "Алатау ауданы",
                        "Алмалы ауданы",
                        "Әуезов ауданы",
                        "Бостандық ауданы",
                        "Жетісу ауданы",
                        "Медеу ауданы",
                        "Наурызбай ауданы",
                        "Түрксіб ауданы");
        assertThat(organisation.departments()).hasSizeGreaterThanOrEqualTo(24);
        assertThat(organisation.bodies()).allMatch(Body::registers);
        assertThat(organisation.outside()).noneMatch(Body::registers);
    }

    @Test
    void loadingAgainChangesNothing() {
        var before = organisation.bodies();
        almaty.load();
        assertThat(organisation.bodies()).isEqualTo(before);
    }

    @Test
    void everyNameStandsInThreeLanguages() {
        var names = Stream.of(
                        organisation.bodies().stream().flatMap(body -> Stream.of(body.name(), body.shortName())),
                        organisation.outside().stream().map(Body::name),
                        organisation.topics().stream().map(Topic::name),
                        organisation.bodies().stream()
                                .flatMap(body -> organisation.units(body.id()).stream())
                                .map(Unit::name))
                .flatMap(each -> each);
        assertThat(names).allSatisfy(name -> {
            assertThat(List.of(name.kk(), name.ru(), name.en())).noneMatch(String::isBlank);
            assertThat(name.en()).matches("[\\p{IsLatin}\\p{Punct} “”’ç\\d]+");
            assertThat(name.ru()).doesNotContainPattern("[әғқңөұүһі]");
        });
    }

    @Proves(G4_1)
    @Test
    void everyTopicIsSomebodysMatterInEveryDistrict() {
        assertThat(organisation.topics()).allSatisfy(topic -> {
            assertThat(organisation.competent(topic.id(), Optional.empty())).isPresent();
            assertThat(organisation.districts())
                    .allSatisfy(district -> assertThat(organisation.competent(topic.id(), Optional.of(district.id())))
                            .isPresent());
        });
        assertThat(organisation.competent("no-such-topic", Optional.empty())).isEmpty();
    }

    @Proves(G4_1)
    @Test
    void aDistrictsOwnMatterIsItsOwnOnlyThere() {
        assertThat(competent("cleaning", Optional.of(new BodyId("medeu")))).isEqualTo("medeu");
        assertThat(competent("cleaning", Optional.empty())).isEqualTo("city");
        assertThat(competent("road-repair", Optional.of(new BodyId("medeu")))).isEqualTo("roads");
        assertThat(competent("crime", Optional.empty())).isEqualTo("police");
    }

    @Test
    void aBodyThatIsNoMoreIsCarriedOnByItsSuccessor() {
        assertThat(organisation.workingFor(new BodyId("mobility")).id().value()).isEqualTo("traffic");
        assertThat(organisation.bodies()).extracting(body -> body.id().value()).doesNotContain("mobility");
        assertThat(organisation.find("mobility")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "education, HEAD, city",
        "education, DEPUTY, city",
        "medeu, HEAD, city",
        "medeu, DEPUTY, medeu",
        "city, DEPUTY, city",
        "city, HEAD, ''",
    })
    void aGrievanceGoesToWhoStandsAbove(String body, Post signedBy, String reviewer) {
        var superior = organisation.superior(new BodyId(body), signedBy).orElseThrow();
        assertThat(superior.reviewer().map(above -> above.body().value()).orElse(""))
                .isEqualTo(reviewer);
        assertThat(organisation.body(superior.court()).name().in(Lang.KK)).contains("әкімшілік соты");
    }

    @Test
    void everyBodyHasWaysToComplainAboutItsHeadAndDeputies() {
        assertThat(organisation.bodies()).allSatisfy(body -> {
            assertThat(organisation.superior(body.id(), Post.HEAD)).isPresent();
            assertThat(organisation.superior(body.id(), Post.DEPUTY)).isPresent();
        });
        assertThat(organisation.above(new BodyId("roads"))).containsExactly(BodyId.CITY);
        assertThat(organisation.above(BodyId.CITY)).isEmpty();
    }

    @Test
    void anUnknownBodyIsAnAnswerToStrangersAndAFaultAmongUs() {
        assertThat(organisation.find("../city")).isEmpty();
        assertThat(organisation.withCode("106")).map(Body::id).contains(new BodyId("medeu"));
        assertThatThrownBy(() -> organisation.body(new BodyId("nowhere"))).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> new BodyId("Medeu!")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textsKeepTheirKazakhLetters() {
        var expected = new Trilingual("Түрксіб ауданы", "Турксибский район", "Turksib district");
        assertThat(organisation.body(new BodyId("turksib")).shortName()).isEqualTo(expected);
    }

    private String competent(String topic, Optional<BodyId> district) {
        return organisation.competent(topic, district).orElseThrow().id().value();
    }
}
