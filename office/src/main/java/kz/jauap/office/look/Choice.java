package kz.jauap.office.look;

/// One option of a list, a radio group or a group of check boxes.
public record Choice(String value, String label, String hint) {
    public Choice(String value, String label) {
        this(value, label, "");
    }
}
