package kz.jauap.law.redirection;

/// How far an appeal is passed on.
public enum Reach {
    /// To another body of the same akimat: the city, its districts and departments.
    INSIDE_THE_AKIMAT,
    /// To a body outside it; this ends in a recorded hand-over.
    OUTSIDE
}
