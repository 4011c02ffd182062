package kz.jauap.office.answer.together;

import java.time.Instant;

/// An official who has the answer of a case open to write it.
///
/// @param since when he opened it
record Writer(long officer, Instant since) {}
