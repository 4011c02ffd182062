package kz.jauap.office.intake.social.media;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The hosts from which media may be fetched: those the operator named, by TLS; never wherever a stranger points.
///
/// @param named a host stands for itself and all below it; `http://host:port` stands for exactly that
record Hosts(List<String> named) {
    Optional<URI> allowed(String address) {
        try {
            URI uri = URI.create(address);
            return Optional.of(uri).filter(this::allows);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean allows(URI uri) {
        if (uri.getHost() == null || uri.getRawUserInfo() != null) {
            return false;
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        boolean plainTls = "https".equalsIgnoreCase(uri.getScheme()) && (uri.getPort() == -1 || uri.getPort() == 443);
        boolean below = named.stream().anyMatch(each -> host.equals(each) || host.endsWith("." + each));
        return (plainTls && below && !Inland.leadsTo(host))
                || named.contains(uri.getScheme() + "://" + uri.getRawAuthority());
    }
}
