package kz.jauap.office.intake.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// A client that speaks tus 1.0 with one form of the office, word by word.
public final class Sender {
    private static final AtomicInteger SENDERS = new AtomicInteger();

    private final MockMvc web;
    private final String uploads;
    private final RequestPostProcessor who;
    private final String address = "10.77.0." + SENDERS.incrementAndGet() % 250;

    /// @param uploads the address of the form's uploads
    public Sender(MockMvc web, String uploads, RequestPostProcessor who) {
        this.web = web;
        this.uploads = uploads;
        this.who = who;
    }

    public MockHttpServletResponse begin(String name, String role, long length) throws Exception {
        return begin("filename " + base64(name) + ",role " + base64(role), String.valueOf(length));
    }

    public MockHttpServletResponse begin(String metadata, String length) throws Exception {
        return send(post(uploads).header("Upload-Length", length).header("Upload-Metadata", metadata));
    }

    public String place(String name, String role, long length) throws Exception {
        return Objects.requireNonNull(begin(name, role, length).getHeader(HttpHeaders.LOCATION));
    }

    public MockHttpServletResponse piece(String place, long offset, byte[] bytes) throws Exception {
        return send(patch(place)
                .header("Upload-Offset", offset)
                .contentType(Tus.PIECE)
                .content(bytes));
    }

    public MockHttpServletResponse ask(String place) throws Exception {
        return send(head(place));
    }

    public MockHttpServletResponse withdraw(String place) throws Exception {
        return send(delete(place));
    }

    /// Each sends from a house of his own.
    private MockHttpServletRequest fromHere(MockHttpServletRequest request) {
        request.setRemoteAddr(address);
        return request;
    }

    public MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.header("Tus-Resumable", "1.0.0").with(who).with(this::fromHere))
                .andReturn()
                .getResponse();
    }

    static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
