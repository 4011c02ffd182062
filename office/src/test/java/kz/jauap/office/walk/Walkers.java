package kz.jauap.office.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.people.setup.AlmatyStaff;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// The people of a walk over HTTP and without JavaScript: a citizen, the desk, and the officials between them.
abstract class Walkers {
    static final Pattern NUMBER = Pattern.compile("(ЖТ|ЗТ|СУ)-\\d{3}-\\d{4}-\\d{7}(/\\d+)?");

    static final Pattern CODE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{5}");

    private static final Map<String, Visitor> SIGNED_IN = new ConcurrentHashMap<>();

    final String root;

    Walkers(int port) {
        this.root = "http://localhost:" + port;
    }

    @BeforeEach
    void thereIsAStaff(@Autowired AlmatyOrganisation almaty, @Autowired AlmatyStaff staff) {
        almaty.load();
        staff.load();
    }

    Visitor visitor() {
        return new Visitor(root);
    }

    /// An official, signed in once for all walks.
    Visitor officer(String login) {
        Visitor officer = SIGNED_IN.computeIfAbsent(root + login, _ -> visitor());
        if (!officer.open("/en/staff/queue").path().equals("/en/staff/queue")) {
            officer.signIn("en", login);
        }
        assertThat(officer.path()).startsWith("/en/staff").doesNotEndWith("sign-in");
        return officer;
    }

    static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group();
    }

    static String alias(String number) {
        return number.replace("ЖТ", "ZHT")
                .replace("ЗТ", "ZT")
                .replace("СУ", "SU")
                .replace('/', '.');
    }

    /// What the chancellery writes on paper for the applicant: number and code.
    record Voucher(String number, String code) {
        static Voucher of(Visitor visitor) {
            return new Voucher(found(NUMBER, visitor.text()), found(CODE, visitor.text()));
        }

        String at(String verb) {
            return "/staff/case/" + alias(number) + verb;
        }
    }

    Voucher atTheDesk(Visitor registrar) {
        registrar
                .open("/en/staff/intake")
                .send(
                        "/staff/intake",
                        Map.ofEntries(
                                Map.entry("door", "CHANCELLERY"),
                                Map.entry("kind", "APPLICATION"),
                                Map.entry("sort", "PERSON"),
                                Map.entry("language", "en"),
                                Map.entry("number", "850102200024"),
                                Map.entry("surname", "Өмірова"),
                                Map.entry("given", "Қарлығаш"),
                                Map.entry("postal", "Алматы, Абай даңғылы, 10"),
                                Map.entry("addressee", "Akimat of Almaty"),
                                Map.entry("subject", "No light in the arch"),
                                Map.entry(
                                        "text",
                                        "The lamp in the arch of house 10 has been out for a month. Please repair it."),
                                Map.entry("claims", "Repair the lamp"),
                                Map.entry("signed", "yes")));
        assertThat(registrar.status()).as(registrar.text()).isEqualTo(200);
        return Voucher.of(registrar);
    }
}
