/// How a page gets to the browser: the language of a request, templates, static files, headers.
@NullMarked
package kz.jauap.office.look.web;

import org.jspecify.annotations.NullMarked;
