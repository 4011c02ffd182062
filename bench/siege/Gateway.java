package siege;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import kit.Http;
import kit.Opened.Where;
import kit.Staff;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.house.Secrets;
import kz.jauap.office.signature.cms.Signing;
import kz.jauap.office.signature.demo.DemoAuthority;
import kz.jauap.office.signature.demo.Holder;

/// The state platform as the office admitted it, and the person whose signed documents it hands over.
///
/// @param token by which the office knows it
/// @param pen the person's key, certified by the demonstration's own authority
public record Gateway(Where where, String token, Signing pen) {
    private static final String PARTNERS = "/ru/staff/partners";
    private static final String IIN = "850102200024";
    private static final Pattern TOKEN = Pattern.compile("id=\"token\">([^<]+)<");

    /// Has the administrator admit the platform, and the authority certify a key.
    public static Gateway admitted(Where where) throws IOException, GeneralSecurityException {
        var administrator = Staff.of(where, "admin");
        var form = "_csrf=" + Staff.encoded(administrator.open(PARTNERS)) + "&errand=PACKAGES&name=egov.kz&endpoint=";
        var shown = TOKEN.matcher(Http.text(administrator.post(PARTNERS, form)));
        if (!shown.find()) {
            throw new IOException("the platform is not admitted");
        }
        return new Gateway(where, shown.group(1), pen(where));
    }

    private static Signing pen(Where where) throws GeneralSecurityException {
        var pairs = KeyPairGenerator.getInstance("RSA");
        pairs.initialize(2048);
        var pair = pairs.generateKeyPair();
        var folder = where.data().resolve("secrets");
        var person = Holder.individual("ӨМІРОВА", "ҚАРЛЫҒАШ", Optional.empty(), new Iin(IIN));
        var authority = DemoAuthority.in(folder, Secrets.in(folder), Clock.systemUTC());
        return new Signing(pair.getPrivate(), authority.issue(pair.getPublic(), person));
    }

    byte[] sign(byte[] document) {
        return pen.sign(document, Instant.now());
    }

    String iin() {
        return IIN;
    }
}
