package kz.jauap.office.registry.list.journal;

import java.util.List;
import java.util.stream.Stream;
import kz.jauap.office.look.Page;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.list.Captions;

/// A column of the registration journal that a reader may do without; the matter with its number always stands there.
public enum Column {
    REGISTERED,
    CHANNEL,
    WEIGHT,
    BODY,
    TOPIC,
    DISTRICT,
    EXECUTOR,
    DUE,
    STAGE,
    ANSWERED,
    RESULT;

    /// What is shown to who has chosen nothing.
    public static final List<Column> USUAL = List.of(REGISTERED, CHANNEL, WEIGHT, DUE, STAGE, ANSWERED, RESULT);

    /// Those of some names, in the journal's own order; other names say nothing.
    static List<Column> named(List<String> names) {
        return Stream.of(values()).filter(each -> names.contains(each.name())).toList();
    }

    public String title(Page page) {
        return page.say("registry.list.column." + name());
    }

    /// What stands in it for a case, as words.
    public String of(CardRow row, Captions captions, Page page) {
        return switch (this) {
            case REGISTERED -> page.shortMoment(row.registeredAt());
            case CHANNEL -> page.say("law.channel." + row.channel().name());
            case WEIGHT -> page.say("law.weight." + row.weight().name());
            case BODY -> captions.body(row);
            case TOPIC -> captions.topic(row);
            case DISTRICT -> captions.district(row);
            case EXECUTOR -> captions.executor(row);
            case DUE -> captions.due(row, page);
            case STAGE -> page.say("registry.stage." + row.stage().name());
            case ANSWERED -> row.answeredAt().map(page::shortMoment).orElse("");
            case RESULT ->
                row.outcome()
                        .map(outcome -> page.say("law.outcome." + outcome.name()))
                        .orElse("");
        };
    }
}
