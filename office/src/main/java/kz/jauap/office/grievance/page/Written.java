package kz.jauap.office.grievance.page;

import kz.jauap.office.look.PlainText;

/// What an applicant wrote into the form of a grievance.
///
/// @param late why it comes late; asked for only where it does
public record Written(String reasons, String demands, String late) {
    static Written of(String reasons, String demands, String late) {
        return new Written(clean(reasons), clean(demands), clean(late));
    }

    private static String clean(String words) {
        return PlainText.clean(words).strip();
    }
}
