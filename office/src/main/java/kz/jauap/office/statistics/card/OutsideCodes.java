package kz.jauap.office.statistics.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Under which code the receiver of exported cards knows a value.
public final class OutsideCodes {
    private record Key(String list, String code) {}

    private final Map<Key, List<Code>> codes;

    private OutsideCodes(Map<Key, List<Code>> codes) {
        this.codes = codes;
    }

    static OutsideCodes of(List<Code> all) {
        return new OutsideCodes(all.stream().collect(Collectors.groupingBy(each -> new Key(each.list(), each.code()))));
    }

    /// The code of a value of a column on the day the case was registered.
    public Optional<String> of(AccountCard account, String column, String value) {
        LocalDate day = account.file().card().registered().registrationDay();
        return codes.getOrDefault(new Key(column, value), List.of()).stream()
                .filter(each -> each.validOn(day))
                .findFirst()
                .map(Code::outside);
    }
}
