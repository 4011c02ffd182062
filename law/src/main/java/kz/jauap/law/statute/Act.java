package kz.jauap.law.statute;

/// A legal act the rules rest on; `GUIDE` is the city's own public guide.
public enum Act {
    GUIDE,
    LAW221,
    APPC,
    HOLIDAYS,
    LABOUR;

    /// The citation of one place of this act, such as `LAW221 8(1)`; [Article#parse] reads it back.
    public String article(String place) {
        return new Article(this, place).toString();
    }
}
