package kz.jauap.law.form;

/// A requisite that an appeal lacks, with the article that asks for it. A defect never stops acceptance.
public record Defect(Requisite requisite, String article) {}
