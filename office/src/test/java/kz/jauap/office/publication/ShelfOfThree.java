package kz.jauap.office.publication;

import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.publication.shelf.Shelf;
import kz.jauap.office.publication.shelf.Wish;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A shelf with three published answers.
abstract class ShelfOfThree {
    @Autowired
    Answered city;

    @Autowired
    Shelf shelf;

    @BeforeEach
    void threeAnswers(@Autowired AlmatyStaff almaty) throws Exception {
        almaty.load();
        if (shelf.find(wish("трамвайные пути")).all() == 0) {
            city.published(
                    "Трамвайные пути на Шевченко",
                    "Когда уберут трамвайные пути на улице Шевченко? <script>&amp;",
                    "25 ноября 2026 года работы начаты, рельсы уберут до 1 июня 2027 года.");
            city.published(
                    "Балабақшаға кезек",
                    "Наурызбай ауданында балабақшаға кезек қалай жүреді? Қарлығаш шағынауданында көшелерде орын жоқ.",
                    "2026 жылғы 25 қарашада тексерілді: жаңа балабақшалардың құрылысы 2027 жылы аяқталады және орындар беріледі.");
            city.published(
                    "Троллейбус на остановке",
                    "Почему троллейбус 11 не останавливается на остановке Площадь?",
                    "С 25 ноября 2026 года маршрут троллейбуса изменён на время ремонта площади.");
        }
    }

    static Wish wish(String words) {
        return new Wish(words, "", "", 0, 1);
    }
}
