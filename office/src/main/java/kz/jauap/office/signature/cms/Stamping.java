package kz.jauap.office.signature.cms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.signature.certificate.Flaw;
import kz.jauap.office.signature.certificate.Shape;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;

/// Puts a time-stamp into a signature that was examined before (CAdES-T), and takes it out again; nothing that is
/// signed
/// changes.
public final class Stamping {
    private static final int UNSIGNED = 1;

    private Stamping() {}

    /// The signature with this token over it, in place of any that it carried.
    public static Bytes with(Bytes cms, Bytes token) {
        return rebuilt(cms, Optional.of(token));
    }

    /// The signature without any time-stamp; what is no signature comes back as it is.
    public static Bytes without(Bytes cms) {
        try {
            Shape.check(cms.array());
            return rebuilt(cms, Optional.empty());
        } catch (Flaw | RuntimeException notOne) {
            return cms;
        }
    }

    private static Bytes rebuilt(Bytes cms, Optional<Bytes> token) {
        try {
            var outer = ASN1Sequence.getInstance(cms.array());
            var data = ASN1Sequence.getInstance(
                    ASN1TaggedObject.getInstance(outer.getObjectAt(1)).getExplicitBaseObject());
            int last = data.size() - 1;
            var signer = ASN1Sequence.getInstance(
                    ASN1Set.getInstance(data.getObjectAt(last)).getObjectAt(0));
            var fields = replaced(data, last, new DERSet(signer(signer, token)));
            return Bytes.of(
                    replaced(outer, 1, new DERTaggedObject(true, 0, fields)).getEncoded(ASN1Encoding.DER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ASN1Sequence signer(ASN1Sequence signer, Optional<Bytes> token) throws IOException {
        var fields = new ASN1EncodableVector();
        var attributes = new ASN1EncodableVector();
        for (ASN1Encodable field : signer) {
            if (field instanceof ASN1TaggedObject tagged && tagged.hasContextTag(UNSIGNED)) {
                others(ASN1Set.getInstance(tagged, false), attributes);
            } else {
                fields.add(field);
            }
        }
        if (token.isPresent()) {
            attributes.add(new Attribute(
                    PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                    new DERSet(ASN1Primitive.fromByteArray(token.get().array()))));
        }
        if (attributes.size() > 0) {
            fields.add(new DERTaggedObject(false, UNSIGNED, new DERSet(attributes)));
        }
        return new DERSequence(fields);
    }

    private static void others(ASN1Set unsigned, ASN1EncodableVector into) {
        for (ASN1Encodable each : unsigned) {
            if (!Attribute.getInstance(each)
                    .getAttrType()
                    .equals(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken)) {
                into.add(each);
            }
        }
    }

    private static ASN1Sequence replaced(ASN1Sequence sequence, int at, ASN1Encodable by) {
        var fields = new ASN1EncodableVector();
        for (int field = 0; field < sequence.size(); field++) {
            fields.add(field == at ? by : sequence.getObjectAt(field));
        }
        return new DERSequence(fields);
    }
}
