package kz.jauap.office.demo.editor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.site.voice.Opinion;
import kz.jauap.office.site.voice.Voice;
import kz.jauap.office.site.voice.VoiceTable;
import org.springframework.stereotype.Component;

/// What the demonstration's applicants say of their answers: most are content, some are not and say why.
@Component
class ApplicantsSay {
    private static final List<Voice> IN_TURN =
            List.of(Voice.YES, Voice.PARTLY, Voice.YES, Voice.NO, Voice.YES, Voice.YES, Voice.PARTLY);

    private final Lists lists;
    private final People people;
    private final VoiceTable voices;

    ApplicantsSay(Lists lists, People people, VoiceTable voices) {
        this.lists = lists;
        this.people = people;
        this.voices = voices;
    }

    /// Once, of the answers of the last weeks.
    void say() {
        people.withLogin("controller").map(people::atWork).ifPresent(controller -> {
            List<CardRow> answered =
                    lists.journal(people.access(controller).sight(), answered(), LocalDate.EPOCH, Lists.PAGE).stream()
                            .filter(row -> row.weight() == Weight.OFFICIAL)
                            .toList();
            for (int at = 0; at < answered.size(); at++) {
                Voice voice = IN_TURN.get(at % IN_TURN.size());
                voices.put(
                        answered.get(at).appeal(),
                        new Opinion(
                                Optional.of(voice),
                                comment(voice, answered.get(at).language()),
                                List.of(new Opinion.OfClaim(1, Optional.of(voice), ""))));
            }
        });
    }

    private static Filter answered() {
        Filter all = Filter.none();
        return new Filter(
                Optional.of(Stage.ANSWERED),
                all.weight(),
                all.late(),
                all.body(),
                all.executor(),
                all.about(),
                all.before());
    }

    private static String comment(Voice voice, String language) {
        boolean kazakh = language.equals("kk");
        return switch (voice) {
            case YES -> "";
            case PARTLY -> kazakh ? "Жұмыс басталды, бірақ аяқталған жоқ." : "Работу начали, но не закончили.";
            case NO -> kazakh ? "Ешкім келіп қараған жоқ." : "Никто не приходил и не смотрел.";
        };
    }
}
