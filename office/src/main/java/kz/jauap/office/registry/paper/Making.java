package kz.jauap.office.registry.paper;

import java.util.Optional;

/// What a paper that is being made must carry.
///
/// @param link where its code leads
/// @param mark as it stands beside the code
/// @param unsealed the page where it can be checked, if the office has no seal and the paper has to say so
public record Making(PaperLink link, PaperMark mark, Optional<String> unsealed) {}
