# The public page of an alliance, and the form with which an organisation joins.

page-above = Local alliance against child poverty
page-lead = { $count ->
    [0] Together we make sure that every child in { $place } can take part.
    [one] In { $place } 1 organisation takes part, so that every child can join in.
   *[other] In { $place } { $count } organisations work together, so that every child can join in.
}
page-join = Join us
page-partners-see = See who takes part
page-who = Who we are
page-facts = In short
page-contact = Your question
page-efforts = What we do
page-efforts-lead = { $partners ->
    [one] 1 organisation contributes
   *[other] { $partners } organisations contribute
} now, with { $count ->
    [one] 1 contribution
   *[other] { $count } contributions
}. We work at three levels at once.
page-level-soften = Soften the situation of children now: joining in at school, in sport and play.
page-level-strengthen = Make families stronger, so that they can move forward.
page-level-transform = Change the rules that keep poverty in place.
page-level-partners = { $count ->
    [one] organisation contributes to this
   *[other] organisations contribute to this
}
page-efforts-note = An organisation can contribute at more than one level. What is running or planned was counted.
page-goals = What we want to reach
page-goals-note = The alliance contributes to these results. Other things influence them too.
page-partners = Who takes part
page-partners-others = { $count ->
    [one] And 1 other organisation.
   *[other] And { $count } other organisations.
}
page-stories = Stories
page-join-title = Will your organisation join?
page-join-text = A school, a club, a shop, a church: everybody can do something. Let us know what you would like to do. { $alliance } will then contact you.
page-preview = This is a preview. Only you and your colleagues see it like this, with what is saved now.

alliance-public-page = Public page
page-settings-lead = A page that everybody can read: who you are, what you do and who takes part. It is off until you switch it on.
page-settings = What is on the page
page-state = Status
page-is-on = is on
page-is-off = is off
page-address-later = The address will be { $address }
page-preview-open = See what the page will look like
page-count-joined = Partners that take part
page-count-named = Of which named on the page
page-count-stories = Public stories
page-count-note = A partner is named on the page if it agrees. A partner says so itself with its pledge, or you record it with the partner.
page-about-hint = A few paragraphs: why this alliance is there and how you work together. An empty line starts a new paragraph. Needed when the page is on.
page-contact-name = Who can be asked?
page-contact-name-hint = A function or team, such as “Poverty team of the municipality”. Needed when the page is on.
page-contact-email = Its e-mail address
page-contact-email-hint = Everybody can read this address. Use a general one.
page-contact-agreed = This is the address of a function or team, or the person agrees that it is here
page-parts = What do you show?
page-efforts-tick = How many partners do what
page-goals-tick = The ambition and the results of the goal map
page-joining-tick = The form “Join us”
page-joining-hint = Whoever fills it in and confirms the address appears on your list as “is interested”. You get a mail.
page-live-tick = The page is on: everybody can read it
page-live-hint = Look at the preview first. You can always switch the page off again.
page-lead-only = The lead can change this.

shown-title = Public page
shown-not = This partner is not named on the public page.
shown-since = The partner agrees to be on the public page with its name and pledge. Recorded on { $date }.
shown-agree = The partner agrees
shown-stop = Take off the public page

pledge-public = Our name and our pledge may appear on the public page of the alliance
pledge-public-each = Our name and our pledge may appear on the public page of each of these alliances
pledge-public-hint = Not required. Your own name never appears there. Changed your mind? With the same link you take it off yourself.

join-title = Join us
join-lead = Would your organisation like to do something for children in { $alliance }? Fill this in. It commits you to nothing.
join-card = Your organisation
join-organisation = Name of the organisation
join-sector = What kind of organisation is it?
join-wish = What would you like to do?
join-wish-hint = One or two sentences. Do you not know yet? Then write down what you would like to talk about.
join-send = Send
join-privacy = Only { $alliance } reads this, to contact you. If you do not confirm, we delete it after 30 days.
join-then = What happens next?
join-step-confirm = You confirm your address
join-step-confirm-text = You get a mail with a link at once. Only after the button on that page does the alliance see your message.
join-step-call = The alliance contacts you
join-step-call-text = Usually within a week. Together you look at what fits.
join-step-promise = You take part
join-step-promise-text = Would you like that? Then you sign a pledge: four things that all partners promise, and one of your own.
join-sent = We have sent you a mail with a link. Open it and press the button. Only then does { $alliance } see your message.
join-confirm = Confirm that you would like to join { $alliance }
join-confirm-lead = Is this right? Then press the button.
join-confirm-what = After your confirmation the alliance sees your message.
join-confirmed = Thank you. { $organisation } has been registered
join-confirmed-text = { $alliance } has received a mail and will contact you. You have a mail from us too.
join-too-fast = That was very fast. Check everything and send it again
join-too-old = This form was open for too long. Check everything and send it again
join-source = Given when joining on the public page

contact-way-form = Registered on the public page

error-contact-agreed = Tick this box if this address may be here. Or use another address

record-public_page = Public page: partners, goals and stories that may be on it

alliance-trail-alliance-page-on = the public page was switched on
alliance-trail-alliance-page-off = the public page was switched off
alliance-trail-alliance-page-saved = the public page was changed
alliance-trail-partner-shown = { $name } may be on the public page
alliance-trail-partner-not-shown = { $name } was taken off the public page
alliance-trail-partner-asked-to-join = { $name } asked to join on the public page
page-feedback-tick = What groups said, and what happens with it (“You said – we did”)
page-feedback-hint = Only points that everybody may read and that were told.
page-feedback-text = People thought along. This is what they said, and what happens with it.
