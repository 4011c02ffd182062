package kz.jauap.office.statistics.count;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.Qualification;
import kz.jauap.office.registry.entry.Accounting.Field;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.statistics.Ending;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `statistics_state`: what each case amounted to after each of its entries; only ever added to.
@Component
class StateTable {
    private final JdbcClient sql;

    StateTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(State state, Letter letter) {
        Card card = state.card();
        Receipt.Registered registered = card.registered();
        sql.sql("""
                        insert into statistics_state (appeal, place, at, body, part, official, kind, applicant, channel,
                          language, district, topic, registered_on, due, ended_on, result, turned, extended, redirected, grieved, repeated)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .param(card.appeal().value())
                .param(state.place())
                .param(stamp(state.at()))
                .param(card.body().value())
                .param(registered
                        .origin()
                        .filter(origin -> origin.relation() == Origin.Relation.PART)
                        .isPresent())
                .param(registered.weight() == Weight.OFFICIAL)
                .param(card.kind().name())
                .param(state.field(Field.APPLICANT, registered.applicant().name()))
                .param(state.field(Field.CHANNEL, registered.channel().name()))
                .param(state.field(Field.LANGUAGE, registered.language()))
                .param(card.qualification()
                        .map(Qualification::district)
                        .orElse(letter.district())
                        .orElse(""))
                .param(card.qualification()
                        .map(Qualification::topic)
                        .orElse(letter.topic())
                        .orElse(""))
                .param(registered.registrationDay())
                .param(card.due().considerBy())
                .param(state.endedOn().orElse(null))
                .param(Ending.of(card).name())
                .param(state.turned())
                .param(card.extendedDays() > 0)
                .param(state.redirected())
                .param(card.grievance().isPresent())
                .param(state.repeated())
                .update();
    }

    private static OffsetDateTime stamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
