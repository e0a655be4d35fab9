# The pages for everybody.

public-home-above = For municipalities and their partners
public-home-title = Tackling child poverty together, step by step
public-home-lead = Alliantiewijzer helps your municipality to set up a local alliance against child poverty and to keep it going. You follow a route of { $steps } steps in { $phases } phases. The national team of the Alliantie Kinderarmoede stands beside you.
public-home-continue = Continue your work
public-home-map = { $count } municipalities, one tile each
public-begin = We want to start

public-demo = Have a look around
public-demo-text = This is a demo with made-up municipalities and people. One click makes you a lead, a coach, an alderman or a partner. You cannot break anything.
public-demo-button = Try it out

public-for = For whom?
public-for-officer = Policy officer and lead
public-for-officer-text = You know what the next step is, who does it and when it is enough. Each step has a worksheet ready for you.
public-for-board = Alderman and council
public-for-board-text = You see at a glance how far the alliance is and what it needs. You do not have to fill in anything.
public-for-partner = Local partner
public-for-partner-text = School, food bank, club or company: you see which phase the alliance is in, when something last happened and whom to ask.
public-for-team = Coach of the national team
public-for-team-text = You see where each municipality stands and which one you can help now.

public-route = { $phases ->
    [7] The route: seven phases
   *[other] The route: { $phases } phases
}
public-route-lead = { $steps } steps, in whatever order suits you. Few hours to spend? Begin with the basic route (basisroute) of { $basic } steps.
public-route-yearly = And then again every year
public-route-yearly-text = { $yearly } steps come back every year. What you did last year stands beside them.
public-phase-starten = You get an assignment, a lead and an alderman who stands behind the approach.
public-phase-in-beeld = You find out who already does what, and which schemes there are for children.
public-phase-ervaringsdeskundigheid = People who know poverty from their own lives have their say, and decide, in safety.
public-phase-alliantie-vormen = You invite partners, choose an ambition together and make agreements.
public-phase-plan = You choose actions, each with an owner, and improve the schemes for children.
public-phase-doen = You do the work, meet, and share what you learn.
public-phase-leren-en-borgen = You look back each year, tell the council what was done and make sure that it goes on.
public-phase-weeks = about { $from } to { $to } weeks
public-phase-beside = no fixed period: goes on beside the other phases

public-roles = The national team, in four roles
public-roles-lead = You are not on your own. Each step says which role of the team leads.
public-role-initiator = Gets an alliance going, and brings obstacles in rules to the attention of national government.
public-role-facilitator = Keeps the work going: work formats, meetings and answers to your questions.
public-role-knowledge = Brings what works elsewhere: figures, examples and knowledge circles (kenniskringen).
public-role-connector = Brings people together: partners, municipalities and organisations of experts by experience.

public-promises = What you may expect
public-promise-families = No data about families
public-promise-families-text = It holds no personal data of families, children or experts by experience.
public-promise-experts = Experts by experience take part in safety
public-promise-experts-text = First compensation, a contact person and house rules. Only then an invitation.
public-promise-figures = Honest about figures
public-promise-figures-text = Each figure has a source and a year. If it is missing, we say so. There is no league table of municipalities.
public-promise-open = Open, and yours
public-promise-open-text = What an alliance puts in stays that alliance’s own. The source code is public.

public-start = How to start
public-start-ask = You fill in the form
public-start-ask-text = It takes you about three minutes.
public-start-confirm = You confirm your e-mail address
public-start-confirm-text = You get a mail with a link. There you press the button.
public-start-call = A coach calls you
public-start-call-text = Through the public number or address of your municipality. That is how we make sure it is you.
public-start-go = You set off
public-start-go-text = You set up a safe way to sign in, read the terms and begin phase 1.

public-begin-lead = Tell us briefly who you are. A coach of the national team will contact you. You are not tied to anything.
public-begin-card = Your request
public-begin-municipality = Municipality
public-begin-municipality-hint = More municipalities together? Choose one. You add the others later.
public-begin-organisation = Organisation
public-begin-organisation-hint = The one that the lead works for: who leads the alliance. Mostly the municipality, sometimes a church, a fund or a club.
public-begin-phone = Telephone number
public-begin-phone-hint = Only if you like. The coach always calls through the public number of the municipality first.
public-begin-message = What do you want to achieve, or what stands in your way?
public-begin-message-hint = A few sentences are enough.
public-begin-trap = Leave this field empty
public-begin-send = Send the request
public-begin-privacy = We use these data only to deal with your request.
public-begin-then = What happens next?
public-begin-who = Who can ask for this?
public-begin-who-text = Everybody who works for a municipality or a local organisation. You do not need a decision of the municipal executive yet: that is a step of the route.

public-sent-title = Check your mail
public-sent-lead = We have sent you a mail with a link. Open it and press the button. Only then does the national team see your request.
public-sent-not = No mail?
public-sent-not-text = Look in the folder for unwanted mail. Still nothing after a quarter of an hour? Then the address may have been wrong.
public-sent-again = Fill in the form again

public-confirm-title = Confirm your request for { $municipality }
public-confirm-lead = Is this right? Then press the button.
public-confirm-asked = This is what you asked
public-confirm-message = Your question
public-confirm-card = Is this you?
public-confirm-text = Once you confirm, the national team sees your request.
public-confirm-button = Yes, this is right
public-confirm-change = Change these details
public-confirm-not-me = Did you not ask for this? Close this page. Nothing will happen.
public-confirmed-title = We have received your request for { $municipality }
public-confirmed-lead = Thank you. Your e-mail address has been confirmed.
public-confirmed-now = What happens now?
public-confirmed-call = A coach of the national team will contact you through the public number or address of your municipality. Tell your colleagues at reception that you expect a call.
public-confirmed-wait = Have you heard nothing after a few working days? Then ask how things stand.
public-confirmed-read = After that you get a mail with which you become the lead of the alliance. Until then you do not have to do anything. Feel free to read how the route works.

public-council-lead = You have a council link.
public-council-card = Read along
public-council-text = You see how far the alliance is. You do not have to sign in and cannot change anything. You do not see notes or names of contacts.
public-council-button = See the progress
public-council-until = The link works up to and including { $date }.

public-permissions-lead = Who may see and change what. This table comes from the rules by which the program itself decides.
public-permissions-table = The rules
public-permissions-caption = What each role may see and change
public-permissions-rule = Each row is a kind of data, each column a role. Whoever may change may also read. Whoever may not see something does not notice that it exists.
public-permissions-record = Data
public-permissions-you = your role
public-permissions-mine = Your role in { $place }: { $role }
public-permissions-mine-national = Your role in the national team: { $role }
public-permissions-choose = Choose an alliance to see your own rights
public-permissions-never = What nobody sees
public-permissions-never-text = It holds no data about families, children or experts by experience. That somebody is an expert by experience is recorded nowhere.
public-permissions-council = Council members do not sign in. With a council link from the lead they see what a viewer sees, until the link expires.
public-access-none = no
public-access-read = read
public-access-write = change

public-sources-title = Sources
public-sources-lead = Where the reference data come from, of which date they are, and what you may do with them.
public-sources-tables = Tables
public-sources-municipalities = { $count } municipalities in { $provinces } provinces.
public-sources-what = Data
public-sources-source = Source
public-sources-date = Reference date
public-sources-licence = Licence
public-sources-note = Note
public-sources-sectors = The eight sectors
public-sources-sectors-note = From the progress report 2023 of the Alliantie Kinderarmoede.
public-sources-levels = The three levels of the theory of change (Verandertheorie)
public-sources-levels-note = Soften, strengthen and change. Source: Alliantie Kinderarmoede.
# Who runs this site, when the operator did not give a name
public-operator-unknown = the organisation that runs this site (the name was not filled in yet)

public-sources-rungs = The rungs of participation
public-sources-rungs-note = How much influence experts by experience have, from little to much.
public-sources-challenges = The ten challenges (opgaven)
public-sources-domains = The eight life domains (leefdomeinen)
public-sources-known = { $known } of the { $total } names are here: those from public sources or from the national team.
