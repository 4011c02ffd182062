package kz.jauap.office.files;

/// What became of a file that somebody brought: it is kept, or it was refused with a reason.
public sealed interface Keeping permits Stored, Refused {}
