package kz.jauap.law.channel;

/// The sort of a channel, as far as the law tells channels apart.
public enum Door {
    /// A clerk of the body takes the appeal in.
    DESK,
    /// The state's portal egov.kz.
    STATE_PORTAL,
    /// A public information system of the city, which can carry an electronic signature.
    CITY_SYSTEM,
    /// A stranger's platform, where neither author nor signature can be established.
    SOCIAL_NETWORK
}
