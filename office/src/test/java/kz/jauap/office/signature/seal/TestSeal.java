package kz.jauap.office.signature.seal;

/// Properties of an office under test that has a seal: the throw-away authority is open and certifies it.
public final class TestSeal {
    public static final String TEST = "jauap.signature.domain=TEST";
    public static final String AUTHORITY = "jauap.signature.demo-authority=true";

    private TestSeal() {}
}
