/// The forty points of acceptance that eyes can judge: every screen, in every language, width and theme.
@NullMarked
package kz.jauap.office.browser.screens;

import org.jspecify.annotations.NullMarked;
