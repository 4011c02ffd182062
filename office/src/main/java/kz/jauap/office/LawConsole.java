package kz.jauap.office;

import kz.jauap.office.intake.api.TermsCommand;

/// Answers questions of law on the command line, without opening the office: `./jauap law terms …`.
public final class LawConsole {
    private LawConsole() {}

    static void main(String[] words) {
        System.exit(TermsCommand.answer(words, System.getenv(), System.out, System.err));
    }
}
