package kz.jauap.law.channel;

/// A door by which appeals come in; the guide names each of them (G2.1 to G2.6).
public enum Channel {
    CHANCELLERY(Door.DESK),
    POST(Door.DESK),
    IN_PERSON(Door.DESK),
    ORAL_STATEMENT(Door.DESK),
    VIDEO(Door.DESK),
    EGOV(Door.STATE_PORTAL),
    QUESTION_FOR_AKIM(Door.CITY_SYSTEM),
    SITE(Door.CITY_SYSTEM),
    API(Door.CITY_SYSTEM),
    DISTRICT_SITE(Door.CITY_SYSTEM),
    OPEN_ALMATY(Door.CITY_SYSTEM),
    INSTAGRAM(Door.SOCIAL_NETWORK),
    FACEBOOK(Door.SOCIAL_NETWORK),
    VK(Door.SOCIAL_NETWORK),
    TWITTER(Door.SOCIAL_NETWORK),
    OK_RU(Door.SOCIAL_NETWORK);

    private final Door door;

    Channel(Door door) {
        this.door = door;
    }

    public Door door() {
        return door;
    }
}
