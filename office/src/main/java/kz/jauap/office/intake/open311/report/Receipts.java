package kz.jauap.office.intake.open311.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.house.Settings;
import kz.jauap.office.intake.form.NotKept;
import kz.jauap.office.intake.open311.wire.Format;
import kz.jauap.office.intake.open311.wire.Part;
import kz.jauap.office.intake.open311.wire.Replies;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.registry.journal.Registration;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// What an app is told of the report it sent: to its sender alone, so with the code by which he follows it.
@Component
class Receipts {
    private final Settings settings;
    private final Words words;

    Receipts(Settings settings, Words words) {
        this.settings = settings;
        this.words = words;
    }

    ResponseEntity<byte[]> numbered(Registration done, List<NotKept> notKept, Sent sent, Format format, Lang lang) {
        List<String> notice = new ArrayList<>();
        notice.add(words.say(
                lang,
                "intake.open311.received",
                done.number().text(),
                done.registered().due().considerBy(),
                settings.publicUrl().toString() + "/status",
                done.code().grouped()));
        notice.add(words.say(lang, "law.standing." + done.registered().weightReason()));
        notKept.forEach(each ->
                notice.add(words.say(lang, "intake.open311.not-kept", each.name(), words.say(lang, each.key()))));
        return reply("service_request_id", done.number().alias(), String.join(" ", notice), sent, format, lang);
    }

    ResponseEntity<byte[]> later(String token, Sent sent, Format format, Lang lang) {
        return reply("token", token, words.say(lang, "intake.open311.later"), sent, format, lang);
    }

    private static ResponseEntity<byte[]> reply(
            String name, String id, String notice, Sent sent, Format format, Lang lang) {
        return Replies.ok(
                Part.many(
                        "service_requests",
                        List.of(Part.group(
                                "request",
                                new Part.Leaf(name, Optional.of(id)),
                                Part.text("service_notice", notice),
                                Part.text("account_id", sent.one("account_id"))))),
                format,
                lang);
    }
}
