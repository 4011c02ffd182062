package kz.jauap.office.intake.wizard;

import java.util.List;

/// What a page is told that keeps its words while they are written.
///
/// @param said "Saved 14:32", or why not
/// @param seen the print of the page as it lies in the drawer now; empty where it was not kept
/// @param district that the point on the map lies in
/// @param similar published answers to questions like this one
record Kept(String said, String seen, String district, List<Answer> similar) {
    record Answer(String path, String title, String language) {}

    static Kept not(String why) {
        return new Kept(why, "", "", List.of());
    }
}
