package kz.jauap.office.signature.gost;

import java.math.BigInteger;
import org.bouncycastle.util.Arrays;
import org.bouncycastle.util.BigIntegers;

/// Numbers as the national standard writes them: the last byte first.
final class LittleEndian {
    private LittleEndian() {}

    static byte[] write(BigInteger number, int length) {
        return Arrays.reverse(BigIntegers.asUnsignedByteArray(length, number));
    }

    static BigInteger read(byte[] bytes, int from, int length) {
        return new BigInteger(1, Arrays.reverse(Arrays.copyOfRange(bytes, from, from + length)));
    }

    /// Two numbers of the same length, one after the other.
    static byte[] write(BigInteger first, BigInteger second, int length) {
        return Arrays.concatenate(write(first, length), write(second, length));
    }
}
