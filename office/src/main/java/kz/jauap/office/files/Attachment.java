package kz.jauap.office.files;

import java.util.UUID;

/// A kept file as part of an appeal, a draft or an answer, under the name it was brought with.
public record Attachment(long id, UUID owner, String role, String name, Stored stored) {}
