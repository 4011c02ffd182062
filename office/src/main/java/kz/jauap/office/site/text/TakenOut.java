package kz.jauap.office.site.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.SignedIn;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What editors have written and what they propose, as a file that can come back into the repository.
@Controller
class TakenOut {
    private final Wordings wordings;

    TakenOut(Wordings wordings) {
        this.wordings = wordings;
    }

    @GetMapping("/staff/texts/{language:kk|ru|en}.properties")
    ResponseEntity<byte[]> properties(@PathVariable String language, SignedIn who) {
        Editors.only(who);
        var lang = Lang.of(language).orElseThrow(Problem::unknown);
        Map<String, String> texts = new TreeMap<>();
        wordings.all(lang).stream()
                .filter(version -> !version.confirmsOnly())
                .forEach(version -> texts.put(version.key(), version.text()));
        wordings.waiting().stream()
                .filter(version -> version.lang() == lang && version.submitted().isPresent())
                .forEach(version -> texts.put(version.key(), version.text()));
        var lines = texts.entrySet().stream()
                .map(text -> text.getKey() + "=" + written(text.getValue()) + "\n")
                .collect(Collectors.joining());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("wordings_" + language + ".properties")
                                .build()
                                .toString())
                .body(lines.getBytes(UTF_8));
    }

    private static String written(String text) {
        var escaped = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
        return escaped.startsWith(" ") ? "\\" + escaped : escaped;
    }
}
