package kz.jauap.office.people.admin;

import kz.jauap.office.look.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The administrators' entries of the menu.
@Configuration(proxyBeanMethods = false)
class AdminMenu {
    @Bean
    NavItem staffEntry() {
        return NavItem.staff(80, "/staff/people", "people.list.title", "users", "ADMINISTRATOR");
    }

    @Bean
    NavItem auditEntry() {
        return NavItem.staff(85, "/staff/audit", "people.audit.title", "history", "ADMINISTRATOR", "CONTROLLER");
    }
}
