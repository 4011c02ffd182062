package kz.jauap.law.statute;

/// One place of one act, written `ACT place`: `LAW221 8(1)`, `APPC 76(2)`, `GUIDE G5.1`.
public record Article(Act act, String place) {

    /// Reads a citation written by [Act#article].
    ///
    /// @throws IllegalArgumentException if the text is no such citation
    public static Article parse(String citation) {
        String[] parts = citation.split(" ", 2);
        if (parts.length < 2) throw new IllegalArgumentException("no citation: " + citation);
        return new Article(Act.valueOf(parts[0]), parts[1]);
    }

    @Override
    public String toString() {
        return act + " " + place;
    }
}
