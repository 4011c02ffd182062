package kz.jauap.office.look;

/// One point of a timeline: what happened or will happen, when, and a sentence about it.
public record Milestone(State state, String title, String when, String text) {
    public enum State {
        DONE,
        NOW,
        NEXT
    }
}
