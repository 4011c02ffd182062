package kz.jauap.office.house;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/// Lets every class of tests begin at the true time, whenever the classes before it in the same office lived: a journal
/// never goes back, so a test of next year would move the days of all that come after it.
final class EachInItsTime extends AbstractTestExecutionListener {
    @Override
    public void beforeTestClass(TestContext test) {
        var office = test.getApplicationContext();
        office.getBean(MovableClock.class).release();
        office.getBean(JdbcClient.class)
                .sql("update registry_counter set last_at = 'epoch'")
                .update();
    }
}
