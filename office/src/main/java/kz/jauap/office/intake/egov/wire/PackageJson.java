package kz.jauap.office.intake.egov.wire;

import java.util.List;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.intake.api.AppealJson;
import org.jspecify.annotations.Nullable;

/// A signed package: an appeal, the document that its applicant signed, the signature, and what goes with it.
///
/// @param appeal what the document says, field by field
/// @param document the bytes that were signed
/// @param signature detached CMS over the document
/// @param registration where the state platform has registered the appeal already
/// @param corrects message id of an earlier package that was refused and which this one replaces
public record PackageJson(
        @Nullable AppealJson appeal,
        @Nullable FileJson document,
        @Nullable Bytes signature,
        @Nullable List<@Nullable FileJson> attachments,
        @Nullable RegistrationJson registration,
        @Nullable String corrects) {}
