package kz.jauap.office.signature.second;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.signature.trust.Line;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// An NCANode of the operator's own (version 3), asked by its published JSON: `POST /cms/verify`.
final class NcaNode {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 300;

    private record Question(String cms, String data, List<String> revocationCheck) {}

    private final Line line;

    NcaNode(Line line) {
        this.line = line;
    }

    /// What it says of a detached signature.
    ///
    /// @throws IOException where it says nothing that can be understood
    Opinion ask(Bytes cms, Bytes document) throws IOException {
        var base64 = Base64.getEncoder();
        var question = new Question(
                base64.encodeToString(cms.array()), base64.encodeToString(document.array()), List.of("OCSP"));
        try {
            var answer = JSON.readTree(line.ask(JSON.writeValueAsBytes(question)));
            var valid = answer.path("valid");
            if (!valid.isBoolean()) {
                throw new IOException(
                        "no verdict: " + shortened(answer.path("message").asString("")));
            }
            return new Opinion(
                    valid.asBoolean() ? Verdict.VALID : Verdict.INVALID,
                    shortened(answer.path("message").asString("")));
        } catch (JacksonException e) {
            throw new IOException("no JSON", e);
        }
    }

    private static String shortened(String said) {
        return said.length() > LONGEST ? said.substring(0, LONGEST) : said;
    }
}
