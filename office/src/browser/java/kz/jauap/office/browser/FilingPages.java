package kz.jauap.office.browser;

/// Pages on which somebody files, in a real browser.
abstract class FilingPages {
    final int port;

    FilingPages(int port) {
        this.port = port;
    }
}
