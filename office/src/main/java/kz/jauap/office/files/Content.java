package kz.jauap.office.files;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

/// A kept content as the web hands it out, whole or from any place in it on.
final class Content extends AbstractResource {
    private final Files files;
    private final Stored stored;

    Content(Files files, Stored stored) {
        this.files = files;
        this.stored = stored;
    }

    @Override
    public InputStream getInputStream() {
        return files.open(stored.hash());
    }

    @Override
    public long contentLength() {
        return stored.size();
    }

    @Override
    public String getDescription() {
        return "content " + stored.hash();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Content content && stored.equals(content.stored);
    }

    @Override
    public int hashCode() {
        return stored.hashCode();
    }
}
