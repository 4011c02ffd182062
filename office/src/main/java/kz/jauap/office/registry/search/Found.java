package kz.jauap.office.registry.search;

import java.util.List;
import kz.jauap.office.registry.card.CardRow;

/// A case that a search found.
///
/// @param excerpt where in its letter what was looked for stands; empty where the number or a name alone was meant
public record Found(CardRow row, List<Excerpt.Piece> excerpt) {}
