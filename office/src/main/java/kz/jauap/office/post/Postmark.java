package kz.jauap.office.post;

import java.util.HexFormat;
import kz.jauap.office.house.Secrets;
import kz.jauap.office.house.Settings;
import org.springframework.stereotype.Component;

/// The mark by which a letter of ours is known when it comes back. Only whoever received a letter has seen its mark; a
/// stranger who writes to the mailbox for returned letters knows none.
@Component
public class Postmark {
    private static final int SIGNS = 20;

    private final Secrets secrets;
    private final String host;

    Postmark(Secrets secrets, Settings settings) {
        this.secrets = secrets;
        this.host = settings.publicUrl().getHost();
    }

    /// The Message-ID of a letter of this name, the same for each copy of it.
    String of(String name) {
        String seal = HexFormat.of().formatHex(secrets.mac("postmark", name)).substring(0, SIGNS);
        return "<" + name + "." + seal + "@" + host + ">";
    }
}
