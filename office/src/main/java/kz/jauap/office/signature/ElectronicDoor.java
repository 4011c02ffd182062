package kz.jauap.office.signature;

/// Whether this office takes signed filings at all, and what its signatures are worth.
public interface ElectronicDoor {
    TrustDomain domain();

    /// Whether some authority is trusted; where none is, no signature can be examined.
    boolean open();
}
