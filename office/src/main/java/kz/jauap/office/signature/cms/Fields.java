package kz.jauap.office.signature.cms;

import java.util.Optional;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.certificate.Flaw;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.BERTags;

/// The fields of an ASN.1 sequence, taken one after the other; what is not expected is a flaw.
final class Fields {
    private final String of;
    private final ASN1Sequence sequence;
    private int at;

    Fields(String of, ASN1Encodable sequence) throws Flaw {
        this.of = of;
        this.sequence = is(ASN1Sequence.class, sequence);
    }

    <T> T next(Class<T> kind) throws Flaw {
        if (at == sequence.size()) {
            throw flaw("ends too early");
        }
        return is(kind, sequence.getObjectAt(at++));
    }

    /// The next field if it bears this context tag.
    Optional<ASN1TaggedObject> tagged(int number) {
        if (at < sequence.size()
                && sequence.getObjectAt(at) instanceof ASN1TaggedObject tagged
                && tagged.hasTag(BERTags.CONTEXT_SPECIFIC, number)) {
            at++;
            return Optional.of(tagged);
        }
        return Optional.empty();
    }

    boolean more() {
        return at < sequence.size();
    }

    void end() throws Flaw {
        if (more()) {
            throw flaw("has a field too many");
        }
    }

    private <T> T is(Class<T> kind, ASN1Encodable field) throws Flaw {
        if (!kind.isInstance(field)) {
            throw flaw("has another field where " + kind.getSimpleName() + " belongs");
        }
        return kind.cast(field);
    }

    private Flaw flaw(String what) {
        return new Flaw(Reason.MALFORMED, of + " " + what);
    }
}
