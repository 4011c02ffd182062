package kz.jauap.office.signature.trust;

import java.io.IOException;

/// A place from which an authority's published list is fetched.
public interface Source {
    byte[] fetch() throws IOException;
}
