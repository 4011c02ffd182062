package kz.jauap.office.intake.upload;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.jauap.office.look.Problem;
import kz.jauap.office.registry.journal.Enclosure;
import org.springframework.http.HttpStatus;

/// What a sender says of his file in the header `Upload-Metadata`: keys, each with a text in base 64.
record Metadata(Map<String, String> said) {
    private static final int LONGEST = 4096;

    static Metadata read(String header) {
        if (header.length() > LONGEST) {
            throw new Problem(HttpStatus.BAD_REQUEST, "intake.upload.unreadable");
        }
        Map<String, String> said = new LinkedHashMap<>();
        for (String pair : header.split(",", -1)) {
            String[] parts = pair.strip().split(" ", 2);
            if (!parts[0].isEmpty()) {
                said.put(parts[0], parts.length > 1 ? text(parts[1].strip()) : "");
            }
        }
        return new Metadata(said);
    }

    String name() {
        return said.getOrDefault("filename", said.getOrDefault("name", "file"));
    }

    /// What the file is to the appeal, as our own pages say it; an attachment where nothing is said.
    Enclosure.Role role() {
        String role = said.getOrDefault("role", Enclosure.Role.ATTACHMENT.name());
        return Arrays.stream(Enclosure.Role.values())
                .filter(each -> each.name().equals(role))
                .findFirst()
                .orElseThrow(() -> new Problem(HttpStatus.BAD_REQUEST, "intake.upload.unreadable"));
    }

    private static String text(String base64) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getDecoder().decode(base64)))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new Problem(HttpStatus.BAD_REQUEST, "intake.upload.unreadable");
        }
    }
}
