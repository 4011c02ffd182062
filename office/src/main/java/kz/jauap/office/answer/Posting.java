package kz.jauap.office.answer;

import kz.jauap.law.channel.Weight;
import kz.jauap.office.registry.file.CaseFile;

/// Whether a letter must leave the house on paper.
final class Posting {
    private Posting() {}

    /// An official answer does, if it came on paper or if it cannot be sent by e-mail.
    static boolean needsPaper(CaseFile file) {
        var registered = file.card().registered();
        boolean onPaper = switch (registered.channel()) {
            case CHANCELLERY, POST, IN_PERSON, ORAL_STATEMENT, VIDEO -> true;
            case EGOV, QUESTION_FOR_AKIM, SITE, API, DISTRICT_SITE, OPEN_ALMATY -> false;
            case INSTAGRAM, FACEBOOK, VK, TWITTER, OK_RU -> false;
        };
        boolean reachable = file.applicant().address().email().isPresent();
        return registered.weight() == Weight.OFFICIAL && (onPaper || !reachable);
    }
}
