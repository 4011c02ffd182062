package kz.jauap.office.intake.open311.report;

import java.util.List;
import java.util.Map;

/// What came with a report beside its letter, for the staff's eyes.
///
/// @param address the place as the sender wrote it
/// @param device the id of the device it was sent from
/// @param account the sender's account with the app
/// @param media the link to a picture that he gave
/// @param answers to the questions of the service
public record Extras(String address, String device, String account, String media, Map<String, List<String>> answers) {}
