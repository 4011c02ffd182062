package kz.jauap.law.channel;

import kz.jauap.law.statute.Implements;

/// What an appeal is worth in law, with the key of the reason that a person is shown.
public record Standing(Weight weight, String reasonKey) {

    /// Officialness is a matter of signature and form; the channel only gives the default.
    ///
    /// G3.1: "only the requests filed with the akimat's chancellery or www.egov.kz shall be deemed official
    /// requests, since these comply with the requirements of the Law […] and are signed directly by the
    /// applicant." Law 221 art. 7(5) adds appeals through public information systems that meet the law on
    /// electronic documents and signatures (paraphrase). What a clerk takes in at the desk is official even
    /// unsigned: acceptance cannot be denied, the missing signature is a defect to cure.
    @Implements("A-7.5")
    public static Standing of(Channel channel, Signature signature) {
        return switch (channel.door()) {
            case DESK -> atTheDesk(signature);
            case STATE_PORTAL, CITY_SYSTEM -> online(channel.door(), signature);
            case SOCIAL_NETWORK -> informal("social-network");
        };
    }

    /// The same where the akimat has declared what an unsigned appeal by a district's own site is worth.
    ///
    /// G2.5 names the sites of the district akimats among the ways to apply; G3.1 does not name them among the
    /// official ones, G3.2 not among the others. So the akimat decides, informal unless it says otherwise; what is
    /// still missing for an official appeal, the signature first, is a defect to cure.
    public static Standing of(Channel channel, Signature signature, Weight unsignedByDistrictSite) {
        boolean declared = channel == Channel.DISTRICT_SITE
                && signature == Signature.NONE
                && unsignedByDistrictSite == Weight.OFFICIAL;
        return declared ? official("district-declared") : of(channel, signature);
    }

    public boolean official() {
        return weight == Weight.OFFICIAL;
    }

    private static Standing atTheDesk(Signature signature) {
        return switch (signature) {
            case HANDWRITTEN, EDS -> official("desk-signed");
            case NONE -> official("desk-unsigned");
        };
    }

    private static Standing online(Door door, Signature signature) {
        return switch (signature) {
            case EDS -> official(door == Door.STATE_PORTAL ? "egov-signed" : "system-signed");
            case HANDWRITTEN -> informal("scan-is-no-signature");
            case NONE -> informal("not-signed");
        };
    }

    private static Standing official(String reasonKey) {
        return new Standing(Weight.OFFICIAL, reasonKey);
    }

    private static Standing informal(String reasonKey) {
        return new Standing(Weight.INFORMAL, reasonKey);
    }
}
