package kz.jauap.office.signature.revocation;

import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.certificate.Flaw;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;

/// Which certificates a list of revoked ones speaks of: that it does not name one means nothing of any other.
///
/// @param place where the list is published, if it is one of several of its authority
/// @param since certificates that ended before this moment may have been taken off it
record CrlScope(Optional<Set<GeneralName>> place, Instant since) {
    CrlScope {
        place = place.map(Set::copyOf);
    }

    /// The scope that a list states. One for some reasons, for authorities alone or of other authorities' certificates
    /// is not taken: it would be silent about most of what was revoked.
    static CrlScope of(Extensions extensions, Instant thisUpdate) throws Flaw, ParseException {
        var place = Optional.ofNullable(extensions.getExtensionParsedValue(Extension.issuingDistributionPoint))
                .map(IssuingDistributionPoint::getInstance);
        if (place.isPresent() && narrow(place.get())) {
            throw new Flaw(Reason.REVOCATION_UNKNOWN, "it is a list of some certificates or reasons only");
        }
        var kept = extensions.getExtensionParsedValue(Extension.expiredCertsOnCRL);
        var since = kept == null
                ? thisUpdate
                : ASN1GeneralizedTime.getInstance(kept).getDate().toInstant();
        return new CrlScope(
                place.map(IssuingDistributionPoint::getDistributionPoint).map(CrlScope::names), since);
    }

    private static boolean narrow(IssuingDistributionPoint point) {
        return point.isIndirectCRL()
                || point.onlyContainsCACerts()
                || point.onlyContainsAttributeCerts()
                || point.getOnlySomeReasons() != null;
    }

    /// Whether the list would name this certificate if it were revoked.
    boolean covers(X509Certificate certificate) {
        boolean kept = !certificate.getNotAfter().toInstant().isBefore(since);
        return kept
                && place.map(names -> published(certificate).anyMatch(names::contains))
                        .orElse(true);
    }

    private static Stream<GeneralName> published(X509Certificate certificate) {
        return Optional.ofNullable(certificate.getExtensionValue(Extension.cRLDistributionPoints.getId()))
                .map(octets -> CRLDistPoint.getInstance(
                        ASN1OctetString.getInstance(octets).getOctets()))
                .stream()
                .flatMap(points -> Arrays.stream(points.getDistributionPoints()))
                .flatMap(point -> Stream.ofNullable(point.getDistributionPoint()))
                .flatMap(name -> names(name).stream());
    }

    /// A name relative to the authority's is none that could be compared.
    private static Set<GeneralName> names(DistributionPointName name) {
        return name.getType() == DistributionPointName.FULL_NAME
                ? Set.of(GeneralNames.getInstance(name.getName()).getNames())
                : Set.of();
    }
}
