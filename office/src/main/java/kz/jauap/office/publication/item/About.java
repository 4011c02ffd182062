package kz.jauap.office.publication.item;

import java.time.LocalDate;

/// What question and answer are about, and their days.
///
/// @param topic of the organisation, empty where nobody said it
/// @param district of the organisation, empty where nobody said it
public record About(String topic, String district, LocalDate askedOn, LocalDate answeredOn) {}
