package kz.jauap.office.registry.card;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.Sight;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.RegistrationNumber;
import kz.jauap.office.registry.party.LetterTable;
import kz.jauap.office.registry.party.PartyKeys;
import kz.jauap.office.registry.party.PartyTable;
import kz.jauap.office.registry.secrecy.Secrecy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The lists of cases: queues, the registration journal.
@Component
public class Lists {
    public static final int PAGE = 50;

    private static final String ROWS = """
            select c.*, l.subject, l.sealed, coalesce(c.qualified_district, l.district) as district,
              coalesce(c.qualified_topic, l.topic) as topic,
              coalesce((select trim(p.surname || ' ' || p.given || ' ' || p.patronymic || p.title)
                        from registry_party p where p.appeal = c.appeal and p.place = 0), '') as applicant,
              (select count(*) from registry_party p where p.appeal = c.appeal and p.place > 0) as others,
              exists (select 1 from registry_named n where n.appeal = c.appeal and not n.settled) as restricted
            from registry_card c join registry_letter l on l.appeal = c.appeal
            """;

    private final JdbcClient sql;
    private final PartyTable parties;
    private final LetterTable letters;
    private final PartyKeys keys;

    Lists(JdbcClient sql, PartyTable parties, LetterTable letters, PartyKeys keys) {
        this.sql = sql;
        this.parties = parties;
        this.letters = letters;
        this.keys = keys;
    }

    /// The latest so many of the registration journal.
    public List<CardRow> journal(Sight sight, Filter filter, LocalDate today, int limit) {
        Where where = Where.seen(sight).narrowed(filter, today);
        filter.before()
                .ifPresent(alias -> where.and(
                        "(c.registered_at, c.appeal) < (select b.registered_at, b.appeal from registry_card b where b.alias = ?)",
                        alias));
        return latest(where, limit);
    }

    /// The latest of those that a search has narrowed the cards to.
    public List<CardRow> latest(Where where, int limit) {
        return rows(where, "order by c.registered_at desc, c.appeal desc limit " + limit);
    }

    public Optional<CardRow> row(AppealId appeal) {
        return of(List.of(appeal)).stream().findFirst();
    }

    /// Those of some appeals that are in the reader's sight.
    public List<CardRow> among(Sight sight, Collection<AppealId> appeals) {
        return rows(Where.seen(sight).and("c.appeal = any (?)", (Object) ids(appeals)), "");
    }

    /// Which of some appeals are in the reader's sight.
    public Set<AppealId> seen(Sight sight, Collection<AppealId> appeals) {
        Where where = Where.seen(sight).and("c.appeal = any (?)", (Object) ids(appeals));
        return sql.sql("select c.appeal from registry_card c " + where.clause())
                .params(where.values())
                .query((row, _) -> new AppealId(row.getObject("appeal", UUID.class)))
                .set();
    }

    /// Cases registered on the state platform in some days, or here while its number is awaited.
    public List<CardRow> outside(Sight sight, LocalDate from, LocalDate to) {
        Where where = Where.seen(sight)
                .and("c.legal_number <> 'OURS'")
                .and("coalesce(c.outside_day, c.registration_day) between ? and ?", from, to);
        return rows(where, "order by c.registered_at");
    }

    /// Open cases for which the state platform states a later last day than the one that is watched.
    public List<CardRow> statedLater(Sight sight) {
        return rows(Where.seen(sight).open().and("c.outside_stated > c.consider_by"), "order by c.consider_by");
    }

    /// Parts and grievances that grew out of an appeal.
    public List<CardRow> grownFrom(AppealId appeal) {
        return rows(new Where().and("c.origin = ?", appeal.value()), "order by c.registered_at");
    }

    /// The same of several appeals, by the one that they grew out of.
    public Map<AppealId, List<CardRow>> grownFrom(Collection<AppealId> appeals) {
        Where where = new Where().and("c.origin = any (?)", (Object) ids(appeals));
        return sql
                .sql(ROWS + where.clause() + " order by c.registered_at")
                .params(where.values())
                .query((row, _) -> Map.entry(new AppealId(row.getObject("origin", UUID.class)), read(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /// Earlier appeals of the same IIN or BIN that are in the reader's sight, latest first.
    public List<CardRow> ofApplicant(Sight sight, String identifier, int limit) {
        Where where = Where.seen(sight)
                .and("c.appeal in (select p.appeal from registry_party p where p.identifier_index = ?)", (Object)
                        keys.index(identifier));
        return latest(where, limit);
    }

    /// What the owner of an IIN or BIN signed, latest first; a report of a threat opens by its code alone.
    public List<CardRow> ofOwner(String identifier, int limit) {
        Where where = new Where()
                .and("c.weight = 'OFFICIAL'")
                .and("c.urgency <> 'THREAT'")
                .and("not l.sealed")
                .and("c.alias not like '%.%'")
                .and("c.appeal in (select p.appeal from registry_party p where p.identifier_index = ?)", (Object)
                        keys.index(identifier));
        return latest(where, limit);
    }

    /// Some appeals, whoever may see them.
    public List<CardRow> of(Collection<AppealId> appeals) {
        return rows(new Where().and("c.appeal = any (?)", (Object) ids(appeals)), "");
    }

    /// The cards that a condition leaves, in an order and so many.
    public List<CardRow> rows(Where where, String tail) {
        return sql.sql(ROWS + where.clause() + " " + tail)
                .params(where.values())
                .query((row, _) -> read(row))
                .list();
    }

    private CardRow read(ResultSet row) throws SQLException {
        Secrecy how = Secrecy.of(row);
        long executor = row.getLong("executor");
        OptionalLong executing = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(executor);
        return new CardRow(
                new AppealId(row.getObject("appeal", UUID.class)),
                new BodyId(row.getString("body")),
                RegistrationNumber.parse(row.getString("alias")).orElseThrow(),
                OutsideColumns.read(row),
                Kind.valueOf(row.getString("kind")),
                Weight.valueOf(row.getString("weight")),
                Channel.valueOf(row.getString("channel")),
                row.getString("language"),
                Stage.valueOf(row.getString("stage")),
                Waiting.valueOf(row.getString("waiting")),
                Urgency.valueOf(row.getString("urgency")),
                executing,
                instant(row, "received_at").orElseThrow(),
                instant(row, "registered_at").orElseThrow(),
                row.getObject("consider_by", LocalDate.class),
                row.getObject("control_day", LocalDate.class),
                letters.subject(how, row.getString("subject")),
                called(parties.name(how, row.getString("applicant")), row.getInt("others")),
                Optional.ofNullable(row.getString("district")),
                Optional.ofNullable(row.getString("topic")),
                instant(row, "answered_at"),
                Optional.ofNullable(row.getString("outcome")).map(Outcome::valueOf),
                row.getBoolean("restricted"));
    }

    private static UUID[] ids(Collection<AppealId> appeals) {
        return appeals.stream().map(AppealId::value).toArray(UUID[]::new);
    }

    /// Who appeals, and with how many others.
    private static String called(String applicant, int others) {
        return others == 0 ? applicant : applicant + " (+" + others + ")";
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
