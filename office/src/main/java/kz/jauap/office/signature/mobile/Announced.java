package kz.jauap.office.signature.mobile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;

/// The first step's answer, by eGov Mobile's names: who asks for a signature, until when, and where the document is.
record Announced(
        String description, @JsonProperty("expiry_date") String expiryDate, Organisation organisation, Place document) {
    record Organisation(String nameRu, String nameKz, String nameEn, String bin) {}

    record Place(
            URI uri,
            @JsonProperty("auth_type") String authType,
            @JsonProperty("auth_token") String authToken) {}
}
