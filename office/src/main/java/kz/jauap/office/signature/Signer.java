package kz.jauap.office.signature;

import java.time.Instant;
import java.util.Optional;
import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Iin;

/// Who a certificate says its holder is.
///
/// @param name surname, given name and patronymic as the certificate writes them, or the name of a system
/// @param iin the individual's number; absent too where the certificate's digits cannot be a number
/// @param organisation the firm's name, where the certificate is a firm's
/// @param serial the certificate's number in lower-case hexadecimal
/// @param issuer the common name of the authority
public record Signer(
        String name,
        Optional<Iin> iin,
        Optional<Bin> bin,
        Optional<String> organisation,
        Role role,
        String serial,
        String issuer,
        Instant notAfter) {}
