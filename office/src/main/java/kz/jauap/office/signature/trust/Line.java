package kz.jauap.office.signature.trust;

import java.io.IOException;

/// A line to an authority's desk that answers questions, such as OCSP or time-stamps.
public interface Line {
    byte[] ask(byte[] question) throws IOException;
}
