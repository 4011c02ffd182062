package kz.jauap.office.people.admin;

import kz.jauap.office.look.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The administrators' entry of the menu.
@Configuration(proxyBeanMethods = false)
class AdminMenu {
    @Bean
    NavItem staffEntry() {
        return NavItem.staff(80, "/staff/people", "people.list.title", "users", "ADMINISTRATOR");
    }
}
