package kz.jauap.office.demo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.jauap.law.form.Requisite;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.number.AppealId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One playing of all stories; remembers which case is whose.
final class Performance {
    private static final Logger LOG = LoggerFactory.getLogger(Performance.class);

    private final Map<String, AppealId> cases = new HashMap<>();
    private final Map<String, AppealId> parts = new HashMap<>();
    private final Company company;
    private final Cast cast;
    private final Desks desks;
    private final LocalDate opening;

    /// @param opening the day the demonstration is opened: what is over was over by then
    Performance(Company company, LocalDate opening) {
        this.company = company;
        this.cast = company.cast();
        this.desks = company.desks();
        this.opening = opening;
    }

    void play(Scene scene) {
        switch (scene) {
            case Scene.Arrival(var _, var story) -> {
                AppealId appeal = company.arriving().arrive(story);
                cases.put(story.key(), appeal);
                company.linking().settle(file(appeal), story);
            }
            case Scene.Deed deed -> act(deed, cases, deed.step(), deed.from());
            case Scene.DeedInPart deed -> act(deed, parts, deed.step(), deed.from());
        }
    }

    /// Takes up where an earlier performance left off: learns whose cases there are, and changes nothing.
    void recall(Scene scene) {
        switch (scene) {
            case Scene.Arrival(var _, var story) ->
                cases.put(story.key(), company.arriving().arrive(story));
            case Scene.Deed(var _, var story, var step, var _) -> {
                if (step instanceof Step.RedirectInside) {
                    partOf(story.key());
                }
            }
            case Scene.DeedInPart _ -> {}
        }
    }

    /// The cases of these stories that ended in a refusal, oldest first.
    List<AppealId> refused(List<Story> stories) {
        return stories.stream()
                .filter(story -> story.fate().ends() == Ending.REFUSED)
                .flatMap(story -> Stream.ofNullable(cases.get(story.key())))
                .toList();
    }

    private void partOf(String key) {
        Optional.ofNullable(cases.get(key))
                .flatMap(whole -> file(whole).grown().stream().findFirst())
                .ifPresent(part -> parts.put(key, part.appeal()));
    }

    /// A deed that the regime in force does not allow ends its story: the case stays where it stands.
    private void act(Scene scene, Map<String, AppealId> of, Step step, LocalDate from) {
        String key = scene.story().key();
        AppealId appeal = of.get(key);
        if (appeal == null) {
            return;
        }
        CaseFile file = file(appeal);
        if (decide(scene, file, step, from) instanceof Acted.Refused(var why)) {
            LOG.warn("{} ends before {}: {}", key, step.getClass().getSimpleName(), why);
            of.remove(key);
        } else if (step instanceof Step.RedirectInside) {
            partOf(key);
        }
    }

    private Acted decide(Scene scene, CaseFile file, Step step, LocalDate from) {
        Story story = scene.story();
        AppealId appeal = file.card().appeal();
        return switch (step) {
            case Step.Assign assign ->
                desks.assigning()
                        .assign(
                                registrar(file, story),
                                cast.candidate(file, story).id(),
                                assign.instruction());
            case Step.Note note -> desks.noting().note(executor(file), note.text());
            case Step.Inquire inquire -> desks.inquiring().send(executor(file), inquire.to(), inquire.question());
            case Step.InquiryReply reply -> desks.inquiring().answered(executor(file), reply.text());
            case Step.AppointVisit visit ->
                desks.check(executor(file), cast.ordering(file, story), visitDay(visit, from, story), visit.place());
            case Step.Invite invite ->
                desks.inviting()
                        .invite(executor(file), invite.at(company.calendar(), from), invite.setting(), invite.place());
            case Step.SaysComing says -> desks.inviting().answer(file, says.occasion(), says.coming());
            case Step.Meet meet -> desks.inviting().held(executor(file), meet.presence(), meet.text());
            case Step.ReportVisit report -> desks.visiting().held(executor(file), report.text());
            case Step.ProposeExtension propose ->
                desks.extending().propose(executor(file), propose.days(), propose.reason());
            case Step.GrantExtension grant -> desks.extending().grant(cast.head(file, story), grant.reason());
            case Step.RefuseExtension refuse -> desks.extending().refuse(cast.head(file, story), refuse.reason());
            case Step.RedirectInside inside ->
                desks.redirecting()
                        .inside(registrar(file, story), new BodyId(inside.to()), inside.claims(), inside.reason());
            case Step.RedirectOutside outside -> redirect(file, story, outside);
            case Step.AskOnward ask -> desks.onward().ask(registrar(file, story), new BodyId(ask.to()), ask.reason());
            case Step.AllowOnward allow ->
                desks.onward().allow(Hand.on(appeal, cast.controller(story)), allow.reason());
            case Step.TakeAlarm _ -> desks.takingOver().take(registrar(file, story));
            case Step.HandOver over ->
                desks.handingOver().record(registrar(file, story), story.takenBy(), over.taking(), scene.at());
            case Step.ProposeLeaving propose ->
                desks.leaving().propose(executor(file), propose.ground(), propose.reason());
            case Step.Leave leave -> desks.leaving().leave(cast.head(file, story), leave.reason());
            case Step.Complete complete -> complete(file, story, complete);
            case Step.OfficeWrites writes -> desks.writing().write(executor(file), writes.words());
            case Step.Remind remind ->
                desks.reminding().remind(Hand.on(appeal, cast.controller(story)), remind.words());
            case Step.Draft draft -> company.answering().draft(executor(file), file, story, draft);
            case Step.Submit submit -> company.answering().submit(executor(file), submit);
            case Step.SendBack back -> desks.sendingBack().sendBack(cast.head(file, story), back.remark());
            case Step.Sign sign -> company.answering().sign(cast.head(file, story), file, sign);
            case Step.KeepPromise keep -> desks.keeping().keep(executor(file), 1, keep.proof());
            case Step.Dispatch dispatch ->
                desks.dispatching().dispatch(registrar(file, story), dispatch.way(), dispatch.proof());
            case Step.AnswerInformally answer -> answered(file, story, answer);
            case Step.ApplicantWrites writes -> company.applicants().write(file, writes);
            case Step.Grieve grieve -> company.applicants().grieve(file, grieve);
        };
    }

    private Acted answered(CaseFile file, Story story, Step.AnswerInformally answer) {
        Acted acted = company.answering().reply(executor(file), file, story, answer);
        CaseFile now = file(file.card().appeal());
        return acted instanceof Acted.Done && PublicShelf.asksForConsent(story)
                ? company.shelf().publish(registrar(now, story), now)
                : acted;
    }

    private Acted redirect(CaseFile file, Story story, Step.RedirectOutside outside) {
        Hand hand = registrar(file, story);
        BodyId to = new BodyId(outside.to());
        return story.threat()
                ? desks.urgent().redirect(hand, to, outside.reason())
                : desks.redirecting().outside(hand, to, outside.claims(), outside.reason());
    }

    private Acted complete(CaseFile file, Story story, Step.Complete complete) {
        Set<Requisite> supplied = EnumSet.noneOf(Requisite.class);
        if (complete.signature()) {
            supplied.add(Requisite.SIGNATURE);
        }
        complete.address().ifPresent(_ -> supplied.add(Requisite.POSTAL_ADDRESS));
        String what =
                String.join("\n", complete.text().orElse(""), complete.address().orElse(""));
        desks.completing().supply(registrar(file, story), supplied, what.strip());
        return desks.leaving().takeUp(cast.head(file, story), complete.reason());
    }

    /// A visit that the story reports on has been held by now.
    private LocalDate visitDay(Step.AppointVisit visit, LocalDate from, Story story) {
        LocalDate day = visit.on(company.calendar(), from);
        boolean held = story.fate().steps().stream().anyMatch(Step.ReportVisit.class::isInstance);
        return held && day.isAfter(opening) ? opening : day;
    }

    private Hand registrar(CaseFile file, Story story) {
        return Hand.on(file.card().appeal(), cast.registrar(file.card().body(), story));
    }

    private Hand executor(CaseFile file) {
        return Hand.on(file.card().appeal(), cast.executor(file.card()));
    }

    private CaseFile file(AppealId appeal) {
        return company.files().open(appeal).orElseThrow();
    }
}
