package kz.jauap.office.registry.file;

/// A step the law lets this officer take in this case now; a desk offers it, the case page shows it.
///
/// @param place order among the steps, the most usual first
/// @param key of its name in the desk's messages
/// @param path of the page where it is taken
public record LawfulStep(int place, String key, String path) {
    /// The last of the places at which a case does not go on without the step.
    private static final int PRESSING = 20;

    /// Whether the case waits for this step, rather than merely allowing it.
    public boolean pressing() {
        return place <= PRESSING;
    }
}
