package kz.jauap.office.look.vote;

import jakarta.servlet.http.HttpServletRequest;

/// How useful readers find a page; the public pages' room counts it.
public interface Usefulness {
    Votes of(String path, HttpServletRequest reader);
}
