package kz.jauap.office.answer.page;

import kz.jauap.office.look.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The menu entries of the answer's pages.
@Configuration(proxyBeanMethods = false)
class AnswerMenu {
    @Bean
    NavItem dispatchEntry() {
        return NavItem.staff(40, "/staff/dispatch", "answer.nav.dispatch", "printer", "REGISTRAR");
    }
}
