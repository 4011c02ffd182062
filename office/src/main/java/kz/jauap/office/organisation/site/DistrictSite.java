package kz.jauap.office.organisation.site;

import kz.jauap.law.channel.Weight;
import kz.jauap.office.look.Brand.Tint;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.organisation.Body;

/// The pages of one district akimat.
///
/// @param name as it stands above them; an empty phone or e-mail is not shown
/// @param unsigned what an unsigned question by them is worth
public record DistrictSite(Body body, Trilingual name, Tint tint, String phone, String email, Weight unsigned) {
    /// As long as nobody has changed anything: the akimat's name, the city's colour, informal.
    static DistrictSite usual(Body body) {
        return new DistrictSite(body, body.name(), Tint.TEAL, "", "", Weight.INFORMAL);
    }

    /// What they say in one line, for the audit.
    public String told() {
        return String.join(", ", name.kk(), name.ru(), name.en(), tint.name(), phone, email, unsigned.name());
    }

    /// Where it begins, without the language.
    public String path() {
        return "/d/" + body.id().value();
    }
}
