package kz.jauap.office.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.channel.Door;

/// When everything in the stories happens, told from the moment the demonstration is opened.
///
/// The office works on working days: a deed that would fall on a day off moves to the next working day, or,
/// late in a story, to the one before, so that nobody becomes late by it. Nothing happens after the opening.
final class Timeline {
    private static final Duration BREATH = Duration.ofMinutes(7);
    private static final int EARLY = 7;

    private final ZonedDateTime opening;
    private final WorkCalendar calendar;

    Timeline(ZonedDateTime opening, WorkCalendar calendar) {
        this.opening = opening;
        this.calendar = calendar;
    }

    /// All scenes in the order in which they happen.
    List<Scene> of(List<Story> stories) {
        List<Scene> scenes = new ArrayList<>();
        for (Story story : stories) {
            addTo(scenes, story);
        }
        scenes.sort(Comparator.comparing(Scene::at));
        return scenes;
    }

    private void addTo(List<Scene> scenes, Story story) {
        LocalDate arrives = receiptDay(story);
        Instant last = atMostNow(arrives, story.time());
        scenes.add(new Scene.Arrival(last, story));
        for (Step step : story.fate().steps()) {
            last = happens(step, arrives, last);
            scenes.add(new Scene.Deed(last, story, step, arrives));
            if (step instanceof Step.RedirectInside redirected) {
                addPart(scenes, story, redirected, arrives.plusDays(step.day()), last);
            }
        }
    }

    private void addPart(
            List<Scene> scenes, Story story, Step.RedirectInside redirected, LocalDate from, Instant since) {
        Instant last = since;
        for (Step step : redirected.part()) {
            last = happens(step, from, last);
            scenes.add(new Scene.DeedInPart(last, story, step, from));
        }
    }

    private LocalDate receiptDay(Story story) {
        LocalDate day = opening.toLocalDate().minusDays(story.daysAgo());
        if (story.door().door() != Door.DESK) {
            return day;
        }
        return story.daysAgo() > EARLY ? calendar.firstWorkingOnOrAfter(day) : calendar.lastWorkingOnOrBefore(day);
    }

    private Instant happens(Step step, LocalDate from, Instant before) {
        LocalDate day = from.plusDays(step.day());
        Instant planned = atMostNow(officeDay(step, day), step.time());
        Instant soonest = before.plus(BREATH);
        Instant at = planned.isBefore(soonest) ? soonest : planned;
        return at.isAfter(opening.toInstant()) ? opening.toInstant() : at;
    }

    private LocalDate officeDay(Step step, LocalDate day) {
        return switch (step) {
            case Step.Complete _, Step.ApplicantWrites _, Step.SaysComing _, Step.Grieve _ -> day;
            case Step.Remind _ -> calendar.firstWorkingOnOrAfter(day);
            default -> onOffDay(step, day);
        };
    }

    private LocalDate onOffDay(Step step, LocalDate day) {
        if (step.day() == 0) {
            return day;
        }
        return step.day() <= EARLY ? calendar.firstWorkingOnOrAfter(day) : calendar.lastWorkingOnOrBefore(day);
    }

    private Instant atMostNow(LocalDate day, LocalTime time) {
        ZonedDateTime planned = day.atTime(time).atZone(opening.getZone());
        return (planned.isAfter(opening) ? opening : planned).toInstant();
    }
}
