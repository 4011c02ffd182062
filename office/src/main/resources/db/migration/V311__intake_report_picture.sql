-- Of a report's pictures the one that a clerk lets everybody see; its copy for others is handed out.
alter table intake_report add shown_picture bigint;
