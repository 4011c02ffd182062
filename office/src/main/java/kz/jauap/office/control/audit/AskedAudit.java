package kz.jauap.office.control.audit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine;
import kz.jauap.office.registry.number.RegistrationNumber;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/// What a reader of the audit asked for; what it does not understand narrows nothing.
public record AskedAudit(MultiValueMap<String, String> sent) {
    private static final int LONGEST = 100;

    AuditLine.Narrowed narrowed() {
        return new AuditLine.Narrowed(
                subject(), officer(), deed(), number("before").orElse(Long.MAX_VALUE));
    }

    /// The case's number as it stands in addresses, else the words as typed.
    public Optional<String> subject() {
        return given("subject")
                .map(typed -> RegistrationNumber.parse(typed)
                        .map(RegistrationNumber::alias)
                        .orElse(typed));
    }

    public Optional<Long> officer() {
        return number("officer");
    }

    public Optional<AuditDeed> deed() {
        return given("deed")
                .flatMap(word -> Arrays.stream(AuditDeed.values())
                        .filter(each -> each.name().equals(word))
                        .findFirst());
    }

    String older(long before) {
        Map<String, String> values = new LinkedHashMap<>();
        given("subject").ifPresent(value -> values.put("subject", value));
        officer().ifPresent(value -> values.put("officer", String.valueOf(value)));
        deed().ifPresent(value -> values.put("deed", value.name()));
        values.put("before", String.valueOf(before));
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/staff/audit");
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }

    private Optional<Long> number(String name) {
        return given(name).filter(digits -> digits.matches("\\d{1,18}")).map(Long::parseLong);
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(sent.getFirst(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST && text.indexOf('\0') < 0);
    }
}
