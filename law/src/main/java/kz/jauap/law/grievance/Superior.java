package kz.jauap.law.grievance;

/// The superior body or official a grievance goes to.
public enum Superior {
    AKIM_OF_THE_CITY,
    CITY_AKIMAT,
    AKIM_OF_THE_DISTRICT,
    HEAD_OF_THE_DEPARTMENT
}
