package kz.jauap.office.grievance.ruling;

import kz.jauap.office.registry.entry.Grieving.RulingReceived;

/// A ruling that came back, in words.
///
/// @param reasons empty where they were erased
public record Decided(RulingReceived ruling, String body, String reasons) {}
