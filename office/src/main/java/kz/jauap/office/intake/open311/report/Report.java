package kz.jauap.office.intake.open311.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.intake.open311.service.Attributes;
import kz.jauap.office.organisation.Topic;

/// A report that has everything the specification asks for.
///
/// @param answers to the questions of the service and to any other that the app asked, in their order
record Report(
        Topic topic,
        Optional<Spot> spot,
        String address,
        String addressId,
        String description,
        Map<String, List<String>> answers,
        Sent sent) {
    /// Whether the sender lets his words be read by everybody.
    Consent consent() {
        return answers.getOrDefault(Attributes.PUBLISH, List.of()).contains(Attributes.YES)
                ? Consent.GIVEN
                : Consent.NOT_GIVEN;
    }

    /// Where it is, in the words that the letter keeps.
    String place() {
        if (!address.isEmpty()) {
            return address;
        }
        return spot.map(Spot::toString).orElse(addressId);
    }

    Extras extras() {
        return new Extras(address, sent.one("device_id"), sent.one("account_id"), sent.one("media_url"), answers);
    }
}
