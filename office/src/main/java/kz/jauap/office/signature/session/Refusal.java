package kz.jauap.office.signature.session;

import java.time.Instant;
import java.util.List;
import kz.jauap.office.signature.Reason;

/// A signature that was presented to a session and not accepted.
///
/// @param ordinal its place among the session's refusals, from 1
public record Refusal(int ordinal, Instant at, Way way, List<Reason> reasons) {}
