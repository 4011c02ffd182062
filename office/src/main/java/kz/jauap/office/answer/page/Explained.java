package kz.jauap.office.answer.page;

import java.util.List;

/// The explanation of the right to appeal, as it will stand in the letter if a certain post signs.
public record Explained(String heading, List<String> sentences) {}
