# Mails. Plain text, without markup; we do not break lines.

mail-footer = Alliantiewijzer, the tool of the Alliantie Kinderarmoede for local alliances. You get this mail because: { $why }
mail-sign-in-subject = Sign in to Alliantiewijzer: { $code }
mail-sign-in-body =
    Your code is { $code }.

    Or open this link:
    { $link }

    The code and the link work for 10 minutes. Did you not ask for this? Then you need not do anything.
mail-sign-in-why = somebody wanted to sign in with this address.

mail-start-confirm-subject = Confirm your request for { $municipality }
mail-start-confirm-body =
    Hello,

    Somebody used this e-mail address on our site to ask to start a local alliance against child poverty in { $municipality }. Was it you? Then open this link and press the button:
    { $link }

    After that, a coach of the national team reads your request. The coach will call you through the public number of your municipality. That is how we make sure it is you.

    Was it not you? Then you do not have to do anything. Nobody sees a request that has not been confirmed.
mail-start-confirm-why = somebody filled in this address on the form “We want to start”.
mail-new-request-subject = New request: { $municipality }
mail-new-request-body =
    { $municipality } wants to start a local alliance. The request comes from: { $organisation }.

    There is no coach yet. See the request:
    { $link }

    Before you accept it, check through the public address of the municipality who is asking.
mail-new-request-why = you are an admin of the national team.
mail-invitation-subject = Invitation: { $place }
mail-invitation-body =
    Dear { $name },

    { $by } invites you to work in the local alliance against child poverty “{ $place }”. Your role will be: { $role }.

    Open this link to see what is asked of you, and choose yes or no:
    { $link }

    The link works for 90 days. Opening it commits you to nothing.

    How did we get your address? { $source }
    What do we do with it? We use your name, job title and e-mail address for this invitation only. If you say no, we will not write to you about it again. If you do not answer, we delete your data after 12 months.
mail-invitation-national-body =
    Dear { $name },

    { $by } invites you to the national team of the Alliantie Kinderarmoede in Alliantiewijzer. Your role will be: { $role }.

    Open this link to see what is asked of you, and choose yes or no:
    { $link }

    The link works for 90 days. Opening it commits you to nothing.

    How did we get your address? { $source }
    What do we do with it? We use your name, job title and e-mail address for this invitation only. If you do not answer, we delete your data after 12 months.
mail-invitation-factor = This role needs a second step when signing in, with an app on your phone. We help you set it up after you say yes.
mail-invitation-code = Does the link not work? Then go to { $page } and enter this address and this code there: { $code }
mail-invitation-why = you have been invited. We send no reminders.
mail-accepted-subject = You have a coach: { $alliance }
mail-accepted-body =
    Dear { $name },

    Good news: your request has been accepted. { $coach } of the national team is your coach. “{ $alliance }” is ready for you.

    Open this link and press the button. That makes you the lead of the alliance:
    { $link }

    The link works for 90 days.

    Once you have pressed the button, you set up a second step for signing in, with an app on your phone. We also ask you to accept the terms and the processing agreement. Then you can begin phase 1.
mail-accepted-why = you asked on our site to start a local alliance.
mail-declined-subject = Your request for { $municipality }
mail-declined-body =
    Dear { $name },

    You asked to start a local alliance in { $municipality }. We cannot accept this request now.

    Do you have questions? { $coach } of the national team looked at your request. You can always make a new request.
mail-declined-reason = The coach adds: { $reason }
mail-absent-subject = Your coach { $coach } is away
mail-absent-body =
    Hello,

    { $coach }, the coach of “{ $alliance }”, is away up to and including { $until }. { $cover } of the national team stands in and can see what your coach sees.

    You do not have to do anything.
mail-back-subject = Your coach { $coach } is back
mail-back-body =
    Hello,

    { $coach } is back and is the coach of “{ $alliance }” again.

    You do not have to do anything.
mail-coach-subject = A new coach for { $alliance }
mail-coach-body =
    Hello,

    { $coach } of the national team is the coach of “{ $alliance }” from now on. Your work stays as it is.

    You do not have to do anything.
mail-no-coach-body =
    Hello,

    “{ $alliance }” has no coach of its own at the moment. The national team takes over meanwhile. Your work stays as it is and everything keeps working.

    You do not have to do anything.
mail-lead-why = you are the lead of this alliance.
mail-new-lead-subject = A new lead for { $alliance }
mail-new-lead-body =
    Hello,

    The national team has asked { $lead } to become the lead of “{ $alliance }”. The previous lead can no longer sign in to it. The work of the alliance stays as it is.

    Is this not right? Answer this mail at once. Your answer reaches the national team.
mail-member-why = you work in this alliance.

mail-factor-off-subject = Your second step has been turned off
mail-factor-off-body =
    Hello,

    On request, an administrator of the national team has turned off your second step when signing in. You have been signed out everywhere. When you sign in again, you can set up the second step again.

    Did you not ask for this? Answer this mail at once. Your answer reaches the national team.
mail-factor-off-why = you have an account with Alliantiewijzer.
mail-password-subject = Your password was set
mail-password-body =
    Hello,

    A password was set for your account at the Alliantiewijzer. You were signed out on all other devices.

    Was it you? Then you need not do anything. Was it not you? Then sign in with a code from your mail, set a new password and answer this mail, so that we know too.
mail-password-why = something changed in the security of your account.

mail-terms-subject = Do you agree with these terms on behalf of { $organisation }?
mail-terms-greeting = Good day,
mail-terms-greeting-name = Dear { $name },
mail-terms-body =
    { $by } sends you this mail for the local alliance against child poverty “{ $alliance }”. The alliance works with Alliantiewijzer. Before others can take part, somebody agrees on behalf of { $organisation } with the terms and the processing agreement. Is that yours to do? Then please read this. Is it not you? Then pass this on to who may sign on behalf of { $organisation }.

    In short:
    { $points }

    The full terms:
    { $terms }
    The processing agreement:
    { $processing }

    Is it agreed? Then mail to { $sender }:
    - that { $organisation } agrees with the terms and the processing agreement;
    - the name and the function of who agrees.
    { $by } records this in Alliantiewijzer. You need not sign in.

    Is it not agreed, or do you have a question? Then mail to { $sender } too.

    How did we get your address? { $by } filled it in. We use it only to wait for the answer. Once it is there, or after 90 days, we erase it.
mail-terms-why = somebody thinks that you may sign on behalf of your organisation, or know who may.

mail-partner-subject = Will you take part in { $alliance }?
mail-partner-body = Dear { $name },

    { $by } asks your organisation to take part in { $alliance }. In a local alliance organisations do something together for children in poverty.

    Read what is asked and give your answer. It takes three minutes, you need no account:
    { $link }

    Do you have a question? Then answer this mail.

    You can say yes, talk about it first, say no or name a colleague. Opening the link records nothing.

    Where did we get your address? { $source }
mail-partner-passed-body = Good day,

    { $by } asks your organisation, { $name }, to take part in { $alliance }. That question went to { $passed } first. { $passed } named you as the one who decides.

    In a local alliance organisations do something together for children in poverty. Read what is asked and give your answer. It takes three minutes, you need no account:
    { $link }

    Do you have a question? Then answer this mail.

    You can say yes, talk about it first, say no or name a colleague. Opening the link records nothing.

    Where did we get your address? { $source }
mail-partner-why = a local alliance invites your organisation. The link works for 90 days.
mail-reminder-subject = Reminder: will you take part in { $alliance }?
mail-reminder-body = Dear { $name },

    You wanted to talk first about your organisation taking part in { $alliance }, and asked us to remind you today.

    Give your answer here:
    { $link }

    Do you have a question? Then answer this mail.
mail-reminder-why = you asked for this reminder. There will be no other one, unless you ask for it again.
mail-merged-subject = Merged: { $kept }
mail-merged-body =
    Hello,

    You proposed to merge “{ $gone }” with “{ $kept }”. The national team has done so, for all alliances that work with one of the two. Contact persons, invitations and pledges came along.

    See it here:
    { $link }
mail-unmerged-subject = Not merged: { $kept }
mail-unmerged-body =
    Hello,

    You proposed to merge “{ $gone }” with “{ $kept }”. The national team did not do so and writes: { $reason }

    See your proposals here:
    { $link }
mail-merge-why = you proposed this to the national team.
mail-renewal-subject = A year later: what came of your pledge?
mail-renewal-body = Dear { $name },

    On { $date } { $organisation } made this pledge to { $alliance }:

    “{ $promise }”

    Did it work out? Tell us in one minute, and pledge something for the new year if you go on:
    { $link }

    It need not have worked out. From “partly” or “no” the alliance learns too. Opening the link records nothing. On the same page you can say that you want no more mail about this.
mail-renewal-why = you signed a pledge. We ask once and remind you once at most. The link works for 90 days.
mail-renewal-again-subject = Reminder: what came of your pledge?
mail-renewal-again-body = Dear { $name },

    Three weeks ago we asked what came of the pledge of { $organisation } to { $alliance }. On { $date } you promised:

    “{ $promise }”

    Tell us in one minute:
    { $link }

    This is the only reminder. Opening the link records nothing.
mail-imported-subject = Contact persons whom you have not asked yet
mail-imported-body =
    Dear lead,

    A month ago your alliance ({ $alliance }) imported a list. { $count ->
        [one] One contact person of it was
       *[other] { $count } contact persons of it were
    } not invited yet.

    We keep no addresses that are not needed. Invite these people before { $until }, or say where the partner stands. Otherwise we erase their details; the organisations stay on your list.

    { $link }

mail-meeting-hello = Hello,
mail-meeting-invited-subject = Invitation: { $title }, { $when }
mail-meeting-invited = { $by } invites you to “{ $title }” of { $alliance }.
mail-meeting-moved-subject = Changed: { $title }, { $when }
mail-meeting-moved = “{ $title }” of { $alliance } has changed. Below is what holds now.
mail-meeting-cancelled-subject = Called off: { $title }, { $when }
mail-meeting-cancelled = “{ $title }” of { $alliance } has been called off. This was planned:
mail-meeting-when = When: { $when }
mail-meeting-place = Where: { $place }
mail-meeting-link = Online: { $link }
mail-meeting-agenda = Agenda:
mail-meeting-calendar = A file comes with this mail. Open it, and your own calendar is right.
mail-meeting-why = you were invited to a meeting of a local alliance.

mail-actions-subject = What is still open: { $alliance }
mail-actions-until = - { $what } (done by { $date })
mail-actions-body =
    Dear { $name },

    This is still open in { $alliance }:

    { $actions }

    Tell how far it is. You need no account:
    { $link }

    You get this mail at most once a week. On the same page you turn it off.
mail-actions-all-subject = What is still open in your alliances
mail-actions-all-body =
    Dear { $name },

    This is still open.

    { $parts }

    You need no account. You get this mail at most once a week, for all alliances together. Behind each link you turn it off, for all of them at once.
# Instead of a name, when several persons read the address.
mail-actions-shared = reader
mail-actions-part =
    { $alliance }, for { $organisation }:
    { $actions }
    Tell how far it is: { $link }
mail-actions-why = you agreed to something in a local alliance.
mail-network-confirm-subject = Confirm the request to join the network
mail-network-confirm-body =
    Hello,

    Somebody asked on our website, with this address, to become a partner of the national network against child poverty. Was that you? Then open this link and press the button:
    { $link }

    After that the national team reads the request. You get the answer by mail.

    Was it not you? Then you need do nothing. Without confirmation nobody sees the request.
mail-network-confirm-why = somebody filled in this address on the form “Become a partner”.
mail-network-request-subject = There is a request to join the network
mail-network-request-body =
    An organisation wants to become a partner of the national network. Read the request and answer it:
    { $link }

    You get ten mails a day about this at most. The list holds all requests.
mail-network-accepted-subject = Welcome to the network: { $organisation }
mail-network-accepted-body =
    Dear { $name },

    From today { $organisation } is a partner of the national network against child poverty. Welcome!

    If you wanted to be in the public list, you are in it now:
    { $link }

    Do you want to change something, or to stop? Then answer this mail.
mail-network-declined-subject = Your request to join the network: { $organisation }
mail-network-declined-body =
    Dear { $name },

    You asked that { $organisation } become a partner of the national network against child poverty. The national team did not accept the request. The reason:

    { $reason }

    Do you think this is wrong? Then answer this mail.

mail-join-confirm-subject = Confirm that you would like to join { $alliance }
mail-join-confirm-body =
    Hello,

    Somebody filled in the form “Join us” of { $alliance } with this mail address. Was that you? Then open this link and press the button:
    { $link }

    Only then does the alliance see the message. The link works for 30 days. Was it not you? Then you need not do anything.
mail-join-confirm-why = somebody filled in this address on the public page of a local alliance.
mail-join-lead-subject = New interest: { $organisation }
mail-join-lead-body =
    Dear lead,

    { $organisation } would like to join { $alliance }. The organisation is on your list as “is interested”. What it would like to do and whom you can call is here:
    { $link }

    Be in touch within a week. It is also on your list of contact you meant to have.
mail-join-lead-alike = Please note: the name looks like { $names }. Is it the same organisation? Then merge the two.
mail-join-lead-why = you are lead of this alliance.
mail-join-thanks-subject = Thank you for joining { $alliance }
mail-join-thanks-body =
    Dear { $name },

    Thank you. { $organisation } has been registered with { $alliance }. Somebody will usually contact you within a week.

    Do you have a question before that? Ask { $contact }: { $email }
mail-join-thanks-why = you registered on the public page of a local alliance.
mail-together-subject = With whom do you work? { $alliance }
mail-together-body =
    Dear { $name },

    { $organisation } takes part in { $alliance }. The alliance would like to know with which other partners you work. So everybody sees who knows each other, and who does not yet.

    It takes three minutes at most and you need no account:
    { $link }

    On the same page you say whether your organisation stands on the public page, and whether you want mail. The link belongs to your organisation: do not pass it on to others.
mail-together-why = you are a contact person of a partner of a local alliance.
mail-feedback-subject = Tell groups what happens with what they said
mail-feedback-body =
    Hello,

    Groups thought along. They have not heard yet what happens with their words. What was promised: within eight weeks.

    { $parts }

    You get this mail once a week at most, about all your alliances together. At the bottom of the page behind the link you switch it off.
mail-feedback-part =
    { $alliance }, { $count ->
        [one] one point
       *[other] { $count } points
    }:
    { $points }
    { $link }
mail-feedback-point = - { $group }, said on { $said }. Tell it by { $due }.
mail-feedback-late = - { $group }, said on { $said }. This should have been told by { $due }.
mail-feedback-more = - and { $count } more
mail-feedback-why = you look after the plan for experts by experience, or you are the lead of an alliance where nobody does.
