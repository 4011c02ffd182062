package kz.jauap.office.registry.list;

import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.SignedIn;
import org.springframework.ui.Model;

/// The page of a list, as somebody asked for it.
public interface ListPage {
    /// Which list it shows.
    Asked.Listing list();

    /// Lays out what was asked for.
    ///
    /// @param naming what he called the view that he wanted to keep
    /// @param mistakes why it is not kept
    /// @return its template
    String show(Asked asked, SignedIn who, Page page, Model model, String naming, Mistakes mistakes);
}
