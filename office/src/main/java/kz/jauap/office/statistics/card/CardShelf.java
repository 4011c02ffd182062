package kz.jauap.office.statistics.card;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.statistics.count.Counting;
import kz.jauap.office.statistics.report.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The registration cards of a period, in the order in which they were registered.
@Component
public class CardShelf {
    private final JdbcClient sql;
    private final Counting counting;
    private final CaseFiles files;
    private final CodeTable codes;

    CardShelf(JdbcClient sql, Counting counting, CaseFiles files, CodeTable codes) {
        this.sql = sql;
        this.counting = counting;
        this.files = files;
        this.codes = codes;
    }

    public Stream<AccountCard> of(Period period, Set<BodyId> bodies) {
        counting.keepUp();
        List<AppealId> appeals = sql.sql("""
                        select appeal from statistics_state
                        where place = 1 and at >= ? and at < ? and body = any (?) order by at, appeal""")
                .param(Almaty.startOf(period.from()).atOffset(ZoneOffset.UTC))
                .param(Almaty.startOf(period.until()).atOffset(ZoneOffset.UTC))
                .param(bodies.stream().map(BodyId::value).toArray(String[]::new))
                .query((row, _) -> new AppealId(row.getObject("appeal", UUID.class)))
                .list();
        return appeals.stream().flatMap(appeal -> files.open(appeal).stream()).map(AccountCard::of);
    }

    /// The codes under which values leave the house now.
    public OutsideCodes codes() {
        return OutsideCodes.of(codes.all());
    }
}
