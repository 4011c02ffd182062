package kz.jauap.office.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.CardTable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;

/// The books of the city: cards that are what the journal says, numbers without gaps, nothing filled in twice.
abstract class Bookkeeping extends Histories {
    @Autowired
    DemoCity city;

    @Autowired
    CardTable cards;

    @Test
    void theCardsReadCopiesAreWhatTheJournalSays() {
        List<String> before = column("select c::text from registry_card c order by appeal");
        List<Card> rebuilt = histories().stream().map(Card::of).toList();
        sql.sql("delete from registry_card").update();
        rebuilt.forEach(cards::put);
        assertThat(column("select c::text from registry_card c order by appeal"))
                .isEqualTo(before);
    }

    @Test
    void numbersAndPositionsHaveNoGaps() {
        for (String body : column("select distinct body from registry_entry")) {
            assertThat(numbers("select position from registry_entry where body = '%s' order by 1".formatted(body)))
                    .isEqualTo(
                            upTo("select last from (select position as last from registry_counter where body = '%s') c"
                                    .formatted(body)));
        }
        for (String book : column(
                "select distinct regexp_replace(alias, '[0-9]+$', '') from registry_card where alias not like '%.%'")) {
            List<Long> serials = numbers(
                    "select substring(alias from '[0-9]+$')::bigint from registry_card where alias not like '%%.%%' and alias like '%s%%' order by 1"
                            .formatted(book));
            assertThat(serials)
                    .as(book)
                    .isEqualTo(LongStream.rangeClosed(1, serials.size()).boxed().toList());
        }
    }

    /// The office is stopped and started again: whoever plays in the demonstration has played.
    @Test
    void aCityThatIsFilledIsLeftAlone(@Autowired List<ApplicationRunner> runners) throws Exception {
        String entries = "select body || ' ' || position || ' ' || type from registry_entry order by body, position";
        List<String> before = column(entries);
        for (ApplicationRunner each : runners) {
            if (each.getClass().getName().startsWith(DemoCity.class.getPackageName())) {
                each.run(new DefaultApplicationArguments());
            }
        }
        assertThat(column(entries)).isEqualTo(before);
    }

    @Test
    void aFillingThatWasInterruptedGoesOn(@Autowired ProgressTable progress) {
        List<String> before = column("select count(*)::text from registry_card");
        sql.sql("update demo_progress set played = played - 1, ended = false").update();
        city.run(new DefaultApplicationArguments());
        assertThat(progress.find().orElseThrow().ended()).isTrue();
        assertThat(column("select count(*)::text from registry_card")).isEqualTo(before);
    }

    private List<Long> numbers(String query) {
        return sql.sql(query).query((row, _) -> row.getLong(1)).list();
    }

    private List<Long> upTo(String query) {
        return LongStream.rangeClosed(1, numbers(query).getFirst()).boxed().toList();
    }
}
