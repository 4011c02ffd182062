package kz.jauap.office.registry.number;

import java.net.URI;

/// What the code on a voucher leads to: the status page, with number and tracking code behind the `#`.
///
/// What stands behind it never reaches a server or its logs by itself. All our codes begin with the same mark and
/// version, then the use: `J1/S/` status of an appeal. Other uses get other letters.
public record StatusLink(String url) {
    public static final String MARK = "J1/S/";

    public static StatusLink of(URI publicUrl, RegistrationNumber number, TrackingCode code) {
        String base = publicUrl.toString();
        return new StatusLink(base + "/status#" + MARK + number.alias() + "/" + code.characters());
    }
}
