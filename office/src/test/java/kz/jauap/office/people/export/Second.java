package kz.jauap.office.people.export;

import kz.jauap.office.people.AtWork;
import org.springframework.context.ApplicationContext;

/// A second person who confirms whatever is asked for.
public final class Second {
    private Second() {}

    /// Has a file let out to whoever asks for it.
    ///
    /// @param path as it is opened, with its language
    public static void lets(ApplicationContext office, String asks, String confirms, String path) {
        Exports exports = office.getBean(Exports.class);
        AtWork at = AtWork.in(office);
        ExportAddress address = ExportAddress.read(path.substring(3)).orElseThrow();
        exports.ask(address, "Тексеріске", at.signedIn(asks));
        exports.confirm(exports.before(at.signedIn(confirms)).getLast().id(), at.signedIn(confirms));
    }
}
