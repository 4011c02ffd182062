/// Walks in a real Chromium: what a citizen and a clerk see and press.
@NullMarked
package kz.jauap.office.browser;

import org.jspecify.annotations.NullMarked;
