package kz.jauap.law.grievance;

import java.util.Optional;
import kz.jauap.law.term.Term;

/// What one may do against an answer: before which superior, where to hand it in, the court, and until when.
///
/// @param superior empty where nobody stands above
public record Remedy(Optional<Superior> superior, Filing filing, CourtRoute court, Term until, String article) {}
