package kz.jauap.office.demo;

import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.office.calendar.Calendars;
import kz.jauap.office.notice.Rounds;
import kz.jauap.office.registry.file.CaseFiles;
import org.springframework.stereotype.Component;

/// All that a performance needs: who plays, at which desks, with which files.
@Component
record Company(
        Arriving arriving,
        Linking linking,
        Cast cast,
        Desks desks,
        AnswerDesk answering,
        PublicShelf shelf,
        Applicants applicants,
        Rounds messenger,
        Postman postman,
        CaseFiles files,
        Calendars calendars) {
    WorkCalendar calendar() {
        return calendars.current();
    }
}
