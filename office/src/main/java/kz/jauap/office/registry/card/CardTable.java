package kz.jauap.office.registry.card;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.OutsideNumber;
import kz.jauap.office.registry.number.RegistrationNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The read copy of the cards, written in the transaction of the entry that changed them; lists read it, nothing else.
@Component
public class CardTable {
    private final JdbcClient sql;
    private final JdbcTemplate batch;

    CardTable(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
    }

    public void put(Card card) {
        put(List.of(card));
    }

    /// Writes the copies of many cards in one go, each card once.
    public void put(Collection<Card> cards) {
        batch.batchUpdate("""
                insert into registry_card (appeal, body, number, alias, kind, applicant_kind, weight, channel, language,
                  stage, waiting, urgency, executor, received_at, registered_at, registration_day, consider_by,
                  control_day, legal, extended_days, outcome, answered_at, origin, changed_at,
                  legal_number, outside_number, outside_day, outside_stated, outside_ground,
                  qualified_topic, qualified_district)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (appeal) do update set kind = excluded.kind,
                  qualified_topic = excluded.qualified_topic,
                  qualified_district = excluded.qualified_district, stage = excluded.stage, waiting = excluded.waiting,
                  urgency = excluded.urgency, executor = excluded.executor, consider_by = excluded.consider_by,
                  control_day = excluded.control_day, extended_days = excluded.extended_days,
                  outcome = excluded.outcome, answered_at = excluded.answered_at,
                  changed_at = excluded.changed_at, legal_number = excluded.legal_number,
                  outside_number = excluded.outside_number, outside_day = excluded.outside_day,
                  outside_stated = excluded.outside_stated, outside_ground = excluded.outside_ground""", cards.stream().map(CardTable::row).toList());
        batch.batchUpdate(
                "insert into registry_hand (appeal, officer) values (?, ?) on conflict do nothing",
                cards.stream()
                        .flatMap(card -> card.hands().stream()
                                .map(officer -> new Object[] {card.appeal().value(), officer}))
                        .toList());
    }

    private static Object[] row(Card card) {
        List<@Nullable Object> values = new ArrayList<>();
        Collections.addAll(
                values,
                card.appeal().value(),
                card.body().value(),
                card.number().text(),
                card.number().alias(),
                card.kind().name(),
                card.registered().applicant().name(),
                card.registered().weight().name(),
                card.registered().channel().name(),
                card.registered().language(),
                card.stage().name(),
                card.waiting().name(),
                card.urgency().name(),
                card.executor().isPresent() ? card.executor().getAsLong() : null,
                stamp(card.registered().receivedAt()),
                stamp(card.registeredAt()),
                card.registered().registrationDay(),
                card.due().considerBy(),
                card.due().controlDay(),
                card.due().legal(),
                card.extendedDays(),
                card.result().map(result -> result.outcome().name()).orElse(null),
                answered(card),
                card.registered().origin().map(origin -> origin.appeal()).orElse(null),
                stamp(card.changedAt()));
        values.addAll(OutsideColumns.values(card.legalNumber()));
        values.add(card.qualification().flatMap(Qualification::topic).orElse(null));
        values.add(card.qualification().flatMap(Qualification::district).orElse(null));
        return values.toArray();
    }

    private static @Nullable OffsetDateTime answered(Card card) {
        return card.result().map(result -> stamp(result.signedAt())).orElse(null);
    }

    /// Holds the case against other hands until the transaction ends.
    ///
    /// @return whether there is such a case
    public boolean hold(AppealId appeal) {
        return sql.sql("select 1 from registry_card where appeal = ? for update")
                .param(appeal.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /// How many parts an appeal has come to so far; the whole is held, so that nobody adds another meanwhile.
    public int parts(RegistrationNumber whole) {
        sql.sql("select 1 from registry_card where alias = ? for update")
                .param(whole.alias())
                .query(Integer.class)
                .optional();
        return sql.sql("select count(*) from registry_card where alias like ?")
                .param(whole.alias() + ".%")
                .query(Integer.class)
                .single();
    }

    /// What was passed on of an appeal, at first hand.
    public List<AppealId> partsOf(AppealId whole) {
        return sql.sql("select appeal from registry_card where origin = ? and alias like '%.%' order by alias")
                .param(whole.value())
                .query((row, _) -> new AppealId(row.getObject("appeal", UUID.class)))
                .list();
    }

    /// The appeal of a number, in either spelling.
    public Optional<AppealId> byAlias(String alias) {
        return sql.sql("select appeal from registry_card where alias = ?")
                .param(alias)
                .query(UUID.class)
                .optional()
                .map(AppealId::new);
    }

    /// The appeal that bears a number of the state platform.
    public Optional<AppealId> byOutside(OutsideNumber number) {
        return sql.sql("select appeal from registry_card where outside_number = ?")
                .param(number.text())
                .query(UUID.class)
                .optional()
                .map(AppealId::new);
    }

    private static OffsetDateTime stamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
