package kz.jauap.office.organisation;

import java.util.Optional;

/// Whose matter a topic is: everywhere, or in one district only.
public record Competence(String topic, Optional<BodyId> district, BodyId body, Validity validity) {}
