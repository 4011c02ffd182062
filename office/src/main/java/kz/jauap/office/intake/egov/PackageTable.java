package kz.jauap.office.intake.egov;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.jauap.office.house.SealedColumns;
import kz.jauap.office.house.Vault;
import kz.jauap.office.intake.Flaw;
import kz.jauap.office.intake.egov.SignedPackage.State;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Table `intake_package`.
@Component
class PackageTable implements SealedColumns {
    private static final String SIGNER = "intake_package.signer";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;
    private final Vault vault;

    PackageTable(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    @Override
    public Set<String> sealedColumns() {
        return Set.of(SIGNER);
    }

    /// Adds a package unless there is one; one that was returned is taken up again with its new words.
    void add(Parcel parcel, Instant receivedAt) {
        sql.sql("""
                        insert into intake_package (id, partner, message, fingerprint, answering, state, received_at, corrects)
                        values (?, ?, ?, ?, ?, 'RECEIVED', ?, ?)
                        on conflict (partner, message) do update
                        set fingerprint = excluded.fingerprint, answering = excluded.answering, state = 'RECEIVED',
                          reasons = '[]', corrects = excluded.corrects, settled_at = null, told = false
                        where intake_package.state = 'RETURNED'
                          and intake_package.fingerprint <> excluded.fingerprint""")
                .param(parcel.id())
                .param(parcel.partner())
                .param(parcel.message())
                .param(parcel.fingerprint())
                .param(parcel.answering().name())
                .param(stamp(receivedAt))
                .param(parcel.corrects())
                .update();
    }

    void examined(UUID id, String indication, String signer) {
        sql.sql("update intake_package set indication = ?, signer = ? where id = ?")
                .param(indication)
                .param(vault.sealWords(SIGNER, signer))
                .param(id)
                .update();
    }

    void evidence(UUID id, UUID evidence) {
        sql.sql("update intake_package set evidence = ? where id = ?")
                .param(evidence)
                .param(id)
                .update();
    }

    void registered(UUID id, AppealId appeal, Instant at) {
        sql.sql("""
                        update intake_package set state = 'REGISTERED', appeal = ?, settled_at = ?
                        where id = ? and state <> 'REGISTERED'""").param(appeal.value()).param(stamp(at)).param(id).update();
    }

    void settle(UUID id, State state, List<Flaw> reasons, Instant at) {
        sql.sql(
                        "update intake_package set state = ?, reasons = ?, settled_at = ? where id = ? and state <> 'REGISTERED'")
                .param(state.name())
                .param(JSON.writeValueAsString(reasons))
                .param(stamp(at))
                .param(id)
                .update();
    }

    /// A clerk's decision; the partner learns of what follows by an event.
    void takeIn(UUID id) {
        sql.sql("update intake_package set answering = 'LATER', told = false where id = ? and state = 'REFUSED'")
                .param(id)
                .update();
    }

    Optional<SignedPackage> find(long partner, String message) {
        return sql.sql("select * from intake_package where partner = ? and message = ?")
                .param(partner)
                .param(message)
                .query((row, _) -> read(row))
                .optional();
    }

    Optional<SignedPackage> find(UUID id) {
        return sql.sql("select * from intake_package where id = ?")
                .param(id)
                .query((row, _) -> read(row))
                .optional();
    }

    Optional<SignedPackage> of(AppealId appeal) {
        return sql.sql("select * from intake_package where appeal = ?")
                .param(appeal.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /// What got its end later than at once, and its partner has not been told of.
    List<SignedPackage> untold(int most) {
        return sql.sql("""
                        select * from intake_package where state <> 'RECEIVED' and answering = 'LATER'
                        and not told order by settled_at limit ? for update skip locked""").param(most).query((row, _) -> read(row)).list();
    }

    void told(UUID id) {
        sql.sql("update intake_package set told = true where id = ?").param(id).update();
    }

    /// The appeal that a later package of the same partner became which replaces this one.
    Optional<AppealId> correction(SignedPackage refused) {
        return sql.sql("""
                        select appeal from intake_package where partner = ? and corrects = ? and appeal is not null
                        order by received_at limit 1""")
                .param(refused.partner())
                .param(refused.message())
                .query(UUID.class)
                .optional()
                .map(AppealId::new);
    }

    private SignedPackage read(ResultSet row) throws SQLException {
        return new SignedPackage(
                row.getObject("id", UUID.class),
                row.getLong("partner"),
                row.getString("message"),
                row.getString("fingerprint"),
                SignedPackage.Answering.valueOf(row.getString("answering")),
                State.valueOf(row.getString("state")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                List.of(JSON.readValue(row.getString("reasons"), Flaw[].class)),
                row.getString("indication"),
                vault.openWords(SIGNER, row.getString("signer")),
                Optional.ofNullable(row.getObject("evidence", UUID.class)),
                Optional.ofNullable(row.getObject("appeal", UUID.class)).map(AppealId::new),
                row.getString("corrects"),
                row.getBoolean("told") ? SignedPackage.Told.YES : SignedPackage.Told.NO);
    }

    private static OffsetDateTime stamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
