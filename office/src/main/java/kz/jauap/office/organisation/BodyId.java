package kz.jauap.office.organisation;

/// The short name of a body within this installation, such as `city` or `medeu`; it never changes.
public record BodyId(String value) {
    /// The body at the head of the office, present in every installation.
    public static final BodyId CITY = new BodyId("city");

    public BodyId {
        if (!value.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("not the short name of a body: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
