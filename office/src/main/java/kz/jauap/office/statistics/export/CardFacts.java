package kz.jauap.office.statistics.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Instructing;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.Timing;

/// What the journal of a case tells for its card beyond what the card keeps: the last word on each thing, and how
/// often.
///
/// @param claims how many the appeal has
record CardFacts(List<Journaled> history, int claims) {
    /// Puts each into its column; the same columns for every case.
    void into(Map<String, String> line) {
        Optional<Receipt.Joined> joined = last(Receipt.Joined.class).filter(each -> each.bond() != Receipt.Bond.NONE);
        line.put("JOINED_TO", joined.map(Receipt.Joined::number).orElse(""));
        line.put(
                "REPEATED",
                joined.flatMap(Receipt.Joined::repeat).map(Enum::name).orElse(""));
        line.put("EXTENSIONS", count(Timing.ExtensionGranted.class));
        line.put("INSTRUCTIONS", count(Instructing.Instructed.class));
        line.put("NOTICES", count(Corresponding.Told.class));
        line.put("SENT_ON", sentOn());
        line.put(
                "LEFT_GROUND",
                last(Admitting.LeftUnconsidered.class)
                        .map(each -> each.ground().name())
                        .orElse(""));
        line.put(
                "RULING",
                last(Grieving.RulingReceived.class)
                        .map(each -> each.ruling().name())
                        .orElse(""));
    }

    /// Whether the appeal was sent on, and whether in full. Part of it may be passed on and the rest kept (Code art.
    /// 65(2), paraphrase): in full is what left nothing here, be it at once, claim by claim or as what was left.
    private String sentOn() {
        List<List<Integer>> sent = history.stream()
                .map(Journaled::entry)
                .flatMap(entry -> switch (entry) {
                    case Routing.RedirectedInside inside -> Stream.of(inside.claims());
                    case Routing.RedirectedOutside outside -> Stream.of(outside.claims());
                    case Entry _ -> Stream.empty();
                })
                .toList();
        boolean named = claims > 0 && Routing.Taken.gone(history).size() == claims;
        return sent.isEmpty() ? "" : named || sent.contains(List.of()) ? "WHOLE" : "PARTLY";
    }

    private <E extends Entry> Optional<E> last(Class<E> kind) {
        return history.stream()
                .map(Journaled::entry)
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((_, later) -> later);
    }

    private String count(Class<? extends Entry> kind) {
        return String.valueOf(
                history.stream().filter(each -> kind.isInstance(each.entry())).count());
    }
}
