package kz.jauap.office.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.files.disk.Shelves;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.draft.Drawer;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.registry.arrival.Arrivals;
import kz.jauap.office.registry.arrival.Outcome;
import kz.jauap.office.registry.arrival.Why;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The files of forgotten drafts are thrown away, but for what anybody else needs.
@OfficeTest
class ClearingTest {
    @Autowired
    Clearing clearing;

    @Autowired
    Files files;

    @Autowired
    Shelves shelves;

    @Autowired
    Attachments attachments;

    @Autowired
    Drawer drawer;

    @Autowired
    Arrivals arrivals;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient sql;

    private final byte[] content = ("%PDF-1.7\n" + UUID.randomUUID()).getBytes(UTF_8);

    @AfterEach
    void theTrueTime() {
        clock.release();
    }

    private Stored brought() {
        return files.store(new ByteArrayInputStream(content), "a.pdf");
    }

    /// The content of a draft that was forgotten.
    private String forgotten() {
        Stored stored = brought();
        UUID draft = drawer.begin(Fields.none()).id();
        attachments.attach(draft, stored, "a.pdf", "ATTACHMENT");
        drawer.forget(draft);
        return stored.hash();
    }

    private void aDayLater() {
        clock.set(clock.instant().plus(Duration.ofHours(25)));
        clearing.round();
    }

    private long noted(String hash) {
        return sql.sql("select count(*) from files_discarded where hash = ?")
                .param(hash)
                .query(Long.class)
                .single();
    }

    @Test
    void goAfterADay() {
        String hash = forgotten();
        clearing.round();
        assertThat(files.has(hash)).isTrue();
        aDayLater();
        assertThat(files.has(hash)).isFalse();
        assertThat(noted(hash)).isZero();
    }

    @Test
    void stayWhereAnAppealHasThem() {
        attachments.attach(UUID.randomUUID(), brought(), "b.pdf", "ATTACHMENT");
        String hash = forgotten();
        aDayLater();
        assertThat(files.has(hash)).isTrue();
        assertThat(noted(hash)).isZero();
    }

    @Test
    void stayWhereTheOfficeIssuedThem() {
        String hash = forgotten();
        sql.sql("""
                insert into registry_paper (appeal, kind, language, turn, mark, hash, at)
                values (?, 'VOUCHER', 'kk', 0, ?, ?, timestamptz '2026-11-01')""")
                .params(UUID.randomUUID(), UUID.randomUUID().toString(), hash)
                .update();
        aDayLater();
        assertThat(files.has(hash)).isTrue();
    }

    @Test
    void stayWhileAnArrivalThatNamesThemHasNoEnd() {
        String hash = forgotten();
        var arrival = arrivals.receive(
                Channel.API, UUID.randomUUID().toString(), "{\"hash\":\"" + hash + "\"}", Duration.ofDays(9));
        arrivals.end(arrival, new Outcome.Parked(Why.UNREADABLE));
        aDayLater();
        assertThat(files.has(hash)).isTrue();
    }

    @Test
    void stayWhereTheyWereBroughtAgainMeanwhile() {
        String hash = forgotten();
        brought();
        aDayLater();
        assertThat(files.has(hash)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into intake_oral (id, form, body, officer, fields, submission, written_at, read_at, read_by, paper)"
                        + " values (gen_random_uuid(), gen_random_uuid(), 'city', 1, '', '', timestamptz '2026-11-01',"
                        + " timestamptz '2026-11-01', 1, :hash)",
                "with pile as (insert into intake_batch (id, body, door, language, officer, opened_at)"
                        + " values (gen_random_uuid(), 'city', 'POST', 'kk', 1, timestamptz '2026-11-01') returning id)"
                        + " insert into intake_batch_row (id, batch, place, scan, name, sheets)"
                        + " select gen_random_uuid(), id, 1, :hash, 'a.pdf', 1 from pile",
                "insert into files_bare (hash, bare) values (reverse(:hash), :hash)"
            })
    void stayWhereARowNamesThem(String row) {
        String hash = forgotten();
        sql.sql(row).param("hash", hash).update();
        aDayLater();
        assertThat(files.has(hash)).isTrue();
    }

    /// Whoever keeps the hash of a content in a column of its own must hold on to it; a new column is decided here.
    @Test
    void areAskedForWhereverAHashIsKept() {
        assertThat(sql.sql("""
                        select distinct conrelid::regclass || '.' || attname from pg_constraint
                        join pg_attribute on attrelid = conrelid and attnum = any (conkey)
                        where contype = 'c' and pg_get_constraintdef(pg_constraint.oid) like '%[0-9a-f]{64}%'""").query(String.class).list())
                .containsExactlyInAnyOrder(
                        "files_attachment.hash",
                        "files_bare.bare",
                        "files_bare.hash",
                        "files_discarded.hash",
                        "files_scan.hash",
                        "intake_batch_row.scan",
                        "intake_frozen.document_hash",
                        "intake_oral.paper",
                        "registry_paper_stamp.paper_hash",
                        "signature_crl.hash",
                        "signature_evidence.cms_hash",
                        "signature_evidence.document_hash",
                        "signature_session.document_hash",
                        "signature_stamp.value_hash");
    }

    @Test
    void areFinishedByTheNextRoundWhereOneBrokeOff() throws IOException {
        String hash = forgotten();
        java.nio.file.Files.delete(shelves.sealed(hash));
        aDayLater();
        assertThat(noted(hash)).isZero();
        attachments.attach(UUID.randomUUID(), brought(), "a.pdf", "ATTACHMENT");
        clearing.round();
        assertThat(files.has(hash)).isTrue();
    }
}
