package kz.jauap.office.registry.party;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.secrecy.Secrecy;
import kz.jauap.office.registry.secrecy.Strongbox;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What appeals say: text, claims, and whom a complaint names.
@Component
public class LetterTable {
    private static final String SUBJECT = "registry_letter.subject";
    private static final String WORDS = "registry_letter.words";
    private static final String ADDRESSEE = "registry_letter.addressee";
    private static final String PLACE = "registry_letter.place";
    private static final String REASONS = "registry_letter.reasons";
    private static final String DEMANDS = "registry_letter.demands";

    private final JdbcClient sql;
    private final JdbcTemplate batch;
    private final Strongbox box;
    private final ClaimTable claims;
    private final NamedTable named;

    LetterTable(JdbcClient sql, JdbcTemplate batch, Strongbox box, ClaimTable claims, NamedTable named) {
        this.sql = sql;
        this.batch = batch;
        this.box = box;
        this.claims = claims;
        this.named = named;
    }

    /// Adds the letters of many appeals in one go.
    ///
    /// @param how whether the words of an appeal lie open
    public void add(Map<AppealId, Letter> letters, Function<AppealId, Secrecy> how) {
        List<Object[]> rows = new ArrayList<>();
        letters.forEach((appeal, letter) -> rows.add(row(appeal, letter, how.apply(appeal))));
        batch.batchUpdate("""
                insert into registry_letter (appeal, language, subject, words, addressee, place, district, topic, sheets,
                  complaint, reasons, demands, sealed)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
        claims.add(letters, how);
        named.add(letters, how);
    }

    private Object[] row(AppealId appeal, Letter letter, Secrecy how) {
        List<@Nullable Object> values = Arrays.asList(
                appeal.value(),
                letter.language(),
                box.in(how, SUBJECT, letter.subject()),
                box.in(how, WORDS, letter.text()),
                in(how, ADDRESSEE, letter.addressee()),
                in(how, PLACE, letter.place()),
                letter.district().orElse(null),
                letter.topic().orElse(null),
                letter.sheets(),
                letter.complaint().isPresent(),
                in(how, REASONS, letter.complaint().flatMap(Letter.Complaint::reasons)),
                in(how, DEMANDS, letter.complaint().flatMap(Letter.Complaint::demands)),
                how.sealed());
        return values.toArray();
    }

    private @Nullable String in(Secrecy how, String column, Optional<String> words) {
        return words.map(each -> box.in(how, column, each)).orElse(null);
    }

    private Optional<String> out(Secrecy how, String column, @Nullable String kept) {
        return Optional.ofNullable(kept).map(each -> box.out(how, column, each));
    }

    /// Gives a redirected part the letter of the whole, with the claims that go along.
    public void copy(AppealId from, AppealId to, List<Integer> claims, Secrecy how) {
        Letter whole = of(from);
        List<String> going = new ArrayList<>();
        for (int place = 1; place <= whole.claims().size(); place++) {
            if (claims.isEmpty() || claims.contains(place)) {
                going.add(whole.claims().get(place - 1));
            }
        }
        add(
                Map.of(
                        to,
                        new Letter(
                                whole.language(),
                                whole.subject(),
                                whole.text(),
                                List.copyOf(going),
                                whole.addressee(),
                                whole.place(),
                                whole.district(),
                                whole.topic(),
                                whole.sheets(),
                                whole.complaint())),
                _ -> how);
        named.settleAs(to, from);
    }

    /// Gives a part, a letter of our own making, the matter that the whole was found to be about.
    public void about(AppealId part, Optional<String> topic, Optional<String> district) {
        sql.sql("update registry_letter set topic = ?, district = ? where appeal = ?")
                .param(topic.orElse(null))
                .param(district.orElse(null))
                .param(part.value())
                .update();
    }

    /// Notes whom an appeal names that a clerk qualified as a complaint; they are to be linked or cleared like others.
    public void complaining(AppealId appeal, List<String> against) {
        sql.sql("update registry_letter set complaint = true where appeal = ?")
                .param(appeal.value())
                .update();
        named.note(appeal, against, secrecy(appeal));
    }

    /// Links what a complaint names to a staff record, or says by `null` that it names nobody on the staff.
    public void link(AppealId appeal, int place, @Nullable Long officer) {
        named.link(appeal, place, officer);
    }

    /// Writes the words of an appeal anew, open or sealed.
    public void keep(AppealId appeal, Secrecy how) {
        Letter letter = of(appeal);
        sql.sql("""
                        update registry_letter set subject = ?, words = ?, addressee = ?, place = ?, reasons = ?, demands = ?,
                          sealed = ? where appeal = ?""")
                .param(box.in(how, SUBJECT, letter.subject()))
                .param(box.in(how, WORDS, letter.text()))
                .param(in(how, ADDRESSEE, letter.addressee()))
                .param(in(how, PLACE, letter.place()))
                .param(in(how, REASONS, letter.complaint().flatMap(Letter.Complaint::reasons)))
                .param(in(how, DEMANDS, letter.complaint().flatMap(Letter.Complaint::demands)))
                .param(how.sealed())
                .param(appeal.value())
                .update();
        claims.keep(appeal, how);
        named.keep(appeal, how);
    }

    /// What of a row of a letter a list shows.
    public String subject(Secrecy how, String kept) {
        return box.out(how, SUBJECT, kept);
    }

    private Secrecy secrecy(AppealId appeal) {
        return sql.sql("select sealed from registry_letter where appeal = ?")
                .param(appeal.value())
                .query((row, _) -> Secrecy.of(row))
                .single();
    }

    /// The texts of several letters.
    public Map<AppealId, String> texts(Collection<AppealId> appeals) {
        return sql
                .sql("select appeal, words, sealed from registry_letter where appeal = any (?)")
                .param(appeals.stream().map(AppealId::value).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(
                        new AppealId(row.getObject("appeal", UUID.class)),
                        box.out(Secrecy.of(row), WORDS, row.getString("words"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public Letter of(AppealId appeal) {
        return sql.sql("select * from registry_letter where appeal = ?")
                .param(appeal.value())
                .query((row, _) -> new Letter(
                        row.getString("language"),
                        box.out(Secrecy.of(row), SUBJECT, row.getString("subject")),
                        box.out(Secrecy.of(row), WORDS, row.getString("words")),
                        claims.of(appeal),
                        out(Secrecy.of(row), ADDRESSEE, row.getString("addressee")),
                        out(Secrecy.of(row), PLACE, row.getString("place")),
                        Optional.ofNullable(row.getString("district")),
                        Optional.ofNullable(row.getString("topic")),
                        row.getInt("sheets"),
                        row.getBoolean("complaint")
                                ? Optional.of(new Letter.Complaint(
                                        named.of(appeal),
                                        out(Secrecy.of(row), REASONS, row.getString("reasons")),
                                        out(Secrecy.of(row), DEMANDS, row.getString("demands"))))
                                : Optional.empty()))
                .single();
    }
}
