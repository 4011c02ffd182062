package kz.jauap.office.intake.open311.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kz.jauap.office.look.Lang;
import tools.jackson.databind.json.JsonMapper;

/// A report word for word as an app sent it; this is what lies in the ledger of arrivals.
///
/// @param partner the app
/// @param batch under which the files that came along lie in the tray
/// @param print tells it from every other report
record Sent(long partner, Lang reader, UUID batch, String print, Map<String, List<String>> fields) {
    static final String KEY = "api_key";
    static final String REQUEST = "client_request_id";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// A report that has just come.
    ///
    /// @param files SHA-256 of each file that came along
    static Sent of(long partner, Lang reader, UUID batch, Map<String, String[]> sent, List<String> files) {
        Map<String, List<String>> fields = new TreeMap<>();
        sent.forEach((name, values) -> {
            if (!name.equals(KEY)) {
                fields.put(name, List.of(values));
            }
        });
        return new Sent(partner, reader, batch, print(fields, files), fields);
    }

    static Sent read(String payload) {
        return MAPPER.readValue(payload, Sent.class);
    }

    String payload() {
        return MAPPER.writeValueAsString(this);
    }

    /// A field; one that was not sent is empty, as the specification wants.
    String one(String name) {
        return fields.getOrDefault(name, List.of("")).getFirst().strip();
    }

    /// The answers to one question, however many.
    List<String> answers(String code) {
        List<String> all = new ArrayList<>(fields.getOrDefault("attribute[" + code + "]", List.of()));
        all.addAll(fields.getOrDefault("attribute[" + code + "][]", List.of()));
        return all.stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    private static String print(Map<String, List<String>> fields, List<String> files) {
        List<String> words = new ArrayList<>();
        fields.forEach((name, values) -> {
            if (!name.equals(REQUEST)) {
                words.add(name);
                words.add(String.valueOf(values.size()));
                words.addAll(values);
            }
        });
        words.addAll(files);
        MessageDigest digest = sha256();
        for (String word : words) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
