package kz.jauap.office.intake.collective;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.jauap.office.intake.Applicant;
import kz.jauap.office.intake.Beside;
import kz.jauap.office.intake.Signing;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `intake_signing`: who of several that appeal together has signed, where it was told of each.
@Component
class SigningTable implements Beside {
    private final JdbcClient sql;
    private final JdbcTemplate batch;

    SigningTable(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
    }

    @Override
    public void keep(AppealId appeal, Submission submission, Taking.Key key) {
        List<Object[]> rows = new ArrayList<>();
        int place = 0;
        for (Applicant one : submission.together()) {
            int own = ++place;
            one.signing().ifPresent(signing -> rows.add(new Object[] {appeal.value(), own, signing.name()}));
        }
        batch.batchUpdate(
                "insert into intake_signing (appeal, place, signing) values (?, ?, ?) on conflict do nothing", rows);
    }

    /// By the place of the party, counted from 0 as the registry does.
    Map<Integer, Signing> of(AppealId appeal) {
        Map<Integer, Signing> told = new HashMap<>();
        sql.sql("select place, signing from intake_signing where appeal = :appeal")
                .param("appeal", appeal.value())
                .query(row -> {
                    told.put(row.getInt("place"), Signing.valueOf(row.getString("signing")));
                });
        return Map.copyOf(told);
    }
}
