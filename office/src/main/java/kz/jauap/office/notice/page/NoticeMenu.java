package kz.jauap.office.notice.page;

import kz.jauap.office.look.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The menu entry of the notices to print.
@Configuration(proxyBeanMethods = false)
class NoticeMenu {
    @Bean
    NavItem noticesEntry() {
        return NavItem.staff(45, "/staff/notices", "notice.nav", "mail", "REGISTRAR");
    }
}
