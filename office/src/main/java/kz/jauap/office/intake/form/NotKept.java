package kz.jauap.office.intake.form;

import java.io.Serializable;

/// A file that came with an appeal and was not kept, with the key of the reason.
public record NotKept(String name, String key) implements Serializable {}
