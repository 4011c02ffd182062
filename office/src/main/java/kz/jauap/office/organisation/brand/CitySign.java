package kz.jauap.office.organisation.brand;

import java.util.Optional;
import kz.jauap.office.look.Brand;
import kz.jauap.office.look.Brand.Tint;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.look.sign.Emblem;
import kz.jauap.office.look.sign.Shade;

/// What a city says of itself above every page and on every paper.
///
/// @param name of the service
/// @param owner the akimat whose service it is
/// @param email where it is written to, empty where nowhere
/// @param shade a colour of its own instead of the tint
public record CitySign(
        Trilingual name,
        Trilingual owner,
        String phone,
        String email,
        Tint tint,
        Optional<Shade> shade,
        Optional<Emblem> emblem) {
    /// The sign as it hangs.
    public static CitySign of(Brand brand) {
        return new CitySign(
                brand.name(), brand.owner(), brand.phone(), brand.email(), brand.tint(), brand.shade(), brand.emblem());
    }

    /// The sign in the place of another.
    Brand instead(Brand settled) {
        return new Brand(name, owner, phone, settled.demo(), tint, shade, emblem, settled.home(), email);
    }

    /// The same with another emblem, or without one.
    public CitySign with(Optional<Emblem> other) {
        return new CitySign(name, owner, phone, email, tint, shade, other);
    }

    /// What it says in one line, for the audit.
    public String told() {
        return String.join(
                ", ",
                name.kk(),
                name.ru(),
                name.en(),
                owner.kk(),
                owner.ru(),
                owner.en(),
                phone,
                email,
                shade.map(Shade::hex).orElse(tint.name()),
                emblem.map(Emblem::code).orElse("–"));
    }
}
