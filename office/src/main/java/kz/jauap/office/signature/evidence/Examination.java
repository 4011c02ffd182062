package kz.jauap.office.signature.evidence;

import java.time.Instant;
import kz.jauap.office.signature.Report;

/// One examination in the life of a piece of evidence; the first has the ordinal 1.
public record Examination(int ordinal, Instant examinedAt, Report report) {}
