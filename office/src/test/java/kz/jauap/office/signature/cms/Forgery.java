package kz.jauap.office.signature.cms;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.Attribute;

/// A signature whose owner signs something odd: the key is true, and he may say with it what he likes.
public final class Forgery {
    private static final int ATTRIBUTES = 3;
    private static final int SIGNATURE = 5;

    private final byte[] cms;
    private final PrivateKey key;
    private final List<Attribute> said;

    private Forgery(byte[] cms, PrivateKey key, List<Attribute> said) {
        this.cms = cms.clone();
        this.key = key;
        this.said = List.copyOf(said);
    }

    /// From a true signature made with RSA.
    public static Forgery of(byte[] cms, PrivateKey key) {
        var attributes = new ArrayList<Attribute>();
        for (var each :
                ASN1Set.getInstance((ASN1TaggedObject) Tampering.signer(cms).getObjectAt(ATTRIBUTES), false)) {
            attributes.add(Attribute.getInstance(each));
        }
        return new Forgery(cms, key, attributes);
    }

    public Forgery without(String type) {
        return new Forgery(
                cms,
                key,
                said.stream()
                        .filter(each -> !each.getAttrType().getId().equals(type))
                        .toList());
    }

    public Forgery with(Attribute more) {
        var all = new ArrayList<>(said);
        all.add(more);
        return new Forgery(cms, key, all);
    }

    /// The attribute of a type, as it was signed.
    public Attribute said(String type) {
        return said.stream()
                .filter(each -> each.getAttrType().getId().equals(type))
                .findFirst()
                .orElseThrow();
    }

    public byte[] signed() {
        var attributes = new DERSet(said.toArray(ASN1Encodable[]::new));
        var signer =
                Tampering.replace(Tampering.signer(cms), ATTRIBUTES, _ -> new DERTaggedObject(false, 0, attributes));
        var whole = Tampering.replace(signer, SIGNATURE, _ -> new DEROctetString(signature(attributes)));
        return bearing(cms, whole);
    }

    static byte[] bearing(byte[] cms, ASN1Sequence signer) {
        return Tampering.replace(cms, Tampering.SIGNERS, _ -> new DERSet(signer));
    }

    private byte[] signature(DERSet attributes) {
        try {
            var engine = Signature.getInstance("SHA256withRSA");
            engine.initSign(key);
            engine.update(attributes.getEncoded(ASN1Encoding.DER));
            return engine.sign();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
