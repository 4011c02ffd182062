package kz.jauap.office.registry.kin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.jauap.office.people.Sight;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.card.Where;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.registry.party.Party;
import kz.jauap.office.registry.party.PartyKeys;
import kz.jauap.office.registry.search.LikeLetters;
import org.springframework.stereotype.Component;

/// Suggests which appeals may belong together: the same applicant's, and those alike in matter and place.
@Component
public class Kinship {
    private static final int MOST = 6;
    private static final int OF_ONE = 10;

    private final Lists lists;
    private final PartyKeys parties;
    private final LikeLetters alike;

    Kinship(Lists lists, PartyKeys parties, LikeLetters alike) {
        this.lists = lists;
        this.parties = parties;
        this.alike = alike;
    }

    /// What may belong with a case, in the reader's sight: parts and grievances of its own left out.
    public List<Kin> of(CaseFile file, Sight sight) {
        return suggested(file.parties(), file.letter(), () -> others(file, sight));
    }

    /// The same for what is not registered yet.
    public List<Kin> of(List<Party> parties, Letter letter, Sight sight) {
        return suggested(parties, letter, () -> among(sight));
    }

    /// What was made official lives on in the appeal that it became, and is suggested as that alone.
    private static Where among(Sight sight) {
        return Where.seen(sight).and("c.stage <> ?", Stage.MADE_OFFICIAL.name());
    }

    /// Left out before the latest are taken, lest many of its own stand in the others' place.
    private static Where others(CaseFile file, Sight sight) {
        Where others = among(sight)
                .and(
                        "split_part(c.alias, '.', 1) <> ? and c.origin is distinct from ?",
                        file.card().number().ofPart(0).alias(),
                        file.card().appeal().value());
        file.card().registered().origin().ifPresent(origin -> others.and("c.appeal <> ?", origin.appeal()));
        return others;
    }

    private List<Kin> suggested(List<Party> from, Letter letter, Supplier<Where> among) {
        Map<AppealId, Kin> kin = new LinkedHashMap<>();
        for (Party party : from) {
            ofOne(party, among).forEach(each -> kin.putIfAbsent(each.row().appeal(), each));
        }
        Set<AppealId> matter = alike.to(letter, among);
        lists.of(matter).stream()
                .sorted(Comparator.comparingInt(row -> new ArrayList<>(matter).indexOf(row.appeal())))
                .forEach(row -> kin.putIfAbsent(row.appeal(), new Kin(row, Kin.Why.MATTER)));
        return kin.values().stream().limit(MOST).toList();
    }

    private Stream<Kin> ofOne(Party party, Supplier<Where> among) {
        Stream<Kin> named = parties.identifier(party).stream()
                .flatMap(key -> by("identifier_index", key, among, Kin.Why.IDENTIFIER));
        Stream<Kin> called = parties.phone(party).stream().flatMap(key -> by("phone_index", key, among, Kin.Why.PHONE));
        Stream<Kin> same = parties.name(party).stream().flatMap(key -> by("folded", key, among, Kin.Why.NAME));
        return Stream.of(named, called, same).flatMap(each -> each);
    }

    private Stream<Kin> by(String column, Object key, Supplier<Where> among, Kin.Why why) {
        Where where =
                among.get().and("c.appeal in (select p.appeal from registry_party p where p." + column + " = ?)", key);
        return lists.latest(where, OF_ONE).stream().map(row -> new Kin(row, why));
    }
}
