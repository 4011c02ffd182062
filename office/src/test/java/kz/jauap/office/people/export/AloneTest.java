package kz.jauap.office.people.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import kz.jauap.office.calendar.Calendars;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.WorkingTown;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Who hears that a file waits for a second person, and what holds where there is none.
@OfficeTest
@Import(AtWork.class)
class AloneTest extends WorkingTown {
    private static final ExportAddress FILE =
            ExportAddress.read("/staff/journal/table.xlsx?stage=REGISTERED").orElseThrow();

    private final JdbcClient sql;
    private final Exports exports;
    private final Calendars calendars;
    private final TransactionTemplate undone;

    @Autowired
    AloneTest(
            ApplicationContext context,
            JdbcClient sql,
            Exports exports,
            Calendars calendars,
            PlatformTransactionManager transactions) {
        super(context);
        this.sql = sql;
        this.exports = exports;
        this.calendars = calendars;
        this.undone = new TransactionTemplate(transactions);
    }

    private Exports.Outcome asked(String reason) {
        return exports.ask(FILE, reason, at.signedIn("roads.registrar"));
    }

    /// A bell does not wait until a louder one is silent.
    @Test
    void allThatRingsIsHeardAtOnce() throws Exception {
        int last = calendars.current().years().last();
        town.at(last + "-12-20T10:00");
        asked("Екі қоңырау");
        var heard = Jsoup.parse(web.perform(get("/en/staff/journal").with(at.as("controller")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .select("aside a.ringing");
        assertThat(heard.eachAttr("href")).contains("/en/staff/calendar", "/en/staff/exports");
        assertThat(heard.eachText()).anyMatch(each -> each.contains("has not been entered"));
    }

    /// Everybody else who could confirm has left the service, until this test is over.
    @Test
    void whoeverHasNobodyBesideHimActsAloneAndTheRecordSaysSo() {
        assertThat(asked("Біреу бар")).isEqualTo(Exports.Outcome.WAITS);
        undone.executeWithoutResult(left -> {
            left.setRollbackOnly();
            sql.sql("update people_officer set active = false where login <> 'roads.registrar'")
                    .update();
            assertThat(asked("Жалғызбын")).isEqualTo(Exports.Outcome.LET_OUT);
            assertThat(exports.letOut(at.signedIn("roads.registrar")))
                    .extracting(Export::reason)
                    .contains("Жалғызбын");
            assertThat(sql.sql("select subject || '|' || reason from people_audit"
                                    + " where deed = 'EXPORT_CONFIRMED' order by id desc limit 1")
                            .query((row, _) -> row.getString(1))
                            .single())
                    .isEqualTo("journal.xlsx roads.registrar alone|Жалғызбын");
        });
    }
}
