package kz.jauap.office.look.vote;

/// How a room says which of its pages readers may vote on.
public interface Votable {
    /// Whether there is such a page; `path` is its address without the language.
    boolean votable(String path);
}
