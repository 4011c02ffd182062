package siege;

/// A way by which a client files; a client of its own for each, like a browser.
public interface Door {
    Reply send(Parcel parcel);

    /// The scope under which the office keeps this door's keys.
    String scope();
}
