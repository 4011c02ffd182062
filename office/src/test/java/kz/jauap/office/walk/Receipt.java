package kz.jauap.office.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/// What a voucher tells whoever filed: the number, and the code by which he follows it.
public record Receipt(String number, String code) {
    private static final Pattern NUMBER = Pattern.compile("(ЖТ|ЗТ|СУ)-\\d{3}-\\d{4}-\\d{7}");
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{5}-[0-9A-Z]{4}-[0-9A-Z]{5}");

    /// As it stands on the page that somebody looks at.
    public static Receipt of(Visitor visitor) {
        return new Receipt(found(NUMBER, visitor), found(CODE, visitor));
    }

    private static String found(Pattern pattern, Visitor visitor) {
        var matcher = pattern.matcher(visitor.text());
        assertThat(matcher.find()).as(pattern + " in " + visitor.text()).isTrue();
        return matcher.group();
    }

    /// The number as it is written in addresses.
    public String alias() {
        return number.replace("ЖТ", "ZHT").replace("ЗТ", "ZT").replace("СУ", "SU");
    }

    /// The page of the case for the staff.
    public String page() {
        return "/kk/staff/case/" + alias();
    }
}
