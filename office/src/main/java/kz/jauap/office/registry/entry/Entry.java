package kz.jauap.office.registry.entry;

/// One fact in the journal. Nothing here is ever changed or deleted; a new kind of fact is a new record,
/// and every switch over a family stops compiling until each room has decided what it means.
///
/// Personal data never stand in an entry: a [TextRef] points to an erasable row and commits to what it held.
public sealed interface Entry
        permits Receipt,
                Admitting,
                Routing,
                Considering,
                Timing,
                Answering,
                Corresponding,
                Grieving,
                Promising,
                Instructing,
                Publishing,
                Accounting {}
