# The route: board, timeline, steps, evidence.

route-title = Route
route-tabs = Views of the route
route-tab-board = Board
route-tab-list = List
route-tab-timeline = Timeline

# End date
route-end = With { $hours } hours a week you will finish what is open now around { $month }.
route-end-done = All steps of your route are done or not applicable.
route-end-unknown = Fill in how many hours a week you have. We then work out when you will be finished.
route-end-note = There are { $hours } hours of work left. Holidays and waiting for others are not included.
route-hours-link = Change the number of hours a week

# Choice of route
route-choice = Your route
route-is-basic = You follow the basic route of { $count } steps.
route-is-full = You follow the full route of { $count } steps.
route-basic-what = The basic route is what every alliance needs. The full route goes deeper everywhere.
route-beside = Also in phase { $phase }, in the full route:
route-beside-fold = { $count ->
    [one] In the full route, phase { $phase } has 1 more step
   *[other] In the full route, phase { $phase } has { $count } more steps
}
route-outside = This step is not in the basic route. You can simply do it, { $when }. Then set it to in progress: after that it is on your board and in your timeline.
route-outside-begun = This step is not part of the basic route: you do it { $when }. It is on your board and in your timeline.
route-outside-choose = Do you want all the steps? Choose the full route.
route-outside-lead = The lead of the alliance can choose the full route.
route-to-full = Switch to the full route ({ $count } steps)
route-to-basic = Go back to the basic route ({ $count } steps)

# Advice
route-next = Next step
route-next-none = There is nothing new to start now: everything is done, or waits for the national monitor.
route-next-owner = Owner: { $owner }.
route-next-no-owner = It has no owner yet.
route-next-hours = Allow about { $hours } hours.
route-next-start = Start step { $step }
route-next-continue = Continue with step { $step }
route-next-waiting = These wait for it:
route-next-gaps = Still open from before your start:
route-light-this = Arrange this first: compensation, a contact person and house rules, on one page. After that you can safely invite experts by experience.
route-light-first = Before you invite experts by experience, arrange compensation, a contact person and house rules:
route-why-overdue = The target date was { $date }.
route-why-busy = This step has been started.
route-why-round = The national monitor is open.
route-why-first = This is where the route begins: it builds on no other step.
route-why-met = What you need for that step is done:
route-why-open = Better finished first, though you can start already:
route-why-again = You do this step every year. The last time was in { $year }.
route-why-yearly = You do this step every year.
route-why-gap = This step lies before the phase in which you began. The rest is done or waits.

# Board and list
route-fresh = Has your alliance been going for a while? Then you need not start at the beginning.
route-phase = Phase
route-phase-title = Phase { $number } · { $title }
route-step = Step
route-status = Status
route-owner = Owner
route-due = Target date
route-rung = Rung
route-column-hours = Hours
route-list-caption = Steps of the route
route-count = { $count ->
    [one] 1 step
   *[other] { $count } steps
}
route-count-extra = { $count ->
    [one] 1 step: { $route } of your route and { $extra } outside it
   *[other] { $count } steps: { $route } of your route and { $extra } outside it
}
route-extra = { $count } outside your route
route-rungs-what = The rung says how much influence experts by experience should have at least in a step.
route-rungs-link = What do the rungs mean?
route-empty = No step fits this filter. Clear the filters to see all steps.
route-overdue = overdue
route-hours = about { $hours } hours
route-owner-is = owner: { $owner }
route-phase-later = follows from the plan
route-due-past = This date has passed. Is the year right?
route-due-is = target date { $date }
route-yearly = every year · { $year }
route-yearly-last = every year · { $year } (in { $last }: { $status })
route-mark-new = new
route-mark-changed = updated
route-mark-own = your own step
route-mark-retired = no longer in the route
route-mark-beside = not in the basic route
route-mark-before = done before the start

# Timeline
route-timeline-title = Timeline
route-timeline-card = What is still to come
route-timeline-chart = The steps that are still open
route-timeline-about = { $count ->
    [one] One step
   *[other] { $count } steps, one after another
}, { $hours } hours in all. The axis runs from today up to and including { $end }.
route-timeline-busy = Full bar: you are working on it.
route-timeline-open = Bar with an outline: not started.
route-timeline-due = Diamond: a target date that you chose.
route-timeline-order = The order is that of our advice: first what is overdue, then what you are working on, then the rest. Where the most necessary part of a step is arranged, the rest of it can wait.
route-timeline-bar = { $step }: from { $from } up to and including { $to }, { $hours } hours
route-timeline-left-out = Not in this plan, because they come back each year, have no hours or wait for the national monitor:
route-timeline-empty = Nothing is open any more, or the number of hours a week has not been filled in.
route-from = From
route-to = Up to and including

# A step
route-step-title = Step { $step }
route-to-work = To status, planning and notes
route-to-criteria = To the points at “Done when”
route-save-ticks = Save what you filled in
route-why = Why
route-how = How to go about it
route-example = Example wording
route-format = { $title } (Word)
route-format-pdf = { $title } (PDF)
route-print = To print and fill in by hand:
route-tool = Open { $area }
route-tool-settings = the settings of your alliance
route-tool-register = the list of partners
route-tool-missing = the overview “Who are we missing?”
route-tool-pledges = the pledges of partners
route-tool-goals = the goal map
route-tool-groups = the groups of your alliance
route-tool-meetings = the meetings
route-tool-actions = the actions
route-tool-scan = the collaboration scan
route-tool-light = the page “Arrange this first”
route-tool-plan = the plan for experts by experience
route-tool-roles = the places in the plan
route-tool-feedback = “You said – we did”
route-tool-children = the part about children in the plan
route-done-when = Done when
route-filled = This goes with what you fill in on:
route-filled-there = filled in
route-filled-not = not yet
route-filled-note = What you fill in there is ticked here by itself. What you empty there is no longer ticked here.
route-filled-vergoeding = Compensation
route-filled-contactpersoon = Contact person
route-filled-huisregels = House rules
route-filled-lundy = The four questions of Lundy
route-filled-vastgesteld = The plan was adopted
route-criteria = Tick what is there
route-ticked = Already there
route-status-card = Status and planning
route-status-reason-hint = With a reason
route-reason = Explanation of the status
route-reason-hint = Required for n/a: write why this step does not apply to you. Otherwise you may leave it empty.
route-owner-hint = A function or organisation, for instance: policy officer for poverty
route-notes = Notes
route-notes-label = Your notes on this step
route-notes-saved = Notes saved at { $time }
route-notes-failed = Not saved yet: there is no connection, or you have been signed out. Your text is safe in this window. We try again as soon as you go on typing.
route-notes-stale = Not saved yet: somebody else has changed this step in the meantime. Press Save to see both versions.
route-notes-stale-own = Not saved yet: you have changed this step yourself in the meantime, in another window. Press Save to see both versions.
route-notes-too-long = Not saved yet: this text is too long. Use no more than 20,000 characters.
route-notes-guarded = Not saved yet: there is something in this text that may show who somebody is. Press Save to see what it is.
route-notes-restored = Here is what you had typed and what had not been saved. Please check it.
route-saved-at = Last saved: { $at }
route-saved-by = Last saved: { $at }, by { $by }
route-last-saved = Saved
route-rung-title = Do it together:
route-light-arranged = The light arrangement is there: compensation, contact person and house rules. The steps in which experts by experience take part can begin. The rest of this step may come later.
route-light-on = Go on with:
route-light-points = The first { $count } points at “Done when” are the light arrangement. Tick them and save: that is enough to go on with the steps in which experts by experience take part. The rest of this step may come later.
route-light-early = Step { $step } is in phase { $phase }, but comes now: the arrangement must be there before you invite experts by experience.
route-light-go = Go to { $step }
route-light-title = Something to arrange first
route-light-about = Experts by experience take part in this step. Compensation, a contact person and house rules have not been arranged yet. You do that on one page:
route-light-tick = Tick these points in that step, not here, and save:
route-light-anyway = A tick at the step that you see now is not enough. Do you set this step to in progress or done all the same? Then the field below is required.
route-light-reason = Why do you start anyway?
route-stale-title = Somebody else has changed this step in the meantime.
route-stale-title-own = You have changed this step yourself in the meantime, in another window.
route-stale-about = Below is first what is stored now, and then what you filled in. Copy what you want to keep.
route-stale-card = What is stored now
route-save-anyway = Save my version anyway
route-retired = This step is no longer part of the route. Your work stays here.
route-settled-next = This step is finished. What we advise next:
route-coach-title = Your coach helps
route-coach = Your coach is { $name }. The role marked “in front” matters most in this step.
route-team-title = The national team helps
route-team = The role marked “in front” matters most in this step.
route-team-name = The national team
route-result = Product and evidence
route-evidence-is = Evidence:
route-pitfalls = Where it often goes wrong
route-contributions = What partners contribute
route-related = Related steps
route-needs = Builds on
route-waiting = Waits for this step
route-neighbours = Through the route in its order
route-previous = Before this in the order of the route
route-next-in-order = After this in the order of the route
route-earlier = Earlier years
route-earlier-year = { $year }: { $status }
route-earlier-before = Earlier: { $status }
route-earlier-link = Link to this year

# Evidence
route-evidence = Evidence
route-evidence-none = No evidence yet.
route-evidence-add = Add evidence
route-evidence-asked = Asked for: { $evidence }
route-evidence-title = What is it?
route-evidence-title-hint = For instance: decision of the municipal executive, 12 May 2026
route-evidence-body = Link or text, or choose a file below
route-evidence-body-hint = For instance the web address of a decision or report, or a date and what was decided.
route-evidence-choose = File
route-evidence-choose-hint = At most 10 MB: PDF, Word, Excel, PowerPoint, OpenDocument, JPEG, PNG, text or CSV. We take place, time and device out of photographs.
error-evidence-needed = Fill in a link or text, or choose a file
route-evidence-choose-again = Your file was not kept. Choose it again.
route-evidence-button = Add
route-evidence-size = ({ $size } kB)
route-evidence-remove = Remove “{ $title }” …
route-evidence-remove-button = Remove this evidence
route-evidence-remove-about = You can put it back for 30 days.
route-evidence-removed = Removed evidence ({ $count })
route-evidence-restore = Put “{ $title }” back
route-put-back = Put back
route-by-at = { $by }, { $at }
error-reason-needed = Explain why this step does not apply to you
error-light-ticks = First tick that compensation, contact person and house rules are arranged. Are they not? Then choose “busy”
error-light-reason = First tick the points compensation, contact person and house rules in step { $step }. Or explain why you start already.

# Who did what
route-history = Who did what
route-history-count = { $count ->
    [one] 1 change
   *[other] { $count } changes
}
route-history-program = The Alliantiewijzer
route-history-status = Status: from { $before } to { $after }
route-history-nothing = Saved without a change
route-history-field-checked = Done when
route-history-field-reason = Explanation
route-history-field-light_reason = Reason to start anyway
route-history-field-owner = Owner
route-history-field-due_on = Target date
route-history-field-notes = Notes
route-history-step-added = Step added
route-history-step-removed = Step taken off the route
route-history-step-restored = Step put back
route-history-step-before_start = Reported done before the start
route-history-evidence-added = Evidence added: { $name }
route-history-evidence-added-unnamed = Evidence added
route-history-evidence-removed = Evidence removed: { $name }
route-history-evidence-removed-unnamed = Evidence removed
route-history-evidence-restored = Evidence put back: { $name }
route-history-evidence-restored-unnamed = Evidence put back

# A step of one's own
route-own-link = Add a step of your own
route-own-title = Add a step of your own
route-own-lead = Does something have to happen in your place that is not in the route? Add it. It stays when the route changes.
route-own-card = Your step
route-own-name = What are you going to do?
route-own-name-hint = For instance: Talks with the region
route-own-done = Done when
route-own-done-hint = What has to be there? Put each point on a line of its own.
route-own-button = Add this step
route-own-remove = Take this step off the route …
route-own-remove-button = Take it off the route
route-own-remove-about = Your work in this step is kept. You can put the step back.
route-own-removed = This step is no longer on the route. Your work is kept.

# What do you have already?
route-enter-link = Say what you have already
route-enter-title = What do you have already?
route-enter-lead = Tick what your municipality has already. Those steps are then done, without evidence. The advice begins in the phase that you choose at the bottom.
route-enter-note = In doubt? Leave it empty. You can still report any step as done later.
route-enter-phase-card = Where do you go on?
route-enter-phase = In which phase do you go on?
route-enter-phase-hint = Is anything in earlier phases still open? Then the advice names at most three of those steps.
route-enter-button = Save and go to the route

# New in the route
route-news-title = New in the route
route-news-lead = The route was renewed on { $date }. Your own work has not changed.
route-news-none = You have seen everything that is new.
route-news-count = The route has been renewed. New: { $added }, updated: { $changed }, dropped: { $removed }.
route-news-link = See what is new
route-news-added = New steps
route-news-changed = Updated steps
route-news-removed = Dropped steps
route-news-kept = Stays with you, because you have work in it.
route-news-gone = You had no work in it.
route-news-button = Seen: take the marks “new” away

# To look at again
route-revisit-link = What to do after a new executive, a new lead or a redivision
route-revisit-title = Steps to look at again
route-revisit-lead = Has something changed? Then steps that were done may not be right any more.
route-revisit-events = What has changed?
route-revisit-new_executive = There is a new municipal executive or a new alderman.
route-revisit-new_lead = Somebody else is going to lead the alliance.
route-revisit-redivision = Your municipality merges with another one.
route-revisit-steps = Go through these steps. Is what there is still right? If not, set the step to in progress again.
route-revisit-none = You have not finished any step yet that you would have to look at again for this.
route-done-open = { $open ->
    [one] This step is marked done, but one of the { $all } points at “Done when” is not ticked yet.
   *[other] This step is marked done, but { $open } of the { $all } points at “Done when” are not ticked yet.
}
