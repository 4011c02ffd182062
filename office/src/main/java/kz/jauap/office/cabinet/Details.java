package kz.jauap.office.cabinet;

/// How an owner wants to be reached in his next appeals; empty where he has not said.
public record Details(String postal, String phone, String email) {
    static final Details NONE = new Details("", "", "");
}
