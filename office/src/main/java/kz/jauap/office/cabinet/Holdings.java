package kz.jauap.office.cabinet;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.draft.DraftCode;
import kz.jauap.office.intake.draft.Drawer;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.look.Lang;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What an owner keeps in his cabinet: his details, and the drafts he has begun there.
@Component
class Holdings {
    private final HoldingTable table;
    private final Drawer drawer;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Holdings(HoldingTable table, Drawer drawer, TransactionTemplate transaction, Clock clock) {
        this.table = table;
        this.drawer = drawer;
        this.transaction = transaction;
        this.clock = clock;
    }

    Details details(Owner owner) {
        return table.details(owner);
    }

    /// Keeps his details, or forgets them where nothing is left of them.
    void keep(Owner owner, Details details) {
        if (details.equals(Details.NONE)) {
            table.forgetDetails(owner);
        } else {
            table.keep(owner, details, clock.instant());
        }
    }

    /// His drafts that are drafts still, latest first.
    List<Draft> drafts(Owner owner) {
        return table.drafts(owner).stream()
                .flatMap(id -> drawer.find(id).stream())
                .filter(draft -> draft.became().isEmpty() && draft.expiresAt().isAfter(clock.instant()))
                .sorted(Comparator.comparing(Draft::changedAt).reversed())
                .toList();
    }

    /// Begins a draft that says already who writes.
    Draft begin(Owner owner, Lang lang) {
        Draft begun = transaction.execute(_ -> {
            Draft draft = drawer.begin(prefilled(owner, lang));
            table.add(owner, draft.id());
            return draft;
        });
        return Optional.ofNullable(begun).orElseThrow();
    }

    /// Deletes one of his drafts; any other stays where it is.
    void delete(Owner owner, String code) {
        DraftCode.parse(code)
                .flatMap(drawer::find)
                .filter(draft -> draft.became().isEmpty())
                .filter(draft -> table.drafts(owner).contains(draft.id()))
                .ifPresent(draft -> drawer.forget(draft.id()));
    }

    private Fields prefilled(Owner owner, Lang lang) {
        Details details = details(owner);
        Fields fields = Fields.with(
                "language", lang.tag(),
                "number", owner.identifier(),
                "postal", details.postal(),
                "phone", details.phone(),
                "email", details.email());
        switch (owner) {
            case Owner.Person person -> {
                List<String> names = Stream.of(person.name().split(" ", 3))
                        .map(Holdings::written)
                        .toList();
                fields.set("speaker", List.of("SELF"));
                fields.set("surname", names.subList(0, 1));
                fields.set("given", names.stream().skip(1).limit(1).toList());
                fields.set("patronymic", names.stream().skip(2).toList());
            }
            case Owner.Firm firm -> {
                fields.set("speaker", List.of("FIRM"));
                fields.set("title", List.of(firm.name()));
                fields.set("representative", List.of(firm.by()));
            }
        }
        return fields;
    }

    /// A name as people write it; certificates have it in capitals.
    private static String written(String name) {
        return name.isEmpty() ? name : name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
