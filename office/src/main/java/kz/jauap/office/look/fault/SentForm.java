package kz.jauap.office.look.fault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.jauap.office.look.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/// The fields of a form without files, as they stand in address and body. What is not UTF-8 in them leaves a mark and
/// takes nothing with it; the container would throw all of it away.
///
/// @param marred whether a mark stands for what could not be read
record SentForm(Map<String, String[]> fields, boolean marred) {
    /// As much as the container takes.
    private static final int LARGEST = 2 * 1024 * 1024;

    private static final int MOST = 1000;

    /// Whether a request carries such a form.
    static boolean in(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "")
                .startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    static SentForm read(HttpServletRequest request) {
        List<String> pairs = Stream.of(Objects.requireNonNullElse(request.getQueryString(), ""), body(request))
                .flatMap(part -> Arrays.stream(part.split("&", -1)))
                .filter(pair -> !pair.isEmpty())
                .toList();
        if (pairs.size() > MOST) {
            throw new Problem(HttpStatus.CONTENT_TOO_LARGE, "");
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        boolean marred = false;
        for (String pair : pairs) {
            int parted = pair.indexOf('=');
            byte[] text = bytes(parted < 0 ? "" : pair.substring(parted + 1));
            String read = new String(text, UTF_8);
            marred |= !Arrays.equals(text, read.getBytes(UTF_8));
            String name = new String(bytes(parted < 0 ? pair : pair.substring(0, parted)), UTF_8);
            fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(read);
        }
        Map<String, String[]> all = new LinkedHashMap<>();
        fields.forEach((name, texts) -> all.put(name, texts.toArray(String[]::new)));
        return new SentForm(all, marred);
    }

    private static String body(HttpServletRequest request) {
        if (request.getContentLengthLong() > LARGEST) {
            throw new Problem(HttpStatus.CONTENT_TOO_LARGE, "");
        }
        try {
            byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
            if (body.length > LARGEST) {
                throw new Problem(HttpStatus.CONTENT_TOO_LARGE, "");
            }
            return new String(body, ISO_8859_1);
        } catch (IOException broken) {
            throw new Problem(HttpStatus.BAD_REQUEST, "");
        }
    }

    /// The bytes that were escaped; an escape that is none becomes a byte that no text in UTF-8 holds.
    private static byte[] bytes(String escaped) {
        return URLDecoder.decode(escaped.replaceAll("%(?![0-9A-Fa-f]{2})", "%FF"), ISO_8859_1)
                .getBytes(ISO_8859_1);
    }
}
