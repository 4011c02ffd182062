package kz.jauap.office.registry.card;

import java.util.Optional;
import kz.jauap.law.appeal.Kind;

/// What a clerk says an appeal is in law and what it is about.
public record Qualification(Kind kind, Optional<String> topic, Optional<String> district) {}
