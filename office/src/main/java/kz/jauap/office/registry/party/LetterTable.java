package kz.jauap.office.registry.party;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import kz.jauap.office.house.alphabet.Folding;
import kz.jauap.office.registry.number.AppealId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What appeals say: text, claims, and whom a complaint names.
@Component
public class LetterTable {
    private final JdbcClient sql;
    private final JdbcTemplate batch;

    LetterTable(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
    }

    /// Adds the letters of many appeals in one go.
    public void add(Map<AppealId, Letter> letters) {
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> claims = new ArrayList<>();
        List<Object[]> named = new ArrayList<>();
        letters.forEach((appeal, letter) -> {
            rows.add(row(appeal, letter));
            placed(letter.claims(), (place, words) -> claims.add(new Object[] {appeal.value(), place, words}));
            placed(against(letter), (place, one) -> named.add(row(appeal, place, one)));
        });
        batch.batchUpdate("""
                insert into registry_letter (appeal, language, subject, words, addressee, place, district, topic, sheets,
                  complaint, reasons, demands, folded)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
        batch.batchUpdate("insert into registry_claim (appeal, place, words) values (?, ?, ?)", claims);
        batch.batchUpdate(
                "insert into registry_named (appeal, place, words, officer, settled) values (?, ?, ?, ?, ?)", named);
    }

    private static Object[] row(AppealId appeal, Letter letter) {
        List<@Nullable Object> values = Arrays.asList(
                appeal.value(),
                letter.language(),
                letter.subject(),
                letter.text(),
                letter.addressee().orElse(null),
                letter.place().orElse(null),
                letter.district().orElse(null),
                letter.topic().orElse(null),
                letter.sheets(),
                letter.complaint().isPresent(),
                letter.complaint().flatMap(Letter.Complaint::reasons).orElse(null),
                letter.complaint().flatMap(Letter.Complaint::demands).orElse(null),
                Folding.fold(letter.subject() + " " + letter.text() + " "
                        + letter.place().orElse("")));
        return values.toArray();
    }

    private static Object[] row(AppealId appeal, int place, Letter.Named one) {
        List<@Nullable Object> values = Arrays.asList(
                appeal.value(),
                place,
                one.words(),
                one.officer().orElse(null),
                one.officer().isPresent());
        return values.toArray();
    }

    private static List<Letter.Named> against(Letter letter) {
        return letter.complaint().map(Letter.Complaint::against).orElse(List.of());
    }

    /// Goes through what stands in a letter in its order; places count from 1.
    private static <T> void placed(List<T> all, BiConsumer<Integer, T> each) {
        for (int at = 0; at < all.size(); at++) {
            each.accept(at + 1, all.get(at));
        }
    }

    /// Gives a redirected part the letter of the whole, with the claims that go along.
    public void copy(AppealId from, AppealId to, List<Integer> claims) {
        Letter whole = of(from);
        List<String> going = new ArrayList<>();
        for (int place = 1; place <= whole.claims().size(); place++) {
            if (claims.isEmpty() || claims.contains(place)) {
                going.add(whole.claims().get(place - 1));
            }
        }
        add(Map.of(
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
                        whole.complaint())));
        sql.sql("""
                        update registry_named part set settled = whole.settled from registry_named whole
                        where part.appeal = ? and whole.appeal = ? and whole.place = part.place""").param(to.value()).param(from.value()).update();
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
        int first = named(appeal).size();
        for (int place = 0; place < against.size(); place++) {
            sql.sql("insert into registry_named (appeal, place, words, officer, settled) values (?, ?, ?, null, false)")
                    .param(appeal.value())
                    .param(first + place + 1)
                    .param(against.get(place))
                    .update();
        }
    }

    /// Links what a complaint names to a staff record, or says by `null` that it names nobody on the staff.
    public void link(AppealId appeal, int place, @Nullable Long officer) {
        sql.sql("update registry_named set officer = ?, settled = true where appeal = ? and place = ?")
                .param(officer)
                .param(appeal.value())
                .param(place)
                .update();
    }

    public Letter of(AppealId appeal) {
        return sql.sql("select * from registry_letter where appeal = ?")
                .param(appeal.value())
                .query((row, _) -> new Letter(
                        row.getString("language"),
                        row.getString("subject"),
                        row.getString("words"),
                        claims(appeal),
                        Optional.ofNullable(row.getString("addressee")),
                        Optional.ofNullable(row.getString("place")),
                        Optional.ofNullable(row.getString("district")),
                        Optional.ofNullable(row.getString("topic")),
                        row.getInt("sheets"),
                        row.getBoolean("complaint")
                                ? Optional.of(new Letter.Complaint(
                                        named(appeal),
                                        Optional.ofNullable(row.getString("reasons")),
                                        Optional.ofNullable(row.getString("demands"))))
                                : Optional.empty()))
                .single();
    }

    private List<String> claims(AppealId appeal) {
        return sql.sql("select words from registry_claim where appeal = ? order by place")
                .param(appeal.value())
                .query((row, _) -> row.getString("words"))
                .list();
    }

    private List<Letter.Named> named(AppealId appeal) {
        return sql.sql("select words, officer from registry_named where appeal = ? order by place")
                .param(appeal.value())
                .query((row, _) -> new Letter.Named(
                        row.getString("words"), Optional.ofNullable(row.getObject("officer", Long.class))))
                .list();
    }
}
