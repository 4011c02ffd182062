package kz.jauap.office.site;

import kz.jauap.office.look.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The menu entries of the public pages.
@Configuration(proxyBeanMethods = false)
class SiteMenu {
    private static final String EDITOR = "EDITOR";

    @Bean
    NavItem homeEntry() {
        return NavItem.open(0, "/", "site.nav.home", "house");
    }

    @Bean
    NavItem statusEntry() {
        return NavItem.open(20, "/status", "site.nav.status", "search");
    }

    @Bean
    NavItem guideEntry() {
        return NavItem.open(90, "/guide", "site.nav.guide", "book-open");
    }

    @Bean
    NavItem checkEntry() {
        return NavItem.foot(30, "/v", "look.footer.check");
    }

    @Bean
    NavItem accessibilityEntry() {
        return NavItem.foot(40, "/accessibility", "look.footer.accessibility");
    }

    @Bean
    NavItem developersEntry() {
        return NavItem.foot(50, "/developers", "look.footer.developers");
    }

    @Bean
    NavItem helpEntry() {
        return NavItem.foot(10, "/help", "site.help.title");
    }

    @Bean
    NavItem contactsEntry() {
        return NavItem.foot(11, "/contacts", "site.contacts.title");
    }

    @Bean
    NavItem privacyEntry() {
        return NavItem.foot(41, "/privacy", "site.privacy.title");
    }

    @Bean
    NavItem textsEntry() {
        return NavItem.staff(94, "/staff/texts", "site.nav.texts", "pencil", EDITOR);
    }

    @Bean
    NavItem typosEntry() {
        return NavItem.staff(95, "/staff/typos", "site.nav.typos", "message-circle", EDITOR);
    }

    @Bean
    NavItem votesEntry() {
        return NavItem.staff(96, "/staff/votes", "site.nav.votes", "thumbs-up", EDITOR);
    }
}
