# The national team: all alliances, requests, its own people and what an admin does for an alliance.

coaching-home = Local alliances
coaching-home-lead = { $alliances ->
    [0] No local alliances yet. Answer a request or start one yourself.
    [one] One local alliance
   *[other] { $alliances } local alliances
}{ $alliances ->
    [0] { "" }
   *[other] , in { $municipalities ->
        [one] one municipality
       *[other] { $municipalities } municipalities
    }.
}
coaching-views = View
coaching-as-list = List
coaching-as-map = Map
coaching-map = The Netherlands
coaching-map-about = One tile for each municipality. The stronger the colour, the further along the route.
coaching-map-none = no alliance
coaching-map-phase = phase { $number }: { $name }
coaching-per-phase = By phase
coaching-number = Alliances
coaching-without-coach = Without a coach of their own

coaching-waiting = { $count ->
    [one] One request is waiting for a coach.
   *[other] { $count } requests are waiting for a coach.
}
coaching-waiting-link = See the requests
coaching-last-admin-title = There is only one administrator.
coaching-last-admin = Invite a second one. Then the work goes on when somebody drops out or loses their phone.
coaching-last-admin-link = Invite an administrator
coaching-unnamed-title = Name the challenges and life domains
coaching-unnamed = { $unnamed } of the { $total } have no name yet. Until then nobody sees them.
coaching-unnamed-link = Fill in the names

coaching-alliances = Alliances
coaching-alliance = Alliance
coaching-municipality = Municipality
coaching-phase = Phase
coaching-coach = Coach
coaching-active = Last activity
coaching-archived = archived
coaching-whole-team = The national team
coaching-mine = My alliances
coaching-no-coach = Without a coach of their own
coaching-search = Search for an alliance or municipality
coaching-found = { $count ->
    [one] 1 alliance found
   *[other] { $count } alliances found
}
coaching-empty = There are no local alliances yet.
coaching-none-found = No alliance matches this choice.
coaching-show-archived = Show archived alliances too ({ $count })
coaching-hide-archived = Hide archived alliances

coaching-requests-lead = Municipalities and organisations that want to begin. Accept a request and you become the coach.
coaching-requests-waiting = No coach yet
coaching-requests-handled = Answered
coaching-requests-count = { $count ->
    [one] 1 request is waiting
   *[other] { $count } requests are waiting
}
coaching-requests-empty = Nobody is waiting. New requests from the page “We want to begin” will appear here.
coaching-organisation = Organisation
coaching-asked-on = Asked on
coaching-outcome = Answer
coaching-outcome-accepted = accepted
coaching-outcome-declined = declined
coaching-handled-by = By
coaching-handled-on = On
coaching-to-alliance = To the alliance
coaching-none = none

coaching-request = Request from { $municipality }
coaching-who-asks = Who is asking?
coaching-name = Name
coaching-function = Position
coaching-email = E-mail address
coaching-phone = Telephone
coaching-message = Question
coaching-language = Language
coaching-not-given = not filled in
coaching-the-municipality = The municipality
coaching-province = Province
coaching-population = Inhabitants
coaching-urbanity = Urbanity
coaching-urbanity-1 = extremely urbanised
coaching-urbanity-2 = strongly urbanised
coaching-urbanity-3 = moderately urbanised
coaching-urbanity-4 = hardly urbanised
coaching-urbanity-5 = not urbanised
coaching-no-alliance-here = no alliance yet
coaching-check = Check who is asking
coaching-check-why = Anybody can make an e-mail address that looks like a municipality’s. So call through the public number.
coaching-check-1 = Look up the general telephone number on the official website of { $municipality }. Do not use the number or address in the request.
coaching-check-2 = Ask to be put through to { $name } and ask whether the request is theirs.
coaching-check-3 = Does the request come from another organisation? Then ask the municipality whether it knows about it.
coaching-check-4 = Write down how and when you checked.
coaching-accept-title = Accept this request
coaching-accept-about = You become the coach. Who asked gets an invitation to become the lead (trekker).
coaching-alliance-of = Lokale alliantie { $municipality }
coaching-alliance-name = Name of the alliance
coaching-alliance-name-hint = For example: Lokale alliantie Voorbeeldstad
coaching-lead-is-municipality = The lead works for a municipality
coaching-lead-is-municipality-hint = If not, four steps of the route have another text. A yearly message then takes the place of the letter to the council.
coaching-checked-how = How did you check the person?
coaching-checked-how-hint = For example: “Called the municipality’s general number on 21 November, was put through, and they confirmed it.”
coaching-accept-letter = { $name } gets a mail with a link that works for 90 days.
coaching-accept = Accept and become the coach
coaching-decline-link = Decline the request
coaching-overtaken-title = A colleague was first.
coaching-overtaken = This request has been answered in the meantime. What you did changed nothing.
coaching-you-typed = What you had filled in
coaching-answer = The answer
coaching-was-accepted = { $name } accepted this request on { $date }.
coaching-was-declined = { $name } declined this request on { $date }.
coaching-decline-title = Decline the request from { $municipality }
coaching-decline-lead = { $name } gets a mail with your reason.
coaching-your-answer = Your answer
coaching-reason = Reason
coaching-reason-hint = Write to who asked, and say what is possible. For example: “Your municipality already has an alliance. Please contact its lead.”
coaching-decline = Decline and send the mail

coaching-open = Start an alliance
coaching-open-lead = You open an alliance for a municipality that you know already, as initiator. You become the coach.
coaching-open-card = The new alliance
coaching-open-municipality-hint = Do more municipalities take part? The lead adds them later in the settings.
coaching-lead-organisation = Organisation of the lead
coaching-lead-organisation-hint = For example: Gemeente Voorbeeldstad
coaching-open-lead-person = The lead (trekker)
coaching-open-button = Start and invite the lead

coaching-absence = Report absence
coaching-absence-lead = Away for a while? A colleague takes over your alliances, and nobody waits in vain.
coaching-absence-card = Your absence
coaching-absence-mails = { $count ->
    [0] You do not coach an alliance with a lead now, so no mails go out.
    [one] One lead gets a mail.
   *[other] { $count } leads get one mail each.
}
coaching-absence-alone = You are the only one in the national team. First invite a colleague who can stand in for you.
coaching-away-until = You are reported absent up to and including { $date }. { $name } stands in for you.
coaching-back = I am back
coaching-until = Absent up to and including
coaching-cover = Who stands in for you?
coaching-cover-hint = Until then this colleague sees what you see.
coaching-absence-button = Report me absent
coaching-error-past = Choose today or a later day

coaching-team-lead = The national team, and what it keeps for everybody.
coaching-team = National team
coaching-team-count = { $count ->
    [one] 1 colleague
   *[other] { $count } colleagues
}
coaching-role = Role
coaching-second-factor = Second step
coaching-caseload = Alliances
coaching-remove-column = Remove
coaching-factor-on = is on
coaching-factor-off = not set up yet
coaching-absent-until = Absent up to and including { $date }
coaching-remove = Remove …
coaching-remove-button = Remove { $name }
coaching-remove-about = { $name } can then no longer open the pages of the national team and is signed out everywhere. { $count ->
    [0] There are no alliances to hand over.
    [one] The one alliance of this coach goes to the national team.
   *[other] The { $count } alliances of this coach go to the national team.
}
coaching-cannot-go = The last administrator cannot leave.
coaching-pending = Invited, no answer yet
coaching-pending-note = { $email }, sent on { $date }
coaching-revoke = Withdraw …
coaching-revoke-button = Withdraw the invitation of { $name }
coaching-revoke-about = The link in the mail will no longer work.
coaching-invite = Invite a colleague
coaching-invite-lead = This person gets a mail and answers yes or no. Signing in needs a second step.
coaching-invite-card = Whom do you invite?
coaching-invite-coach = Answers requests and supports alliances of their own.
coaching-invite-admin = May also change the team, the terms and the coach of each alliance.
coaching-invite-button = Send the invitation
coaching-error-in-team = This address already belongs to somebody in the team with this role

coaching-terms = Challenges and life domains
coaching-terms-lead = Fill in the names in Dutch and in English. What has no name is seen by nobody.
coaching-terms-named = { $named } of the { $total } have a name.
coaching-terms-link = Fill in the names
coaching-challenges = The ten challenges (opgaven)
coaching-life-domains = The eight life domains (leefdomeinen)
coaching-terms-nl = { $number }. Dutch
coaching-terms-en = { $number }. English
coaching-terms-overtaken = A colleague named the same challenge or life domain in the meantime. That name stands with the field. If you save now, what you filled in counts.
coaching-terms-overtaken-own = In the meantime you yourself named the same challenge or life domain, in another window. That name stands beside the field. If you save now, what you filled in here counts.
coaching-terms-stored = Saved now: { $name }
coaching-terms-stored-empty = Saved now: no name

coaching-route = The route
coaching-route-short = The content of the route: 39 steps in two languages.
coaching-route-link = Read the published route
coaching-route-lead = This is what every alliance sees now.
coaching-version-card = This version
coaching-version = Version
coaching-published = Published on
coaching-steps = Steps
coaching-basic-steps = Steps in the basic route
coaching-complete-nl = Complete in Dutch
coaching-complete-en = Complete in English
coaching-publish = The technical administrator publishes a new version from files. Every alliance then sees that version. The work of the alliance stays as it is.
coaching-changes = What changed?
coaching-first-version = This is the first version.
coaching-nothing-changed = The steps equal those of the version before.
coaching-added = New
coaching-changed = Changed
coaching-removed = Removed
coaching-step = Step
coaching-kind = Kind
coaching-hours = Hours
coaching-formats = Formats
coaching-kind-basic = basic route
coaching-kind-yearly = every year
coaching-kind-retired = removed
coaching-complete = complete
coaching-missing = lacks: { $fields }
coaching-field-title = title
coaching-field-why = why
coaching-field-why_plain = why in everyday words
coaching-field-how = how
coaching-field-done = done when
coaching-field-product = product
coaching-field-evidence = evidence
coaching-field-pitfalls = pitfalls

coaching-set-coach = Choose a coach
coaching-coach-now = The coach is now: { $name }.
coaching-new-coach = New coach
coaching-set-coach-hint = Without a coach of its own everything keeps working; then the whole team helps.
coaching-coach-option = { $name } ({ $count ->
    [one] 1 alliance
   *[other] { $count } alliances
})
coaching-lead-mails = { $count ->
    [0] There is no lead yet, so no mail goes out.
    [one] The lead gets one mail if something changes.
   *[other] The { $count } leads get one mail each if something changes.
}
coaching-appoint = Appoint a new lead
coaching-appoint-lead = For when the lead has gone and nobody in the alliance can invite another. Check the person through the municipality’s public number.
coaching-appoint-warning = Please note:
coaching-appoint-gone = { $leads } can no longer open the alliance from now on and is signed out everywhere. The work stays.
coaching-appoint-card = The new lead
coaching-appoint-mails = The new lead gets an invitation. The previous lead and the members get one mail each. What you do is written in the log.
coaching-appoint-button = Appoint and send the mails

coaching-mails = Mail
coaching-mails-waiting = { $count ->
    [0] No mail waits to be sent.
    [one] 1 mail waits to be sent.
   *[other] { $count } mails wait to be sent.
}
coaching-mails-given-up = { $count ->
    [0] All mail of the last 30 days reached the mail server.
    [one] In the last 30 days 1 mail did not arrive. We no longer try.
   *[other] In the last 30 days { $count } mails did not arrive. We no longer try.
}
coaching-mail-late = Does not arrive
coaching-mail-given-up = Did not arrive
coaching-mail-note = To an address at { $host }, of { $at }

coaching-round = National monitor
coaching-round-lead = While the round is open, step 7.1 is due in every alliance, whatever phase it is in.
coaching-round-card = Monitor { $year }
coaching-round-opens = First day
coaching-round-closes = Last day
coaching-round-empty = Leave both days empty when there is no round in this year.
coaching-round-years = All years
coaching-round-none = No round yet.
coaching-round-days = From { $from } up to and including { $to }.
coaching-round-link = Choose the days
coaching-round-overtaken = A colleague has changed this meanwhile. Saved now: { $stored } If you save, what you filled in holds.
coaching-round-overtaken-own = You have changed this yourself in the meantime, in another window. Now stored: { $stored } If you save now, what you filled in here counts.
error-round-year = Choose a day in the year of this round
error-round-order = Choose a day on or after the first day
