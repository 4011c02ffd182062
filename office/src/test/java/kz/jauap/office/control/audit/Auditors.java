package kz.jauap.office.control.audit;

import kz.jauap.office.control.chain.Anchoring;
import kz.jauap.office.control.chain.Verifying;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.Audit;
import kz.jauap.office.registry.act.StepForms;
import kz.jauap.office.registry.act.Town;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/// Those who audit the office, and a hand that reaches behind its triggers.
abstract class Auditors {
    final Town town;
    final StepForms forms;
    final MockMvc office;
    final AtWork at;
    final Verifying verifying;
    final Anchoring anchoring;
    final Audit audit;
    final JdbcClient sql;
    final TransactionTemplate transaction;

    Auditors(ApplicationContext context) {
        this.office = context.getBean(MockMvc.class);
        this.at = context.getBean(AtWork.class);
        this.town = Town.in(context);
        this.forms = new StepForms(office, at, town);
        this.verifying = context.getBean(Verifying.class);
        this.anchoring = context.getBean(Anchoring.class);
        this.audit = context.getBean(Audit.class);
        this.sql = context.getBean(JdbcClient.class);
        this.transaction = context.getBean(TransactionTemplate.class);
    }
}
