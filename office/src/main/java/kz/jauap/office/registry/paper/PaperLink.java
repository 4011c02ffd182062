package kz.jauap.office.registry.paper;

import java.net.URI;
import kz.jauap.office.registry.number.RegistrationNumber;

/// What the code on a paper leads to: the page that checks it. The paper's mark stands in the path, so that the page
/// opens without script; behind the `#` stand our mark, the use `V` and the number of the appeal.
public record PaperLink(String url) {
    public static final String MARK = "J1/V/";

    static PaperLink of(URI publicUrl, PaperMark mark, RegistrationNumber number) {
        return new PaperLink(publicUrl + "/v/" + mark.characters() + "#" + MARK + number.alias());
    }
}
