package kz.jauap.office.registry.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.house.Vault;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.secrecy.Secrecy;
import kz.jauap.office.registry.secrecy.Strongbox;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The parties' rows, erasable apart from the journal. Identifiers and addresses are sealed, names in
/// the cases of threats.
@Component
public class PartyTable {
    private static final String NAME = "registry_party.name";
    static final String IDENTIFIER = "registry_party.identifier";
    private static final String POSTAL = "registry_party.postal";
    static final String PHONE = "registry_party.phone";
    private static final String EMAIL = "registry_party.email";

    private final JdbcClient sql;
    private final JdbcTemplate batch;
    private final Vault vault;
    private final Strongbox box;
    private final PartyKeys keys;

    PartyTable(JdbcClient sql, JdbcTemplate batch, Vault vault, Strongbox box, PartyKeys keys) {
        this.sql = sql;
        this.batch = batch;
        this.vault = vault;
        this.box = box;
        this.keys = keys;
    }

    /// Adds the parties of many appeals in one go.
    ///
    /// @param how whether the names of an appeal's parties lie open
    public void add(Map<AppealId, List<Party>> parties, Function<AppealId, Secrecy> how) {
        List<Object[]> rows = new ArrayList<>();
        parties.forEach((appeal, those) -> {
            for (int place = 0; place < those.size(); place++) {
                rows.add(row(appeal, place, those.get(place), how.apply(appeal)));
            }
        });
        batch.batchUpdate("""
                insert into registry_party (appeal, place, kind, surname, given, patronymic, title, representative,
                  identifier, identifier_index, as_written, postal, phone, email, folded, phone_index, sealed)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    private Object[] row(AppealId appeal, int place, Party party, Secrecy how) {
        PartyRow row = PartyRow.of(party);
        List<@Nullable Object> values = Arrays.asList(
                appeal.value(),
                place,
                party.kind().name(),
                box.in(how, NAME, row.surname()),
                box.in(how, NAME, row.given()),
                box.in(how, NAME, row.patronymic()),
                box.in(how, NAME, row.title()),
                box.in(how, NAME, row.representative()),
                seal(IDENTIFIER, row.identifier()),
                keys.identifier(party).orElse(null),
                seal(IDENTIFIER, row.asWritten()),
                seal(POSTAL, party.address().postal().orElse("")),
                seal(PHONE, party.address().phone().orElse("")),
                seal(EMAIL, party.address().email().orElse("")),
                how.sealed() ? "" : keys.name(party).orElse(""),
                keys.phone(party).orElse(null),
                how.sealed());
        return values.toArray();
    }

    /// The parties of an appeal, the applicant first.
    public List<Party> of(AppealId appeal) {
        return sql.sql("select * from registry_party where appeal = ? order by place")
                .param(appeal.value())
                .query((row, _) -> read(row))
                .list();
    }

    /// The applicants of some appeals, the first of each.
    public Map<AppealId, Party> applicants(Collection<AppealId> appeals) {
        return sql
                .sql("select * from registry_party where appeal = any(?) and place = 0")
                .param((Object) appeals.stream().map(AppealId::value).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(new AppealId(row.getObject("appeal", UUID.class)), read(row)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Gives a redirected part the parties of the whole.
    public void copy(AppealId from, AppealId to, Secrecy how) {
        add(Map.of(to, of(from)), _ -> how);
    }

    /// Writes the parties of an appeal anew, open or sealed.
    public void keep(AppealId appeal, Secrecy how) {
        List<Party> those = of(appeal);
        sql.sql("delete from registry_party where appeal = ?")
                .param(appeal.value())
                .update();
        add(Map.of(appeal, those), _ -> how);
    }

    /// The applicant's names as a list shows them, whose parts a query put side by side as they lie.
    public String name(Secrecy how, String kept) {
        return Arrays.stream(kept.split(" ", -1))
                .map(part -> box.out(how, NAME, part))
                .collect(Collectors.joining(" "));
    }

    /// Gives a key to the telephones that an earlier version took down without one.
    public void indexPhones() {
        List<Object[]> found = new ArrayList<>();
        sql.sql("select appeal, place, phone from registry_party where phone is not null and phone_index is null")
                .query((row, _) -> Map.entry(
                        new Object[] {row.getObject("appeal", UUID.class), row.getInt("place")},
                        vault.open(PHONE, row.getBytes("phone"))))
                .list()
                .forEach(each -> Phone.digits(each.getValue())
                        .ifPresent(digits ->
                                found.add(new Object[] {keys.phoneIndex(digits), each.getKey()[0], each.getKey()[1]})));
        batch.batchUpdate("update registry_party set phone_index = ? where appeal = ? and place = ?", found);
    }

    private byte @Nullable [] seal(String column, String plain) {
        return plain.isEmpty() ? null : vault.seal(column, plain);
    }

    private Optional<String> open(String column, byte @Nullable [] sealed) {
        return Optional.ofNullable(sealed).map(bytes -> vault.open(column, bytes));
    }

    private Party read(ResultSet row) throws SQLException {
        Secrecy how = Secrecy.of(row);
        Address address = new Address(
                open(POSTAL, row.getBytes("postal")),
                open(PHONE, row.getBytes("phone")),
                open(EMAIL, row.getBytes("email")));
        Optional<String> identifier = open(IDENTIFIER, row.getBytes("identifier"));
        Optional<String> asWritten = open(IDENTIFIER, row.getBytes("as_written"));
        return switch (row.getString("kind")) {
            case "PERSON" ->
                new Party.Individual(
                        box.out(how, NAME, row.getString("surname")),
                        box.out(how, NAME, row.getString("given")),
                        given(box.out(how, NAME, row.getString("patronymic"))),
                        identifier.flatMap(Iin::parse),
                        asWritten,
                        given(box.out(how, NAME, row.getString("representative"))),
                        address);
            case "LEGAL_ENTITY" ->
                new Party.Firm(
                        box.out(how, NAME, row.getString("title")),
                        identifier.flatMap(Bin::parse),
                        asWritten,
                        given(box.out(how, NAME, row.getString("representative"))),
                        address);
            case "ANONYMOUS" -> new Party.Nameless(address);
            case String other -> throw new IllegalStateException(other);
        };
    }

    private static Optional<String> given(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
