package kz.jauap.office.registry.card;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Door;
import kz.jauap.office.look.Due;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.Sight;

/// Conditions on cards, called `c` in the query, and their values, in step.
public final class Where {
    private static final String IN_HAND = "c.executor = any (?) or exists "
            + "(select 1 from registry_hand h where h.appeal = c.appeal and h.officer = any (?))";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /// The cases in an official's sight; says in SQL what [Sight#sees] says.
    public static Where seen(Sight sight) {
        return new Where()
                .and(
                        "not exists (select 1 from registry_named n where n.appeal = c.appeal and n.officer = any (?))",
                        ids(sight.hiddenBehind()))
                .and(
                        "(c.body = any (?) or not exists (select 1 from registry_named n where n.appeal = c.appeal and not n.settled))",
                        names(sight.unlinkedBodies()))
                .and(
                        "(c.urgency <> 'THREAT' or c.body = any (?) or " + IN_HAND + ")",
                        names(sight.sealedBodies()),
                        ids(sight.selves()),
                        ids(sight.selves()))
                .and(
                        "(c.body = any (?) or " + IN_HAND + " or (c.body = any (?) and exists "
                                + "(select 1 from registry_named n where n.appeal = c.appeal and n.officer is not null)))",
                        names(sight.bodies()),
                        ids(sight.selves()),
                        ids(sight.selves()),
                        names(sight.namingBodies()));
    }

    /// Only those that a reader has narrowed a list to.
    public Where narrowed(Filter filter, LocalDate today) {
        filter.stage().ifPresent(stage -> and("c.stage = ?", stage.name()));
        filter.weight().ifPresent(weight -> and("c.weight = ?", weight.name()));
        filter.body().ifPresent(body -> and("c.body = ?", body.value()));
        filter.executor().ifPresent(executor -> and("c.executor = ?", executor));
        about(filter.about());
        switch (filter.late()) {
            case ANY -> {}
            case OPEN -> open();
            case SOON -> open().and("c.consider_by between ? and ?", today, Due.near(today));
            case OVERDUE -> open().and("c.consider_by < ?", today);
        }
        return filter.about().marks().contains(Filter.About.Mark.AGAIN) ? again() : this;
    }

    private void about(Filter.About about) {
        about.kind().ifPresent(kind -> and("c.kind = ?", kind.name()));
        about.door().ifPresent(door -> and("c.channel = any (?)", (Object) channels(door)));
        about.waiting().ifPresent(waiting -> and("c.waiting = ?", waiting.name()));
        about.topic().ifPresent(topic -> and(ofLetter("topic") + " = ?", topic));
        about.district().ifPresent(district -> and(ofLetter("district") + " = ?", district));
        about.days().forEach((day, on) -> {
            switch (day) {
                case DUE -> inside().and("c.consider_by = ?", on);
                case REGISTERED -> and("c.registration_day >= ?", on);
                case ANSWERED -> and("c.answered_at >= ?", Almaty.startOf(on).atOffset(ZoneOffset.UTC));
            }
        });
        about.marks().forEach(this::marked);
    }

    private void marked(Filter.About.Mark mark) {
        switch (mark) {
            case THREAT -> and("c.urgency = 'THREAT'");
            case NOBODYS -> and("c.executor is null");
            case WAITING -> and("c.waiting <> 'NOBODY'");
            case WHOLE -> and("c.number not like '%/%'");
            case NOWHERE -> and(ofLetter("district") + " is null");
            case UNSETTLED ->
                and("exists (select 1 from registry_named n where n.appeal = c.appeal and not n.settled)");
            case JOINED -> and("exists (select 1 from registry_bond b where b.appeal = c.appeal and b.bond <> 'NONE')");
            case AGAIN -> {}
        }
    }

    /// Of the cases asked for so far, those by somebody of whom there is an earlier one among them.
    private Where again() {
        List<Object> sameAgain = List.copyOf(values);
        and("""
                c.appeal in (select x.appeal from (
                  select c.appeal,
                    row_number() over (partition by p.identifier_index order by c.registered_at, c.appeal) as nth
                  from registry_card c join registry_party p
                    on p.appeal = c.appeal and p.place = 0 and p.identifier_index is not null
                  %s) x where x.nth > 1)""".formatted(clause()));
        values.addAll(sameAgain);
        return this;
    }

    /// As a clerk qualified it, else as the applicant chose.
    private static String ofLetter(String column) {
        return "coalesce(c.qualified_%1$s, (select l.%1$s from registry_letter l where l.appeal = c.appeal))"
                .formatted(column);
    }

    /// Only those that have not ended.
    public Where open() {
        return and("c.stage in ('REGISTERED', 'IN_WORK', 'APPROVAL')");
    }

    /// Only those that somebody inside the akimat has, be it as a part: what is wholly outside has no day of ours.
    private Where inside() {
        return and("""
                (c.stage not in ('REDIRECTED', 'HANDED_OVER') or exists (
                  with recursive part (appeal, stage) as (
                    select p.appeal, p.stage from registry_card p where p.origin = c.appeal and p.alias like '%.%'
                    union all
                    select p.appeal, p.stage from registry_card p join part w on p.origin = w.appeal
                    where p.alias like '%.%' and w.stage in ('REDIRECTED', 'HANDED_OVER'))
                  select 1 from part where stage not in ('REDIRECTED', 'HANDED_OVER')))""");
    }

    /// Adds a condition.
    public Where and(String condition, Object... with) {
        conditions.add(condition);
        values.addAll(List.of(with));
        return this;
    }

    /// As it stands in a query.
    public String clause() {
        return "where " + String.join(" and ", conditions);
    }

    /// What the marks of the clause stand for, in order.
    public List<Object> values() {
        return values;
    }

    private static String[] channels(Door door) {
        return Stream.of(Channel.values())
                .filter(channel -> channel.door() == door)
                .map(Channel::name)
                .toArray(String[]::new);
    }

    private static Object names(Set<BodyId> bodies) {
        return bodies.stream().map(BodyId::value).toArray(String[]::new);
    }

    private static Object ids(Set<Long> officers) {
        return officers.toArray(Long[]::new);
    }
}
