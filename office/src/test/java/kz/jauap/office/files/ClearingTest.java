package kz.jauap.office.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.arrival.Arrivals;
import kz.jauap.office.intake.arrival.Outcome;
import kz.jauap.office.intake.arrival.Why;
import kz.jauap.office.intake.draft.Drawer;
import kz.jauap.office.intake.form.Fields;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
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

    @Test
    void areFinishedByTheNextRoundWhereOneBrokeOff() throws IOException {
        String hash = forgotten();
        java.nio.file.Files.delete(files.place(hash));
        aDayLater();
        assertThat(noted(hash)).isZero();
        attachments.attach(UUID.randomUUID(), brought(), "a.pdf", "ATTACHMENT");
        clearing.round();
        assertThat(files.has(hash)).isTrue();
    }
}
