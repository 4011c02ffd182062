package kz.jauap.office.notice.door;

import java.util.Optional;

/// Why a reply was left to a person, as whoever reads it says it; the platform's own words say no more to him than its
/// number does.
///
/// @param key of the sentence
/// @param code the platform's number, if it gave one, in brackets
public record LeftByHand(String key, String code) {
    static final String UNSURE = "unsure: ";
    static final String LATE = "late: ";
    static final String THREAT = "threat";

    /// Why a reply was left, in the words of whoever reads it.
    ///
    /// @param kept what [Replying] has kept of it
    public static LeftByHand of(String kept) {
        return new LeftByHand(
                "notice.reply." + reason(kept),
                code(kept).map(number -> " (" + number + ")").orElse(""));
    }

    private static String reason(String kept) {
        return switch (kept) {
            case "window" -> "window";
            case "nowhere" -> "nowhere";
            case THREAT -> THREAT;
            case LATE + "door closed" -> "closed";
            case String late when late.startsWith(LATE) -> "late";
            case String unsure when unsure.startsWith("unsure") -> "unsure";
            case String _ -> "refused";
        };
    }

    private static Optional<String> code(String kept) {
        return Optional.of(kept.replaceAll("[^0-9/]+", "").replaceAll("^/|/$", ""))
                .filter(each -> !each.isEmpty());
    }
}
