package kz.jauap.office.intake.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The body of a request whose connection is lost after some bytes.
final class Breaking extends InputStream {
    private final InputStream bytes;

    Breaking(byte[] content, int most) {
        this.bytes = new ByteArrayInputStream(content, 0, most);
    }

    @Override
    public int read() throws IOException {
        int next = bytes.read();
        if (next < 0) {
            throw new IOException("connection lost");
        }
        return next;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int came = bytes.read(into, from, length);
        if (came < 0) {
            throw new IOException("connection lost");
        }
        return came;
    }
}
