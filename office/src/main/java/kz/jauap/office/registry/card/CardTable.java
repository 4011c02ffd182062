package kz.jauap.office.registry.card;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.OutsideNumber;
import kz.jauap.office.registry.number.RegistrationNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The read copy of the cards, written in the transaction of the entry that changed them; lists read it, nothing else.
@Component
public class CardTable {
    private final JdbcClient sql;

    CardTable(JdbcClient sql) {
        this.sql = sql;
    }

    public void put(Card card) {
        sql.sql("""
                        insert into registry_card (appeal, body, number, alias, kind, applicant_kind, weight, channel, language,
                          stage, waiting, urgency, executor, received_at, registered_at, registration_day, consider_by,
                          control_day, legal, extended_days, outcome, answered_at, origin, changed_at,
                          legal_number, outside_number, outside_day, outside_stated, outside_ground)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (appeal) do update set stage = excluded.stage, waiting = excluded.waiting,
                          urgency = excluded.urgency, executor = excluded.executor, consider_by = excluded.consider_by,
                          control_day = excluded.control_day, extended_days = excluded.extended_days,
                          outcome = excluded.outcome, answered_at = excluded.answered_at,
                          changed_at = excluded.changed_at, legal_number = excluded.legal_number,
                          outside_number = excluded.outside_number, outside_day = excluded.outside_day,
                          outside_stated = excluded.outside_stated, outside_ground = excluded.outside_ground""")
                .param(card.appeal().value())
                .param(card.body().value())
                .param(card.number().text())
                .param(card.number().alias())
                .param(card.registered().kind().name())
                .param(card.registered().applicant().name())
                .param(card.registered().weight().name())
                .param(card.registered().channel().name())
                .param(card.registered().language())
                .param(card.stage().name())
                .param(card.waiting().name())
                .param(card.urgency().name())
                .param(card.executor().isPresent() ? card.executor().getAsLong() : null)
                .param(stamp(card.registered().receivedAt()))
                .param(stamp(card.registeredAt()))
                .param(card.registered().registrationDay())
                .param(card.due().considerBy())
                .param(card.due().controlDay())
                .param(card.due().legal())
                .param(card.extendedDays())
                .param(card.result().map(result -> result.outcome().name()).orElse(null))
                .param(answered(card))
                .param(card.registered().origin().map(origin -> origin.appeal()).orElse(null))
                .param(stamp(card.changedAt()))
                .params(OutsideColumns.values(card.legalNumber()))
                .update();
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
