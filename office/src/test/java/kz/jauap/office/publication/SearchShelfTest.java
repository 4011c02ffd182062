package kz.jauap.office.publication;

import static org.assertj.core.api.Assertions.assertThat;

import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.publication.shelf.Wish;
import kz.jauap.office.registry.file.SimilarAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// What is found on the shelf of published answers.
@OfficeTest
@Import({AtWork.class, Answered.class})
class SearchShelfTest extends ShelfOfThree {
    @Autowired
    SimilarAnswers similar;

    @ParameterizedTest
    @CsvSource({
        "трамвайных путей, Трамвайные пути на Шевченко",
        "ТРАМВАЙ шевченко, Трамвайные пути на Шевченко",
        "балабакша, Балабақшаға кезек",
        "балабақшалар, Балабақшаға кезек",
        "карлыгаш коше, Балабақшаға кезек",
        "balabaqsha, Балабақшаға кезек",
        "nhfvdfq, Трамвайные пути на Шевченко",
        "остановки троллейбусов, Троллейбус на остановке",
        "тролейбус, Троллейбус на остановке",
    })
    void isFoundInAnyFormOfItsWords(String typed, String title) {
        assertThat(shelf.find(wish(typed)).page())
                .extracting(each -> each.sheet().title())
                .contains(title);
    }

    @Test
    void isNotFoundByWhatItDoesNotHold() {
        assertThat(shelf.find(wish("бассейн аквапарк")).all()).isZero();
        assertThat(shelf.find(wish("%_' | & ! :*")).all()).isZero();
        assertThat(shelf.find(new Wish("трамвай", "", "medeu", 0, 1)).all()).isEqualTo(1);
        assertThat(shelf.find(new Wish("трамвай", "", "alatau", 0, 1)).all()).isZero();
        assertThat(shelf.find(new Wish("трамвай", "", "", 1999, 1)).all()).isZero();
    }

    @Test
    void isShownToWhoeverWritesOfTheSame() {
        assertThat(similar.to("Здравствуйте! До каких пор трамвайные рельсы будут лежать по Шевченко?"))
                .extracting(SimilarAnswers.Similar::title)
                .startsWith("Трамвайные пути на Шевченко");
        assertThat(similar.to("Балабақшадағы кезегім қашан келеді, Наурызбай ауданы?"))
                .extracting(SimilarAnswers.Similar::title)
                .startsWith("Балабақшаға кезек");
        assertThat(similar.to("Прошу выдать справку о составе семьи")).isEmpty();
        assertThat(similar.to("")).isEmpty();
    }
}
