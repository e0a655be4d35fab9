# Names of fixed terms: roles, statuses, rungs, sectors. The key ends in `as_str` of the term.

role-national_admin = Administrator of the national team
role-national_coach = Coach
role-alliance_lead = Lead
role-alliance_member = Member
role-partner_contact = Contact of a partner
role-viewer = Viewer
role-public = Everybody

seat-lead = Lead
seat-member = Member
seat-partner = Contact of a partner
seat-viewer = Viewer

national-role-admin = Administrator
national-role-coach = Coach

status-not_yet = not yet
status-busy = in progress
status-done = done
status-not_applicable = n/a

team-role-initiator = Initiator
team-role-facilitator = Facilitator
team-role-knowledge_bringer = Knowledge bringer
team-role-connector = Connector

rung-inform = rung 1: inform
rung-consult = rung 2: consult
rung-advise = rung 3: advise
rung-co_produce = rung 4: co-produce
rung-co_decide = rung 5: co-decide
rung-sentence-inform = tell experts by experience about this (rung 1: inform)
rung-sentence-consult = ask experts by experience what they think (rung 2: consult)
rung-sentence-advise = ask experts by experience for advice (rung 3: advise)
rung-sentence-co_produce = make this together with experts by experience (rung 4: co-produce)
rung-sentence-co_decide = decide this together with experts by experience (rung 5: co-decide)

approach-policy_field = By policy field
approach-challenge = Around one large social challenge
approach-child = The child at the centre

topic-experts = Involving experts by experience
topic-schemes = Improving child schemes
topic-network = Network and partners
topic-other = Something else

record-progress = Phase and last activity of an alliance (never of a person)
record-route_work = Progress along the route, plan and own figures
record-notes = Notes, evidence, drafts and conversations with partners
record-partners = Which organisations are partners, and whether they take part
record-partner_contacts = Contact persons of partners
record-shared_organisations = Proposals to merge organisations of more than one alliance
record-network = Members of the national network (no people)
record-network_contacts = Contact persons of members of the network, and who asks to join
record-contributions = Contributions of partners: what they do and for whom
record-meetings = Actions and meetings
record-coach_notes_internal = The coach’s internal notes
record-coach_notes_shared = The coach’s shared notes
record-monitor_answers = A partner’s answers to the monitor
record-expert_plan = Plan for involving experts by experience
record-slot_warnings = What the money of a place may mean for a benefit
record-settings = Members, settings and council links
record-agreements = Terms and processing agreement
record-appointments = Who is the coach, and who the new lead when the old one has gone
record-archive = Archiving and reopening an alliance
record-reference = Reference data, content of the route and accounts

only-own_caseload = only alliances that the coach supports
only-shared_with_coach = only what was shared with the coach
only-switched_on = only if the alliance switches this on
only-own = only of one’s own organisation
only-own_and_attended = only one’s own actions and meetings one was at
only-invited = only meetings one was invited to
only-who_not_what = only who answered, not what
only-agreed = only what was agreed or adopted, no drafts
only-own_plan = only of the plan that one owns
only-network_list = only those on the national network list
only-agreed_to_be_shown = only members that want to be in the public list

area-route = Route
area-partners = Partners
area-experts = Experts by experience
area-schemes = Child schemes
area-monitor = Monitor
area-coaching = Help and knowledge
area-documents = Documents
area-account = My account
area-alliance = Alliance

event-new_executive = New municipal executive
event-new_lead = New lead
event-redivision = Municipal redivision

sector-government_and_municipalities = Government and municipalities
sector-business_and_private = Businesses and private parties
sector-welfare_and_social_work = Welfare organisations and social work
sector-education = Education
sector-care_and_youth_health = Care and (youth) health care
sector-funds = Funds
sector-knowledge_and_research = Knowledge and research
sector-culture_sport_recreation = Culture, sport and recreation

level-soften = Soften the personal situation
level-strengthen = Strengthen the position in society
level-transform = Change the (un)written rules
