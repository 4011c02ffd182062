package kz.jauap.office.signature.trust;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// The way out to the authorities: only to addresses the operator wrote down, never redirected, bounded in time and
/// size.
public final class Egress {
    private static final int OK = 200;
    private static final int LONGEST_ANSWER = 1024 * 1024;
    private static final int LONGEST_LIST = 128 * 1024 * 1024;
    /// A list of a national authority is some twenty megabytes.
    private static final int PATIENCE_FOR_LISTS = 10;

    private final HttpClient client;
    private final Duration patience;

    /// @param connecting how long a connection may take
    /// @param patience how long an answer may take, from asking to its last byte
    public Egress(ProxySelector proxy, Duration connecting, Duration patience) {
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .proxy(proxy)
                .connectTimeout(connecting)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /// The authority's desk at an address, which takes questions of this media type.
    public Line line(URI address, String mediaType) {
        return question -> send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", mediaType)
                        .POST(BodyPublishers.ofByteArray(question))
                        .timeout(patience)
                        .build(),
                LONGEST_ANSWER,
                patience);
    }

    /// The list published at an address.
    public Source source(URI address) {
        var longer = patience.multipliedBy(PATIENCE_FOR_LISTS);
        return () -> send(HttpRequest.newBuilder(address).timeout(patience).build(), LONGEST_LIST, longer);
    }

    private byte[] send(HttpRequest request, int most, Duration whole) throws IOException {
        var until = System.nanoTime() + whole.toNanos();
        try {
            var response = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != OK) {
                    throw new IOException("status " + response.statusCode());
                }
                return read(body, most, until);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static byte[] read(InputStream body, int most, long until) throws IOException {
        var whole = new ByteArrayOutputStream();
        var chunk = new byte[64 * 1024];
        for (int n = body.read(chunk); n >= 0; n = body.read(chunk)) {
            whole.write(chunk, 0, n);
            if (whole.size() > most) {
                throw new IOException("longer than " + most + " bytes");
            }
            if (System.nanoTime() > until) {
                throw new IOException("too slow");
            }
        }
        return whole.toByteArray();
    }
}
