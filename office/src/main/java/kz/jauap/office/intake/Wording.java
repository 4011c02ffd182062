package kz.jauap.office.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kz.jauap.office.look.PlainText;

/// How long each text of a submission may be; what may stand in it is the rule of plain text.
final class Wording {
    private static final int NAME = 200;
    private static final int LINE = 500;
    private static final int LINES = 20_000;
    private static final int MANY = 100;

    private record Rule<T>(String field, Function<T, String> text, int longest) {
        void check(T of, List<Flaw> flaws) {
            String words = PlainText.clean(text.apply(of));
            if (words.codePointCount(0, words.length()) > longest) {
                flaws.add(Flaw.of(field, "intake.flaw.long", longest));
            }
        }
    }

    private static final List<Rule<Applicant>> APPLICANT = List.of(
            new Rule<>("surname", Applicant::surname, NAME),
            new Rule<>("given", Applicant::given, NAME),
            new Rule<>("patronymic", Applicant::patronymic, NAME),
            new Rule<>("number", Applicant::number, NAME),
            new Rule<>("title", Applicant::title, LINE),
            new Rule<>("representative", Applicant::representative, LINE),
            new Rule<>("postal", Applicant::postal, LINE),
            new Rule<>("phone", Applicant::phone, NAME),
            new Rule<>("email", Applicant::email, NAME));

    private static final List<Rule<Said>> SAID = List.of(
            new Rule<>("subject", Said::subject, LINE),
            new Rule<>("text", Said::text, Said.LONGEST),
            new Rule<>("claims", said -> String.join("\n", said.claims()), LINES),
            new Rule<>("addressee", Said::addressee, LINE),
            new Rule<>("place", Said::place, LINE),
            new Rule<>("against", said -> String.join("\n", said.against()), LINES),
            new Rule<>("reasons", Said::reasons, LINES));

    private Wording() {}

    static List<Flaw> flaws(Submission submission) {
        List<Flaw> flaws = new ArrayList<>();
        APPLICANT.forEach(rule -> rule.check(submission.applicant(), flaws));
        others(submission.together(), flaws);
        SAID.forEach(rule -> rule.check(submission.said(), flaws));
        many("claims", submission.said().claims(), flaws);
        many("against", submission.said().against(), flaws);
        if (submission.said().sheets() < 0 || submission.said().sheets() > 100_000) {
            flaws.add(Flaw.of("sheets", "intake.flaw.sheets"));
        }
        return flaws;
    }

    /// Of those who appeal together it is told who is meant: they stand in one list.
    private static void others(List<Applicant> together, List<Flaw> flaws) {
        if (together.size() > Submission.TOGETHER) {
            flaws.add(Flaw.of("together", "intake.flaw.many", Submission.TOGETHER));
        }
        for (int at = 0; at < together.size(); at++) {
            List<Flaw> own = new ArrayList<>();
            Applicant one = together.get(at);
            APPLICANT.forEach(rule -> rule.check(one, own));
            if (!own.isEmpty()) {
                flaws.add(Flaw.of("together", "intake.flaw.together", at + 2, LINE));
            }
        }
    }

    private static void many(String field, List<String> lines, List<Flaw> flaws) {
        if (lines.size() > MANY) {
            flaws.add(Flaw.of(field, "intake.flaw.many", MANY));
        }
    }
}
