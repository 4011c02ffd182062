package kz.jauap.office.registry.load;

import java.util.OptionalLong;
import kz.jauap.office.organisation.BodyId;

/// How many answers an executor's cases came to in some days, and how many of them in time.
public record Answers(BodyId body, OptionalLong executor, int given, int inTime) {}
