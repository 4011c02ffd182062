package kz.jauap.office.signature.trust;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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
                        .build(),
                LONGEST_ANSWER,
                patience);
    }

    /// The list published at an address.
    public Source source(URI address) {
        var longer = patience.multipliedBy(PATIENCE_FOR_LISTS);
        return () -> send(HttpRequest.newBuilder(address).timeout(patience).build(), LONGEST_LIST, longer);
    }

    /// The whole exchange is bounded, not only the wait for its first byte: an answer that trickles or stops is hung up
    /// on.
    private byte[] send(HttpRequest request, int most, Duration whole) throws IOException {
        var exchange = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), most));
        try {
            var response = exchange.get(whole.toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() != OK) {
                throw new IOException("status " + response.statusCode());
            }
            return response.body();
        } catch (TimeoutException e) {
            throw new IOException("too slow", e);
        } catch (ExecutionException e) {
            throw new IOException(said(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            exchange.cancel(true);
        }
    }

    private static String said(ExecutionException failed) {
        var cause = Optional.ofNullable(failed.getCause()).orElse(failed);
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
