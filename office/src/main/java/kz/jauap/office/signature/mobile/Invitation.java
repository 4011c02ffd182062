package kz.jauap.office.signature.mobile;

import java.time.Instant;
import kz.jauap.office.look.paper.QrCode;

/// What brings a telephone to a document: a code for another device's camera, a link for the very same device.
public record Invitation(QrCode code, String text, String link, Instant until) {}
