package kz.jauap.office.house.address;

import kz.jauap.office.house.Settings;

/// Names of cookies. Over TLS the prefix lets no neighbour site and no plain connection set one in our place.
final class CookieNames {
    private CookieNames() {}

    static String of(String name, Settings settings) {
        return settings.secure() ? "__Host-" + name : name;
    }
}
