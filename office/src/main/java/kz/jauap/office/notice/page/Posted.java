package kz.jauap.office.notice.page;

import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.registry.file.CaseFile;

/// A notice that goes on paper, and the case it is about.
public record Posted(Delivery delivery, CaseFile file) {}
