package kz.jauap.office.registry.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.registry.number.AppealId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What appeals say: text, claims, and whom a complaint names.
@Component
public class LetterTable {
    private final JdbcClient sql;

    LetterTable(JdbcClient sql) {
        this.sql = sql;
    }

    public void add(AppealId appeal, Letter letter) {
        Optional<Letter.Complaint> complaint = letter.complaint();
        sql.sql("""
                        insert into registry_letter (appeal, language, subject, words, addressee, place, district, topic,
                          sheets, complaint, reasons, demands, folded)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(appeal.value())
                .param(letter.language())
                .param(letter.subject())
                .param(letter.text())
                .param(letter.addressee().orElse(null))
                .param(letter.place().orElse(null))
                .param(letter.district().orElse(null))
                .param(letter.topic().orElse(null))
                .param(letter.sheets())
                .param(complaint.isPresent())
                .param(complaint.flatMap(Letter.Complaint::reasons).orElse(null))
                .param(complaint.flatMap(Letter.Complaint::demands).orElse(null))
                .param(Folding.fold(letter.subject() + " " + letter.text() + " "
                        + letter.place().orElse("")))
                .update();
        claims(appeal, letter.claims());
        named(appeal, complaint.map(Letter.Complaint::against).orElse(List.of()));
    }

    private void claims(AppealId appeal, List<String> claims) {
        for (int place = 0; place < claims.size(); place++) {
            sql.sql("insert into registry_claim (appeal, place, words) values (?, ?, ?)")
                    .param(appeal.value())
                    .param(place + 1)
                    .param(claims.get(place))
                    .update();
        }
    }

    private void named(AppealId appeal, List<Letter.Named> against) {
        for (int place = 0; place < against.size(); place++) {
            sql.sql("insert into registry_named (appeal, place, words, officer, settled) values (?, ?, ?, ?, ?)")
                    .param(appeal.value())
                    .param(place + 1)
                    .param(against.get(place).words())
                    .param(against.get(place).officer().orElse(null))
                    .param(against.get(place).officer().isPresent())
                    .update();
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
        add(
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
                        whole.complaint()));
        sql.sql("""
                        update registry_named part set settled = whole.settled from registry_named whole
                        where part.appeal = ? and whole.appeal = ? and whole.place = part.place""").param(to.value()).param(from.value()).update();
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
