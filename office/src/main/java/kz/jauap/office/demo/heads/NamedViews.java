package kz.jauap.office.demo.heads;

import java.util.List;
import kz.jauap.office.demo.speech.OfficialSpeech;
import kz.jauap.office.house.RegimeInForce;
import kz.jauap.office.house.Settings;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.list.Asked;
import kz.jauap.office.registry.list.Views;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Ways of narrowing their lists to which officials of the demonstration have given names.
@Component
@Order(33)
class NamedViews implements ApplicationRunner {
    private record Named(String login, Asked.Listing list, String name, String query) {}

    private static final List<Named> ALL = List.of(
            new Named("akim", Asked.Listing.QUEUE, "Медеу: ресми өтініштер", "weight=OFFICIAL&district=medeu"),
            new Named("akim", Asked.Listing.QUEUE, "Жалобы", "kind=COMPLAINT"),
            new Named("registrar", Asked.Listing.QUEUE, "Ещё не поручены", "stage=REGISTERED"),
            new Named("controller", Asked.Listing.QUEUE, "На согласовании", "stage=APPROVAL"),
            new Named("controller", Asked.Listing.JOURNAL, "Просроченные жалобы", "late=OVERDUE&kind=COMPLAINT"),
            new Named("registrar", Asked.Listing.JOURNAL, "Приняты на бумаге", "door=DESK"));

    private final Settings settings;
    private final People people;
    private final Views views;
    private final RegimeInForce regime;

    NamedViews(Settings settings, People people, Views views, RegimeInForce regime) {
        this.settings = settings;
        this.people = people;
        this.views = views;
        this.regime = regime;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demo()) {
            ALL.forEach(each -> people.withLogin(each.login())
                    .ifPresent(officer -> views.keep(
                            officer.id(),
                            each.list(),
                            OfficialSpeech.kazakh(each.name(), regime.act()),
                            each.query())));
        }
    }
}
