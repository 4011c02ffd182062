package kz.jauap.office.site.voice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tables `site_answer_vote` and `site_claim_vote`: one voice per appeal and per claim, changeable.
@Component
public class VoiceTable {
    private record Whole(Voice voice, String comment) {}

    private final JdbcClient sql;
    private final Clock clock;

    VoiceTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    public void put(AppealId appeal, Opinion opinion) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        opinion.whole()
                .ifPresent(voice -> sql.sql("""
                        insert into site_answer_vote (appeal, voice, comment, at) values (?, ?, ?, ?)
                        on conflict (appeal) do update set voice = excluded.voice, comment = excluded.comment,
                          at = excluded.at""")
                        .params(appeal.value(), voice.name(), opinion.comment(), now)
                        .update());
        opinion.claims()
                .forEach(each -> each.voice()
                        .ifPresent(voice -> sql.sql("""
                        insert into site_claim_vote (appeal, place, voice, reason, at) values (?, ?, ?, ?, ?)
                        on conflict (appeal, place) do update set voice = excluded.voice, reason = excluded.reason,
                          at = excluded.at""")
                                .params(appeal.value(), each.place(), voice.name(), each.reason(), now)
                                .update()));
    }

    Opinion of(AppealId appeal) {
        Optional<Whole> whole = sql.sql("select voice, comment from site_answer_vote where appeal = ?")
                .param(appeal.value())
                .query((row, _) -> new Whole(Voice.valueOf(row.getString("voice")), row.getString("comment")))
                .optional();
        List<Opinion.OfClaim> claims = sql.sql(
                        "select place, voice, reason from site_claim_vote where appeal = ? order by place")
                .param(appeal.value())
                .query((row, _) -> new Opinion.OfClaim(
                        row.getInt("place"),
                        Optional.of(Voice.valueOf(row.getString("voice"))),
                        row.getString("reason")))
                .list();
        return new Opinion(whole.map(Whole::voice), whole.map(Whole::comment).orElse(""), claims);
    }

    /// How many applicants said what of the whole of their answers.
    Map<Voice, Integer> wholes() {
        return counted("select voice, count(*) as times from site_answer_vote group by voice");
    }

    /// The same of single claims.
    Map<Voice, Integer> claims() {
        return counted("select voice, count(*) as times from site_claim_vote group by voice");
    }

    private Map<Voice, Integer> counted(String query) {
        return sql
                .sql(query)
                .query((row, _) -> Map.entry(Voice.valueOf(row.getString("voice")), row.getInt("times")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
