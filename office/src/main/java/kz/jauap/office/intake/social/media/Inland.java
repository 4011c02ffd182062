package kz.jauap.office.intake.social.media;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;

/// The addresses of networks behind ours, where no stranger's picture lies, whatever name leads there.
final class Inland {
    private static final int LOCAL = 0xfc;
    private static final int CARRIER = 100;

    private Inland() {}

    static boolean leadsTo(String host) {
        try {
            return Stream.of(InetAddress.getAllByName(host)).anyMatch(Inland::inland);
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }

    private static boolean inland(InetAddress address) {
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || shared(address.getAddress(), address instanceof Inet6Address);
    }

    /// Unique local addresses (RFC 4193) and those that carriers share (RFC 6598).
    private static boolean shared(byte[] bytes, boolean six) {
        int first = Byte.toUnsignedInt(bytes[0]);
        int second = Byte.toUnsignedInt(bytes[1]);
        return six ? (first & 0xfe) == LOCAL : first == 0 || (first == CARRIER && (second & 0xc0) == 64);
    }
}
