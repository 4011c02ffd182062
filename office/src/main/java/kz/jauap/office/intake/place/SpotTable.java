package kz.jauap.office.intake.place;

import java.util.Optional;
import kz.jauap.office.house.Vault;
import kz.jauap.office.intake.Beside;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.organisation.map.Point;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `intake_spot`: where on the map the matter of an appeal is, sealed as addresses are.
@Component
class SpotTable implements Beside {
    private static final String POINT = "intake.spot.point";

    private final JdbcClient sql;
    private final Vault vault;

    SpotTable(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    @Override
    public void keep(AppealId appeal, Submission submission, Taking.Key key) {
        submission
                .said()
                .spot()
                .ifPresent(spot -> sql.sql(
                                "insert into intake_spot (appeal, point) values (:appeal, :point) on conflict do nothing")
                        .param("appeal", appeal.value())
                        .param("point", vault.seal(POINT, spot.text()))
                        .update());
    }

    Optional<Point> of(AppealId appeal) {
        return sql.sql("select point from intake_spot where appeal = :appeal")
                .param("appeal", appeal.value())
                .query((row, _) -> vault.open(POINT, row.getBytes("point")))
                .optional()
                .flatMap(Point::read);
    }
}
