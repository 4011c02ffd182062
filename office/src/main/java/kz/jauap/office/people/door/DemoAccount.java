package kz.jauap.office.people.door;

import kz.jauap.office.look.Trilingual;
import kz.jauap.office.people.Officer;

/// An account of the demonstration that anybody may try.
public record DemoAccount(Officer officer, Trilingual body, String password) {}
