package kz.jauap.office.look;

import java.util.Set;

/// One entry of the main menu; each room declares its own as beans. `roles` empty means for everyone of the zone.
///
/// @param place the order in the menu, 0 to 99
public record NavItem(Zone zone, int place, String path, String key, String icon, Set<String> roles) {
    /// Whether an entry stands above the public pages, above the staff's, or at the foot of the public ones.
    public enum Zone {
        PUBLIC,
        STAFF,
        FOOT
    }

    public static NavItem open(int place, String path, String key, String icon) {
        return new NavItem(Zone.PUBLIC, place, path, key, icon, Set.of());
    }

    /// What is looked for more seldom, at the foot of every public page.
    public static NavItem foot(int place, String path, String key) {
        return new NavItem(Zone.FOOT, place, path, key, "", Set.of());
    }

    public static NavItem staff(int place, String path, String key, String icon, String... roles) {
        return new NavItem(Zone.STAFF, place, path, key, icon, Set.of(roles));
    }
}
