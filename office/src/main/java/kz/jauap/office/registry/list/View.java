package kz.jauap.office.registry.list;

/// A way of narrowing a list that an official has given a name.
///
/// @param query what stands after the question mark of its address
public record View(long id, Asked.Listing list, String name, String query) {
    static final int LONGEST = 60;
    static final int MOST = 20;

    /// The address of the list so narrowed.
    public String path() {
        return list.path() + "?" + query;
    }
}
