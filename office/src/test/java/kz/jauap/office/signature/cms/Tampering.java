package kz.jauap.office.signature.cms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;

/// Makes other signatures out of true ones, as a forger would.
public final class Tampering {
    public static final int DIGESTS = 1;
    public static final int CONTENT = 2;
    public static final int CERTIFICATES = 3;
    public static final int SIGNERS = 4;

    private Tampering() {}

    /// The signature with one field of its SignedData replaced.
    public static byte[] replace(byte[] cms, int field, UnaryOperator<ASN1Encodable> by) {
        try {
            var outer = ASN1Sequence.getInstance(cms);
            var data = (ASN1Sequence) ((ASN1TaggedObject) outer.getObjectAt(1)).getExplicitBaseObject();
            var changed = replace(data, field, by);
            var again = new ASN1EncodableVector();
            again.add(outer.getObjectAt(0));
            again.add(new DERTaggedObject(true, 0, changed));
            return new DERSequence(again).getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static ASN1Sequence replace(ASN1Sequence sequence, int field, UnaryOperator<ASN1Encodable> by) {
        return new DERSequence(IntStream.range(0, sequence.size())
                .mapToObj(i -> i == field ? by.apply(sequence.getObjectAt(i)) : sequence.getObjectAt(i))
                .toArray(ASN1Encodable[]::new));
    }

    /// The one signer of a signature.
    public static ASN1Sequence signer(byte[] cms) {
        return (ASN1Sequence) ((ASN1Set) field(cms, SIGNERS)).getObjectAt(0);
    }

    /// The value of a signature.
    public static byte[] signature(byte[] cms) {
        return ((ASN1OctetString) signer(cms).getObjectAt(5)).getOctets();
    }

    public static ASN1Encodable field(byte[] cms, int field) {
        var outer = ASN1Sequence.getInstance(cms);
        var data = (ASN1Sequence) ((ASN1TaggedObject) outer.getObjectAt(1)).getExplicitBaseObject();
        return data.getObjectAt(field);
    }

    public static ASN1Primitive parsed(byte[] der) {
        try {
            return ASN1Primitive.fromByteArray(der);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] and(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /// Sequences within sequences, each of open length, closed properly.
    public static byte[] nested(int deep) {
        var bomb = new ByteArrayOutputStream();
        IntStream.range(0, deep).forEach(_ -> bomb.writeBytes(new byte[] {0x30, (byte) 0x80}));
        IntStream.range(0, deep).forEach(_ -> bomb.writeBytes(new byte[] {0, 0}));
        return bomb.toByteArray();
    }
}
