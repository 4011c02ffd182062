package kz.jauap.office.signature.evidence;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.signature.time.TimeDesks;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.ers.ERSArchiveTimeStampGenerator;
import org.bouncycastle.tsp.ers.ERSByteData;
import org.bouncycastle.tsp.ers.ERSEvidenceRecord;
import org.bouncycastle.tsp.ers.ERSEvidenceRecordGenerator;
import org.bouncycastle.tsp.ers.ERSException;

/// Makes and checks evidence records (RFC 4998): one time-stamp over the root of a tree of hashes, and for each leaf
/// its
/// own way up to the root.
final class Vouching {
    private static final DigestCalculatorProvider HASHES = new BcDigestCalculatorProvider();

    /// What came of one time-stamp, in the order of what was asked for.
    record Vouched(List<Bytes> records, Instant at, String by) {
        Vouched {
            records = List.copyOf(records);
        }
    }

    private Vouching() {}

    /// Has a desk vouch for all of these at once.
    static Vouched forAll(List<Bytes> contents, TimeDesks desks) throws IOException, TSPException, ERSException {
        var generator = new ERSArchiveTimeStampGenerator(sha512());
        contents.forEach(content -> generator.addData(new ERSByteData(content.array())));
        var answer = desks.ask(generator::generateTimeStampRequest);
        var made =
                new ERSEvidenceRecordGenerator(HASHES).generate(generator.generateArchiveTimeStamps(answer.response()));
        var records = new ArrayList<Bytes>();
        for (int each = 0; each < contents.size(); each++) {
            made.get(each).validatePresent(new ERSByteData(contents.get(each).array()), Date.from(answer.at()));
            records.add(Bytes.of(made.get(each).getEncoded()));
        }
        return new Vouched(records, answer.at(), answer.by());
    }

    /// Whether a record vouches for this content.
    static boolean holds(Bytes record, Bytes content, Instant at, TimeDesks desks) {
        try {
            var read = new ERSEvidenceRecord(record.array(), HASHES);
            read.validatePresent(new ERSByteData(content.array()), Date.from(at));
            var chains = read.toASN1Structure().getArchiveTimeStampSequence().getArchiveTimeStampChains();
            var token = chains[0].getArchiveTimestamps()[0].getTimeStamp().getEncoded(ASN1Encoding.DER);
            return desks.whole(Bytes.of(token), read.getPrimaryRootHash());
        } catch (IOException | TSPException | ERSException | RuntimeException doesNot) {
            return false;
        }
    }

    private static DigestCalculator sha512() {
        try {
            return HASHES.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha512));
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }
}
