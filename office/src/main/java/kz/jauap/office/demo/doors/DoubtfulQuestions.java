package kz.jauap.office.demo.doors;

import java.util.List;
import java.util.Optional;
import kz.jauap.law.appeal.Form;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.house.Settings;
import kz.jauap.office.intake.Applicant;
import kz.jauap.office.intake.Said;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.arrival.Why;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Urgency;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Two questions that are perhaps no person's, and wait for a clerk: one of a program that fills in every field, one of
/// somebody who sends too often.
@Component
@Order(33)
class DoubtfulQuestions implements ApplicationRunner {
    private static final String SCOPE = "demo/aside";

    private final Settings settings;
    private final Taking taking;

    DoubtfulQuestions(Settings settings, Taking taking) {
        this.settings = settings;
        this.taking = taking;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demo()) {
            aside("1", Why.TRAP, "ru", "Кредит за пять минут без справок, только сегодня! Пишите нам.");
            aside("2", Why.FLOOD, "kk", "Ауладағы шам неге әлі жанбайды? Бұл менің бүгінгі он бірінші хабарым.");
        }
    }

    /// The same key is the same arrival, however often the demonstration starts.
    private void aside(String key, Why why, String language, String text) {
        Submission question = new Submission(
                BodyId.CITY,
                Channel.QUESTION_FOR_AKIM,
                Form.ELECTRONIC,
                Signature.NONE,
                Kind.MESSAGE,
                Urgency.ORDINARY,
                Optional.empty(),
                Applicant.person("", "", "", ""),
                List.of(),
                new Said(language, "", text, "", "", "", "", "", "", "", 0),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        taking.setAside(question, new Actor.Office(), new Taking.Key(SCOPE, key), why);
    }
}
