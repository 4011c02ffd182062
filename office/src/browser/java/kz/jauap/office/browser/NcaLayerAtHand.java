package kz.jauap.office.browser;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Has one NCALayer run on this machine, which every office that opens afterwards knows of.
final class NcaLayerAtHand implements BeforeAllCallback {
    static final NcaLayerSimulator NCALAYER = new NcaLayerSimulator();

    @Override
    public void beforeAll(ExtensionContext context) {
        System.setProperty("jauap.signing.ncalayer-url", NCALAYER.url());
    }
}
