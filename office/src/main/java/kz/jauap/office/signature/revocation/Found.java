package kz.jauap.office.signature.revocation;

import java.util.List;
import kz.jauap.office.house.Bytes;

/// What was found about one certificate, with the papers it rests on.
///
/// @param told who told it: times and numbers for the report
public record Found(Standing standing, List<Bytes> ocsp, List<Bytes> crls, String told) {
    static Found unknown(String why) {
        return new Found(new Standing.Unknown(why), List.of(), List.of(), why);
    }
}
