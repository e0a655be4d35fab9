# The alliance itself: overview, members, settings, agreements, reading along, history, areas without a tool of their own.

alliance-and = and
alliance-yes = yes
alliance-no = no
alliance-unknown = not filled in yet
alliance-action = Action
alliance-revoke = Revoke …
alliance-about = About this alliance
alliance-step = step { $number }
alliance-step-own = own step “{ $title }”
alliance-late = late
alliance-look = note
alliance-today = today
alliance-yesterday = yesterday
alliance-day-1 = Mon
alliance-day-2 = Tue
alliance-day-3 = Wed
alliance-day-4 = Thu
alliance-day-5 = Fri
alliance-day-6 = Sat
alliance-day-7 = Sun
alliance-dutch-only = in Dutch
alliance-format-of = of { $title }
alliance-municipalities-of = { $count ->
    [one] Municipality
   *[other] Municipalities
}
alliance-lead = Who leads
alliance-alderman = Alderman
alliance-hours = Time of the lead
alliance-hours-week = { $hours } hours a week
alliance-route-basic = Basic route
alliance-route-full = Full route

# Overview

alliance-overview-title = Where are we, and what is the next step?
alliance-started = started on { $date }
alliance-end = done around { $month } with { $hours } hours a week
alliance-end-done = everything is done
alliance-route = The route
alliance-timeline = Timeline
alliance-facts = This alliance
alliance-arrange = Arrange
alliance-helper = Who helps you?
alliance-helper-more = Help and knowledge
alliance-helper-coach = Your coach is { $coach }, of the national team.
alliance-helper-team = The national team helps you. You do not have a coach of your own yet; you do not need one to begin.
alliance-helper-other = { $coach } is the coach of this alliance.
alliance-helper-none = This alliance does not have a coach of its own yet.
alliance-helper-cover = { $name } stands in until { $until }.
alliance-helper-mail = Mail { $address }

alliance-begin = Your first fifteen minutes
alliance-begin-lead = With these four things you have begun. You can stop at any moment and go on later.
alliance-begin-terms = Accept the terms
alliance-begin-terms-sent = Sent to who may sign. You wait for the answer, and record it here.
alliance-begin-terms-done = The terms have been accepted
alliance-begin-settings-done = The settings of your alliance are filled in
alliance-begin-enter-done = “What do you have already?” is filled in
alliance-begin-first-done = You have begun with the first step
alliance-begin-terms-what = This comes before inviting people. Do you need somebody else for it? Then do it later.
alliance-begin-settings = Fill in the settings of your alliance
alliance-begin-settings-what = Check that your hours per week are right, choose what you want help with and save. Then this is done. The alderman and the shape of the approach may come later.
alliance-begin-enter = What do you have already?
alliance-begin-enter-what = Are you working on child poverty already? Tick what is there and save. Just beginning? Save the page without ticks, and this is done too.
alliance-begin-first = Begin with the first step
alliance-begin-first-what = Below, at “Next step”, you see which step that is and why.

alliance-next = Next step
alliance-next-none = All that can be done now is done. See on the route what comes later.
alliance-next-why = Why now:
alliance-next-waiting = { $count ->
    [one] One later step waits for this.
   *[other] { $count } later steps wait for this.
}
alliance-next-earlier = This step is still open from phase { $phase }.
alliance-next-go = Go to this step
alliance-next-look = Look at this step
alliance-next-format = Download: { $format }
alliance-next-owner = { $owner } has taken on this step.
alliance-next-nobody = Nobody has taken on this step yet.
alliance-next-light = First make the light arrangement about compensation, contact person and house rules:
alliance-next-light-this = This arrangement is not there yet. It comes before every step in which experts by experience take part.
alliance-next-coach = Your coach helps here as { $roles }
alliance-next-other = The coach helps here as { $roles }
alliance-next-team = The national team helps here as { $roles }

alliance-attention = Needs attention
alliance-attention-none = Nothing is late and nothing is missing.
alliance-attention-overdue = { $days ->
    [one] 1 day late (target date { $date })
   *[other] { $days } days late (target date { $date })
}
alliance-attention-round = The national monitor is open up to and including { $date }.
alliance-attention-terms = The terms have not been accepted yet
alliance-attention-terms-sent = The terms have been sent and wait for an answer
alliance-attention-terms-why = That is why you cannot invite people yet.
alliance-attention-light = The light arrangement is missing: { $step }
alliance-attention-light-why = Work is under way in { $steps }, in which experts by experience take part.
alliance-attention-waiting = { $count ->
    [one] You are working on this, but { $needs } has not begun.
   *[other] You are working on this, but { $needs } have not begun.
}
alliance-attention-factor = { $count ->
    [one] { $names } cannot sign in as lead yet
   *[other] { $names } cannot sign in as lead yet
}
alliance-attention-factor-why = The second step of signing in has not been set up.
alliance-attention-unanswered = { $name } has not answered yet
alliance-attention-unanswered-why = The invitation is of { $date }. Give them a call, or send it again.
alliance-attention-event-why = On { $date }. See whether what you did in { $steps } still holds.
alliance-attention-owner = { $count ->
    [one] Nobody owns { $steps }
   *[other] Nobody owns { $steps }
}
alliance-attention-owner-why = Agree who does this.

alliance-news = Since your last visit
alliance-news-latest = Latest changes
alliance-news-none = Nothing has happened yet.
alliance-news-all = Full history
alliance-news-version = { $count ->
    [one] Route version { $number }: { $steps } was renewed, your work was kept
   *[other] Route version { $number }: { $steps } were renewed, your work was kept
}

# At a glance, for who may only see the phase

alliance-glance-lead = You can see how far this alliance is. The work itself belongs to the people in the alliance.
alliance-glance-where = Where is this alliance?
alliance-glance-phase = Phase
alliance-glance-now = Phase { $number }: { $phase }
alliance-glance-active = Last activity

# Members

alliance-members = Members
alliance-members-title = Who takes part?
alliance-members-lead = Everybody who can sign in to this alliance, and who still has an invitation.
alliance-members-invite = Invite somebody
alliance-members-terms = You can invite people once the terms have been accepted:
alliance-members-count = { $count ->
    [one] 1 member
   *[other] { $count } members
}
alliance-members-name = Name
alliance-members-function = Function
alliance-members-role = Role
alliance-members-email = E-mail address
alliance-members-since = Since
alliance-members-sent = Invited on
alliance-members-until = Works until
alliance-members-me = you
alliance-members-factor = second step missing
alliance-members-last-lead = Only lead, cannot leave
alliance-members-remove = Remove …
alliance-members-remove-name = Remove { $name }
alliance-members-remove-what = This person can no longer enter the alliance. The work stays. You can invite them again later.
alliance-members-leave-what = After this you can no longer enter this alliance yourself.
alliance-members-pending = Invited, no answer yet
alliance-members-expired = expired
alliance-members-again = Send again …
alliance-members-again-button = Send again
alliance-members-again-what = The mail goes once more, with a new link that works for 90 days. The old link then stops working.
alliance-members-revoke-button = Revoke the invitation
alliance-members-revoke-what = The link in the mail then stops working.
alliance-member-already = This person takes part already
alliance-invited-already = This person has an invitation already. Send that again, or revoke it

alliance-invite-title = Invite somebody
alliance-invite-lead = The person gets a mail with a link. It works for 90 days.
alliance-invite-card = Whom do you invite?
alliance-invite-role = Role
alliance-invite-alliance_lead = May do everything, also invite people and change settings. Signs in with a second step.
alliance-invite-alliance_member = Works along: route, notes and evidence. Cannot invite anybody.
alliance-invite-partner_contact = Only sees what belongs to their own organisation.
alliance-invite-viewer = Reads along: progress and plan, no notes. The alderman, for example.
alliance-invite-button = Send the invitation

# Settings

alliance-settings = Settings
alliance-settings-title = Settings of the alliance
alliance-settings-lead = These make your end date, your documents and the advice about the next step right.
alliance-settings-card = About the alliance
alliance-settings-stored = What is saved now
alliance-settings-name = Name of the alliance
alliance-settings-organisation = Organisation that leads
alliance-settings-is-municipality = The leading organisation is a municipality
alliance-settings-is-municipality-hint = Does a church, club or foundation lead? Leave this empty. The texts of the steps then fit that.
alliance-settings-municipalities = Municipalities
alliance-settings-municipalities-hint = Untick a municipality that no longer takes part.
alliance-settings-add = One more municipality
alliance-settings-add-hint = Choose one and save. After that you can choose another.
alliance-settings-add-none = None
alliance-settings-hours = Hours a week
alliance-settings-hours-hint = How many hours a week does the lead have for this? Whole hours, from 1 to 60. Round what is in between.
alliance-settings-route = Route
alliance-settings-basic = Basic route: { $count } steps
alliance-settings-full = Full route: { $count } steps
alliance-merged-into = { $name } became part of { $into } on { $date }.
alliance-merged = { $name } no longer exists since { $date }. Choose which municipality belongs to you now.
alliance-merged-replace = Replace with { $into }
alliance-settings-alderman-of = Alderman of { $municipality }
alliance-settings-alderman-hint = The alderman who stands behind the approach.
alliance-settings-approach = Shape of the approach
alliance-approach-policy_field-what = You join existing policy, such as debts, youth or health.
alliance-approach-challenge-what = You choose one challenge, such as growing up healthy, and find partners for it.
alliance-approach-child-what = You begin with what a child needs, across all policy.
alliance-settings-unknown = I do not know yet
alliance-settings-question = What do you want help with?
alliance-settings-public = Show everybody in which phase this alliance is
alliance-settings-public-hint = Only the phase and the last activity. Never the work itself, and never anything about a person.

error-hours = Enter whole hours, from 1 to 60, without a point or comma. Round 4.5 hours to 4 or 5

alliance-archive = Close the alliance
alliance-archive-what = Is the work done, or do you stop? Then close the alliance. Nothing goes away: everybody can still read everything, nobody can change anything.
alliance-archive-label = Close …
alliance-archive-button = Close the alliance
alliance-archive-sure = You can open the alliance again later.
alliance-reopen = Open the alliance again
alliance-reopen-what = This alliance is closed. Do you want to go on? Then open it again.
alliance-reopen-label = Open again …
alliance-reopen-button = Open the alliance again
alliance-reopen-sure = After this everybody can go on where you left off.

# Terms

alliance-terms = Terms
alliance-terms-title = Terms and processing agreement
alliance-terms-lead = Before you invite people, one person agrees on behalf of your organisation with the terms and the processing agreement: the agreements about data with the organisation that runs this site.
alliance-terms-short = In short
alliance-terms-point-1 = You use Alliantiewijzer for your work against child poverty, together with your partners.
alliance-terms-point-2 = You enter no data about parents, children or experts by experience. About partners only business data.
alliance-terms-point-3 = The data are yours. We keep them for you, protect them, and do nothing else with them.
alliance-terms-point-4 = You can take everything with you. After the retention term we erase it.
alliance-terms-point-5 = Does something go wrong with data? Then we tell you at once, and you tell us.
alliance-terms-full = Read the full terms
alliance-terms-processing = Read the processing agreement
alliance-terms-accept = Agree
alliance-terms-open = Not accepted yet
alliance-terms-lead-only = The lead of the alliance can accept the terms.
alliance-terms-accepted = Accepted
alliance-terms-name = Name of who agrees
alliance-terms-function = Function
alliance-terms-name-hint = Somebody who may sign on behalf of the organisation. Is that not you? Then fill in who agreed.
alliance-terms-for = On behalf of
alliance-terms-on = On
alliance-terms-stays = This stays as it is. If the terms or the processing agreement change, you will be told.
alliance-terms-agree = On behalf of { $organisation } this person agrees with the terms and the processing agreement
alliance-terms-agree-hint = We keep the name, the function, today’s date and who filled this in. Did you get the agreement by mail? Keep that mail.
alliance-terms-button = Accept
alliance-terms-waiting-title = Sent, waiting for the answer.
alliance-terms-waiting = The terms went to { $to }, on { $at }. Is the answer there? Then fill in below who agrees.
alliance-terms-send = May you not sign?
alliance-terms-send-what = Send the terms to who may. That person mails you the answer and need not sign in. If they agree, fill in their name and function above.
alliance-terms-send-name = Name of who may sign
alliance-terms-send-email = E-mail address of who may sign
alliance-terms-send-button = Send the terms

# Council links

alliance-links = Council links
alliance-links-title = Let the council read along
alliance-links-lead = With a council link the municipal council reads along without signing in: the progress, not the notes. The link works until a date that you choose.
alliance-links-new = New council link
alliance-links-label = For whom
alliance-links-label-hint = For example: registry, social committee. Only you see this.
alliance-links-term = How long does the link work?
alliance-links-days = { $days } days
alliance-links-button = Make the council link
alliance-links-made = The council link for { $label } is ready.
alliance-links-once = Copy the link for the council now. Once you leave this page, we do not show it again.
alliance-links-list = Council links made
alliance-links-none = There are no council links yet.
alliance-links-made-on = Made on
alliance-links-until = Until
alliance-links-state = Works?
alliance-links-works = works
alliance-links-expired = expired
alliance-links-revoked = revoked
alliance-links-revoke = Revoke the council link
alliance-links-revoke-what = Who has the link can no longer read along, at once.

# History

alliance-history = History
alliance-history-title = Who did what, and when?
alliance-history-lead = Everything that was changed in this alliance, the newest first. The text of notes is not here.
alliance-history-when = When
alliance-history-what = What
alliance-history-step = Step
alliance-history-count = { $count } changes

alliance-trail-by = { $what } by { $by }.
alliance-trail-nobody = { $what }.
alliance-trail-other = something was changed
alliance-trail-status = { $step } was set to “{ $status }”
alliance-trail-due = the target date of { $step } was set to { $date }
alliance-trail-due-gone = the target date of { $step } was taken away
alliance-trail-step-owner = the owner of { $step } was changed
alliance-trail-step-checked = ticks at “done when” of { $step } were changed
alliance-trail-step-notes = the notes of { $step } were updated
alliance-trail-step-reason = the reason at { $step } was changed
alliance-trail-step-light-reason = at { $step } it was explained why this step begins before the light arrangement
alliance-trail-step-before-start = { $step } was ticked as done before the start
alliance-trail-step-added = { $step } was added
alliance-trail-step-removed = { $step } was taken off
alliance-trail-step-restored = { $step } was put back
alliance-trail-evidence-added = the evidence “{ $name }” was added to { $step }
alliance-trail-evidence-added-unnamed = evidence was added to { $step }
alliance-trail-evidence-removed = the evidence “{ $name }” was taken from { $step }
alliance-trail-evidence-removed-unnamed = evidence was taken from { $step }
alliance-trail-evidence-restored = the evidence “{ $name }” was put back at { $step }
alliance-trail-evidence-restored-unnamed = evidence was put back at { $step }
alliance-trail-invitation-created = { $name } was invited
alliance-trail-invitation-sent-again = the invitation to { $name } was sent again
alliance-trail-invitation-revoked = the invitation to { $name } was revoked
alliance-trail-invitation-accepted = an invitation was accepted
alliance-trail-invitation-declined = the invitation to { $name } was declined
alliance-trail-invitation-lead-appointed = { $name } was asked as the new lead
alliance-trail-partner-invited = somebody at { $name } was invited to take part
alliance-trail-partner-pledged = { $name } signed a pledge
alliance-trail-partner-pledged-on-behalf = a pledge of { $name } was written down
alliance-trail-partner-pledge-renewed = { $name } signed a new pledge
alliance-trail-partner-pledge-ended = { $name } told what came of the pledge, and stops
alliance-trail-partner-unsubscribed = { $name } wants no more mail about the pledge
alliance-trail-partner-answered-later = { $name } wants to talk first
alliance-trail-partner-answered-no = { $name } does not take part
alliance-trail-partner-answered-forwarded = at { $name } the invitation was sent on
alliance-trail-partner-invitation-revoked = an invitation of { $name } was taken back
alliance-trail-partner-added = { $name } was put on the list of partners
alliance-trail-partner-changed = the details of { $name } were changed
alliance-trail-partner-status = where { $name } stands was changed
alliance-trail-partner-removed = a partner was taken off the list
alliance-trail-partner-contact-added = a contact person was added to { $name }
alliance-trail-partner-contact-changed = a contact person of { $name } was changed
alliance-trail-partner-contact-removed = a contact person of { $name } was removed
alliance-trail-partner-collaboration-saved = a collaboration of { $name } was written down
alliance-trail-partner-collaboration-removed = a collaboration of { $name } was taken away
alliance-trail-partner-checklist = the starter checklist of partners was filled in further
alliance-trail-partner-merged = { $name } was merged with its double
alliance-trail-partner-merged-unnamed = two partners that were one were merged
alliance-trail-partner-unmerged = merging { $name } was undone
alliance-trail-partner-unmerged-unnamed = merging two partners was undone
alliance-trail-partner-merge-proposed = it was proposed to the national team to merge { $name } with its double
alliance-trail-partner-import-begun = a list of partners was read
alliance-trail-partner-import-imported = a list of partners was imported
alliance-trail-partner-import-dropped = a list of partners was thrown away
alliance-trail-member-removed = { $name } was removed from the alliance
alliance-trail-alliance-opened = the alliance was opened
alliance-trail-alliance-settings = the settings were changed
alliance-trail-settings = the settings were changed ({ $settings })
alliance-trail-setting-emptied = { $setting }: emptied
alliance-trail-setting-name = name of the alliance
alliance-trail-setting-lead-organisation = organisation that leads
alliance-trail-setting-lead-is-municipality-on = the lead is a municipality
alliance-trail-setting-lead-is-municipality-off = the lead is not a municipality
alliance-trail-setting-municipalities = municipalities
alliance-trail-setting-hours-per-week = hours per week
alliance-trail-setting-full-route-on = full route instead of basic route
alliance-trail-setting-full-route-off = basic route instead of full route
alliance-trail-setting-alderman = alderman
alliance-trail-setting-approach = shape of the approach
alliance-trail-setting-question = request for help
alliance-trail-setting-public-progress-on = progress public
alliance-trail-setting-public-progress-off = progress no longer public
alliance-trail-alliance-terms-accepted = the agreement with the terms was recorded (who agreed is at Terms)
alliance-trail-alliance-terms-sent = the terms were sent to who may sign
alliance-trail-alliance-archived = the alliance was closed
alliance-trail-alliance-entered = “What do you have already?” was filled in
alliance-trail-alliance-reopened = the alliance was opened again
alliance-trail-alliance-coach = another coach was chosen
alliance-trail-start-request-accepted = the request to begin was accepted
alliance-trail-read-link-created = a council link ({ $name }) was made
alliance-trail-read-link-revoked = the council link ({ $name }) was revoked

# Areas without a tool of their own

alliance-area-steps = Steps of the route
alliance-area-route = Full route
alliance-area-step = Step
alliance-area-status = Status
alliance-area-owner = Owner
alliance-area-due = Target date
alliance-area-formats = To download
alliance-area-product = What is then on the table
alliance-area-none = This route has no steps for this.
alliance-area-beside = not in the basic route
alliance-area-experts-title = Experts by experience: who knows what it is like?
alliance-area-experts-lead = People who know poverty know what works. Here are the steps to let them take part safely and with real influence.
alliance-area-schemes-title = Child schemes: does the help arrive?
alliance-area-schemes-lead = Schemes only help if families know them and can get them. Here are the steps to look at your schemes and improve them.
alliance-area-schemes-now = Calculating reach and income limits is not possible in Alliantiewijzer yet. For now you work with the formats of the steps.
alliance-area-monitor-title = Monitor: what does it bring?
alliance-area-monitor-lead = Every year you look with your partners at what was done and what it brought children. Here are the steps to agree on that, to measure and to discuss.
alliance-area-monitor-now = The questionnaire for partners and the yearly report are not in Alliantiewijzer yet. For now you work with the formats of the steps.

# Documents

alliance-documents-title = Documents
alliance-documents-lead = Here you find the evidence that was added to steps, and all worksheets and papers to download.
alliance-documents-evidence = Added to steps
alliance-documents-none = Nobody has added anything yet. You do so at the bottom of a step, under Evidence.
alliance-documents-none-link = To the route
alliance-documents-what = What
alliance-documents-at = Added on
alliance-documents-step = To step
alliance-documents-kind = Kind
alliance-documents-kind-link = link
alliance-documents-kind-text = text
alliance-documents-kind-file = file
alliance-documents-formats = Formats to download
alliance-documents-language = Worksheets and papers by phase of the route, as Word files; the name of your alliance is filled in. Papers for the executive and the council exist in Dutch only. The other formats come in the language that you choose at the top of the page.

# Help and knowledge

alliance-help-title = Help and knowledge
alliance-help-lead = Whom you can ask, and what the words mean.
alliance-help-contact = Mail the national team:
alliance-help-roles = The four roles of the national team
alliance-team-role-initiator-what = Starts something with you: an alliance, a first conversation. Takes obstacles in the rules to The Hague.
alliance-team-role-facilitator-what = Makes it run: meetings, ways of working, answers to your questions for help.
alliance-team-role-knowledge_bringer-what = Brings what works: examples, figures, knowledge circles (kenniskringen).
alliance-team-role-connector-what = Brings you to others: partners, other municipalities, organisations of experts by experience.
alliance-help-rungs = Five rungs of influence
alliance-help-rungs-lead = Say beforehand how much influence people have. The higher the rung, the more influence. Many steps say which rung fits at least.
alliance-rung-inform-what = You tell what happens. You ask no opinion.
alliance-rung-consult-what = You ask what people think. You do not have to follow it.
alliance-rung-advise-what = People give advice. You explain why you do or do not follow it.
alliance-rung-co_produce-what = You work out together what the problem is and what helps, as equals.
alliance-rung-co_decide-what = Within fixed limits, the people concerned decide.
alliance-help-levels = Three levels of change
alliance-help-levels-lead = The theory of change (Verandertheorie) of the Alliantie Kinderarmoede works on three levels at once: soften, strengthen and change.
alliance-level-soften-what = In the short term: every child can take part and gets the provisions that it has a right to.
alliance-level-strengthen-what = In the medium term: new prospects for children and parents, less stress, more resilience.
alliance-level-transform-what = In the long term: rules and habits that help families instead of hindering them.
alliance-help-challenges = Challenges (opgaven)
alliance-help-domains = Life domains of the child (leefdomeinen)
alliance-help-named = { $count ->
    [one] This name comes from a public source or from the national team.
   *[other] These { $count } names come from public sources or from the national team.
}
alliance-help-words = Words
alliance-help-more = Read more
alliance-word-alliance = Local alliance (lokale alliantie)
alliance-word-alliance-what = Organisations in one or more municipalities that act together against child poverty.
alliance-word-lead = Lead (trekker)
alliance-word-lead-what = The person or organisation that keeps the work of the alliance going and that everybody can turn to.
alliance-word-core = Core group (kerngroep)
alliance-word-core-what = Four to seven people from different organisations who prepare what later belongs to the whole alliance.
alliance-word-basic = Basic route (basisroute)
alliance-word-basic-what = The fifteen steps that every alliance needs. The full route has more; you can change at any moment, your work stays.
alliance-word-rung = Rung (trede)
alliance-word-rung-what = How much influence experts by experience have, from 1 (you tell what happens) to 5 (they decide along). All five are above.
alliance-word-sectors = The eight sectors
alliance-word-slot = Slot (plek)
alliance-word-slot-what = A place for one expert by experience, without a name. So you record agreements without writing down who somebody is.
alliance-word-lundy = Lundy check
alliance-word-lundy-what = Four questions, after Laura Lundy, that show whether children really have influence: is there space to speak, help in finding a voice, an audience that can decide, and influence on the decision?
alliance-word-expert = Expert by experience (ervaringsdeskundige)
alliance-word-expert-what = Somebody who knows poverty personally and has learned to use that experience for others. Alliantiewijzer never records who is one.
alliance-word-scheme = Child scheme (kindregeling)
alliance-word-scheme-what = Help for children in a family with little money, such as a bicycle, sport or school things.
alliance-word-package = Child package (kindpakket)
alliance-word-package-what = All child schemes of a municipality together.
alliance-word-reach = Reach (bereik)
alliance-word-reach-what = How many of the children who have a right to a scheme actually get it.
alliance-word-baseline = Baseline (startfoto)
alliance-word-baseline-what = How things are when you begin: figures and stories. Later they show you what has changed.
alliance-word-evidence = Evidence (bewijs)
alliance-word-evidence-what = Something that shows that a step was done: a decision, minutes, a link or a file.
alliance-word-pledge = Pledge (belofte)
alliance-word-pledge-what = What a partner promises to do. A pledge is not a contract.
alliance-word-monitor = Progress monitor (voortgangsmonitor)
alliance-word-monitor-what = The yearly questionnaire in which partners say what they did.
alliance-word-college = Municipal executive (college van B en W)
alliance-word-college-what = The mayor and the aldermen together. They run the municipality.
alliance-word-council = Municipal council (gemeenteraad)
alliance-word-council-what = The elected representatives. They set the policy and check the executive.
alliance-word-woo = Woo
alliance-word-woo-what = The Dutch open government act. Everybody may ask for papers of the municipality, notes included.
