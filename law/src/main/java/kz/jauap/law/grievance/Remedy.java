package kz.jauap.law.grievance;

import java.util.Optional;
import kz.jauap.law.term.Term;

/// What one may do against an answer: before which superior, where to hand it in, the court, and until when.
///
/// @param superior empty where nobody stands above
/// @param article where the act says until when
/// @param route where the act says before whom, and how one comes there
public record Remedy(
        Optional<Superior> superior, Filing filing, CourtRoute court, Term until, String article, String route) {}
