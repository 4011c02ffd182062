package kz.jauap.office.notice.page;

import kz.jauap.office.look.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The menu entries of what a person must tell, print and post.
@Configuration(proxyBeanMethods = false)
class NoticeMenu {
    @Bean
    NavItem noticesEntry() {
        return NavItem.staff(45, "/staff/notices", "notice.nav", "mail", "REGISTRAR");
    }

    @Bean
    NavItem carriersEntry() {
        return NavItem.staff(85, CarriersPage.PATH, "notice.carrier.nav", "send", "ADMINISTRATOR");
    }

    @Bean
    NavItem tellingsEntry() {
        return NavItem.staff(44, "/staff/tellings", "notice.tell.nav", "phone", "REGISTRAR", "CONTROLLER");
    }
}
