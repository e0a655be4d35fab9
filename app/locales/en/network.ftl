# The national network: the list that the national team keeps, the form to join, and the public list.

network-status-asked = asked
network-status-joined = partner
network-status-left = no longer a partner
network-status-undated = partner without a date

network-title = The national network: who is a partner?
network-lead = { $joined ->
    [one] 1 organisation is a partner. At the end of { $year } there were { $before }, as far as the date is known.
   *[other] { $joined } organisations are partners. At the end of { $year } there were { $before }, as far as the date is known.
}
network-add = Add a partner of the network
network-requests-open = Requests ({ $count })
network-waiting = { $count ->
    [one] 1 organisation wants to become a partner of the network.
   *[other] { $count } organisations want to become a partner of the network.
}
network-waiting-link = See the requests
network-undated = { $count ->
    [one] Of 1 partner the starting date is not known. It is left out of the growth per year.
   *[other] Of { $count } partners the starting date is not known. They are left out of the growth per year.
}
network-undated-show = Show those
network-directory-open = See the public list
network-members = Members of the network
network-status = Membership
network-shown = Public
network-shown-yes = yes
network-shown-no = no
network-since-unknown = date unknown
network-empty = There is no organisation on the list yet. Add one, or import your list.

network-public-page = See the public page
network-promise = Pledge to the network
network-promise-shown = Pledge is public
network-source = How do we know?
network-source-hint = For example “Signed at the partner meeting of 2024”. No names of people.
network-source-form = Form on the website, { $date }
network-standing = Membership of the network
network-asked-on = Asked on
network-joined-on = Partner since
network-left-on = Stopped on
network-earlier = Partner before
network-period = { $from } to { $until }
network-on = Since which day?
network-on-hint = Leave empty if nobody knows; when a partner stops, today counts. This day counts in the growth of the network.
network-date-order = Choose a later day: this way the organisation would stop before it began, or be a partner twice at once
network-overtaken = Somebody else saved this meanwhile. What is stored now stands above. If you save, what you chose below holds.
network-contacts-who = Only administrators of the national team see these people. Local alliances have contact persons of their own.
network-contact-lead = Whom does the national team talk to here? Local alliances do not see this.
network-contact-remove-text = The data of this person are erased and cannot be brought back.
network-places = Local alliances
network-places-none = This organisation is on the list of no alliance that you can see.
network-places-own = You only see the alliances that you coach.
network-history = What happened
network-did-added = Added
network-did-joined = Asked to join, and was accepted
network-did-changed = Data changed
network-did-status = Set to “{ $status }”
network-did-contact_added = Contact person added
network-did-contact_changed = Contact person changed
network-did-contact_removed = Contact person removed
network-did-merged = Merged with a double
network-did-unmerged = Taken apart again

network-form-lead = An organisation is here once. What you change here also changes for local alliances that work with it. Contact persons come after this.
network-alike-listed = Is in the network already
network-alike-known = Known to local alliances
network-municipality-hint = Where does the organisation work? Choose the whole country for more than one municipality.
network-agreed = The organisation wants to be in the public list
network-agreed-hint = Ask first. People are never in it.
network-agreed-promise = The pledge may be in it too
network-listed = This organisation is in the network already
network-to-member = To this partner

network-requests = Who wants to become a partner?
network-requests-lead = These organisations filled in “Become a partner” and confirmed their address. They are in the network only when you say yes.
network-requests-waiting = Waiting for an answer
network-requests-handled = Answered
network-requests-none = Nobody is waiting.
network-request-on = Date
network-request-answer = Answer
network-request-waits = no answer yet
network-request-accepted = accepted
network-request-declined = declined
network-request-lead = wants to become a partner of the national network.
network-request-asked = What the organisation filled in
network-request-check = Check that the organisation exists, for example on its own website, and that this person speaks for it.
network-decision = What is your answer?
network-accept = Yes, welcome
network-accept-hint = The organisation is a partner from today. Who asked becomes its contact person and gets a mail.
network-decline = No
network-decline-reason = Why not?
network-decline-hint = Only with no. This sentence is in the mail to the organisation.
network-answer-button = Send the answer
network-reason = Reason: { $reason }
network-answered-first = Somebody else has answered already
network-was-accepted = Accepted by { $name } on { $date }.
network-was-declined = Declined by { $name } on { $date }.

network-join = Become a partner
network-join-lead = Does your organisation do something for children who grow up in poverty, or would you like to? Become a partner of the national network. It takes three minutes.
network-join-organisation = Your organisation
network-join-promise = What you promise
network-join-own = What will your organisation do?
network-join-own-hint = One sentence is enough. For example: “Each year we give a hundred bicycles to schools.” Write down no names of people.
network-join-shown = We want to be in the public list
network-join-shown-hint = With name, sector, place and website. Never with your own name or address.
network-join-promise-shown = Our pledge may be in it too
network-join-you = Who are you?
network-join-button = Send
network-join-privacy = Only administrators of the national team see who asks. They use your data to answer and to stay in touch with your organisation.
network-join-who = Who can become a partner?
network-join-who-text = Any organisation: company, fund, club, school, care provider or government. You do not have to be in a local alliance.
network-join-municipality = Do you want to start a local alliance as a municipality?
network-then-confirm = You get a mail with a link. There you press the button.
network-then-read = The national team reads your request and checks it.
network-then-mail = You get the answer by mail. If the team says yes, you are a partner from that day.
network-confirm-title = Confirm the request of { $organisation }
network-confirm-lead = Is this right? Then press the button.
network-confirmed-title = The request of { $organisation } has come in
network-confirmed-lead = Thank you. Your address is confirmed.

network-directory = Partners of the network
network-directory-lead = These organisations work together against child poverty in the whole country. Only who wants to be in this list is in it.
network-directory-who = Who is a partner?
network-directory-empty = There is no organisation in this list yet.
network-one-lead = is a partner of the national network against child poverty.
network-partner-since = Partner since
network-promised = What the organisation promises
network-join-too = Will you join too?
network-join-too-text = Any organisation can become a partner. It takes three minutes.
