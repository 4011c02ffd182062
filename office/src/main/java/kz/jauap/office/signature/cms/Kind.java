package kz.jauap.office.signature.cms;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;

/// What a CMS structure signs, with the version its content calls for.
public enum Kind {
    /// A document, of any kind.
    DOCUMENT(PKCSObjectIdentifiers.data, 1),
    /// A time-stamp.
    TIME_STAMP(PKCSObjectIdentifiers.id_ct_TSTInfo, 3);

    private final ASN1ObjectIdentifier content;
    private final int version;

    Kind(ASN1ObjectIdentifier content, int version) {
        this.content = content;
        this.version = version;
    }

    ASN1ObjectIdentifier content() {
        return content;
    }

    int version() {
        return version;
    }
}
