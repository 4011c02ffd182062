package kz.jauap.office.signature.page;

import jakarta.servlet.http.HttpServletRequest;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.look.Problem;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Role;
import kz.jauap.office.signature.certificate.Certificates;
import kz.jauap.office.signature.demo.DemoAuthority;
import kz.jauap.office.signature.demo.Holder;
import kz.jauap.office.signature.session.Way;
import kz.jauap.office.signature.way.SignGate;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where the demonstration's signer has the key of his browser certified for a day, under a name that is nobody's.
@Controller
@RequestMapping({"/sign/{id}", "/staff/sign/{id}"})
class DemoDesk {
    private static final int SHORTEST = 2048;
    private static final int LONGEST = 4096;
    private static final String SURNAME = "СЫНАҚОВ";
    private static final String GIVEN = "СЫНАҚ";
    private static final String FIRM = "«СЫНАҚ» ЖШС";

    /// Numbers that nobody bears: born in the 1880s.
    private static final Iin SOMEBODY = new Iin("850101100012");

    private static final Bin SOME_FIRM = new Bin("650140000017");

    private static final Iin STRANGER = new Iin("781231103458");

    /// Whose key is to be certified.
    enum Who {
        SIGNER,
        STRANGER
    }

    /// What the browser is given: the holder's certificate first, in base64.
    record Certified(List<String> chain) {}

    private final SignDesk desk;
    private final Optional<DemoAuthority> authority;
    private final SignGate gate;

    DemoDesk(SignDesk desk, Optional<DemoAuthority> authority, SignGate gate) {
        this.desk = desk;
        this.authority = authority;
        this.gate = gate;
    }

    @PostMapping("/demo/certificate")
    ResponseEntity<Certified> certify(
            @PathVariable UUID id, @RequestParam String key, @RequestParam Who who, HttpServletRequest request) {
        gate.present(request.getRemoteAddr());
        var sitting = desk.sitting(id, request);
        var issuer = authority
                .filter(_ -> desk.ways().contains(Way.DEMO) && sitting.open())
                .orElseThrow(Problem::unknown);
        var holder = switch (who) {
            case SIGNER -> holder(sitting.session().who());
            case STRANGER -> individual(STRANGER);
        };
        var chain = issuer.issue(key(key), holder).stream()
                .map(each -> Base64.getEncoder()
                        .encodeToString(Certificates.bytes(each).array()))
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Certified(chain));
    }

    private static RSAPublicKey key(String base64) {
        try {
            var spec = new X509EncodedKeySpec(Base64.getDecoder().decode(base64));
            if (KeyFactory.getInstance("RSA").generatePublic(spec) instanceof RSAPublicKey key
                    && key.getModulus().bitLength() >= SHORTEST
                    && key.getModulus().bitLength() <= LONGEST) {
                return key;
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new Problem(HttpStatus.BAD_REQUEST, "look.fault.broken");
        }
        throw new Problem(HttpStatus.BAD_REQUEST, "look.fault.broken");
    }

    private static Holder holder(Expected who) {
        return switch (who) {
            case Expected.Person(Iin iin) -> individual(iin);
            case Expected.Official(Iin iin) -> individual(iin);
            case Expected.Firm(Bin bin) -> individual(SOMEBODY).in(new Holder.Firm(bin, FIRM), Role.HEAD);
            case Expected.InformationSystem(Bin bin) -> Holder.system("ИС «СЫНАҚ»", new Holder.Firm(bin, FIRM));
            case Expected.AnyFirm _ -> individual(SOMEBODY).in(new Holder.Firm(SOME_FIRM, FIRM), Role.HEAD);
            case Expected.AnyPerson _ -> individual(SOMEBODY);
            case Expected.Anyone _ -> individual(SOMEBODY);
        };
    }

    private static Holder individual(Iin iin) {
        return Holder.individual(SURNAME, GIVEN, Optional.empty(), iin);
    }
}
