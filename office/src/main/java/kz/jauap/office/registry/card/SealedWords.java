package kz.jauap.office.registry.card;

import java.util.UUID;
import kz.jauap.office.house.alphabet.Folding;
import kz.jauap.office.people.Sight;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.LetterTable;
import kz.jauap.office.registry.party.Party;
import kz.jauap.office.registry.party.PartyTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The words of sealed cases, which no index may know: whoever may read them has them opened and looked through one by
/// one.
@Component
class SealedWords {
    private final JdbcClient sql;
    private final LetterTable letters;
    private final PartyTable parties;

    SealedWords(JdbcClient sql, LetterTable letters, PartyTable parties) {
        this.sql = sql;
        this.letters = letters;
        this.parties = parties;
    }

    /// The sealed cases in somebody's sight whose letter or parties say this.
    UUID[] saying(String folded, Sight sight) {
        Where where = Where.seen(sight).and("l.sealed");
        return sql
                .sql("select c.appeal from registry_card c join registry_letter l on l.appeal = c.appeal "
                        + where.clause())
                .params(where.values())
                .query((row, _) -> new AppealId(row.getObject("appeal", UUID.class)))
                .list()
                .stream()
                .filter(appeal -> says(appeal, folded))
                .map(AppealId::value)
                .toArray(UUID[]::new);
    }

    private boolean says(AppealId appeal, String folded) {
        return letters.of(appeal).searched().contains(folded)
                || parties.of(appeal).stream()
                        .map(Party::name)
                        .map(Folding::fold)
                        .anyMatch(name -> name.contains(folded));
    }
}
