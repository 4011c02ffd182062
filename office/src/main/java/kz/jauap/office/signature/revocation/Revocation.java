package kz.jauap.office.signature.revocation;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.signature.trust.Issuer;
import kz.jauap.office.signature.trust.Trust;

/// The inquiry into revocation: OCSP first, then the published lists. Addresses come from the configuration alone,
/// never from a certificate.
public final class Revocation {
    private final Freshness freshness;
    private final Map<Issuer, List<Shelf>> shelves = new HashMap<>();

    public Revocation(Trust trust, Freshness freshness) {
        this.freshness = freshness;
        for (var issuer : trust.issuers()) {
            shelves.put(
                    issuer,
                    issuer.authority().lists().stream()
                            .map(published -> new Shelf(issuer.certificate(), published, freshness))
                            .toList());
        }
    }

    /// What can be found out now about a certificate that `issuer` issued.
    public Found look(X509Certificate certificate, Issuer issuer, Instant now) {
        var found = new ArrayList<Found>();
        Ocsp.Lists lists = responder -> told(listed(responder, issuer, now)).standing();
        issuer.authority()
                .ocsp()
                .ifPresent(line -> found.add(Ocsp.ask(line, certificate, issuer.certificate(), now, freshness, lists)));
        if (found.isEmpty() || unknown(found.getLast())) {
            found.addAll(listed(certificate, issuer, now));
        }
        return told(found);
    }

    /// What the published lists say, one after the other until one knows.
    private List<Found> listed(X509Certificate certificate, Issuer issuer, Instant now) {
        var found = new ArrayList<Found>();
        for (var shelf : shelves.getOrDefault(issuer, List.of())) {
            if (found.isEmpty() || unknown(found.getLast())) {
                found.add(shelf.look(certificate, now));
            }
        }
        return found;
    }

    private static Found told(List<Found> found) {
        if (found.isEmpty()) {
            return Found.unknown("no source of revocation is set up");
        }
        var told = String.join("; ", found.stream().map(Found::told).toList());
        return new Found(found.getLast().standing(), all(found, Found::ocsp), all(found, Found::crls), told);
    }

    private static boolean unknown(Found found) {
        return found.standing() instanceof Standing.Unknown;
    }

    private interface Papers {
        List<Bytes> of(Found found);
    }

    private static List<Bytes> all(List<Found> found, Papers papers) {
        return found.stream().flatMap(one -> papers.of(one).stream()).toList();
    }
}
