# Experts by experience: the plan in thirteen parts, what must be arranged first, the quality check.

experts-plan-title = The plan in thirteen parts
experts-not-yours = The plan belongs to the alliance and its coach. Here you see the steps of the route.
experts-none-agreed = There is no plan yet that the core group agreed on.
experts-read = Read the plan
experts-version-of = Version { $number }
experts-version-draft = draft
experts-version-agreed = agreed in the core group
experts-version-adopted = adopted
experts-parts-ready = { $ready } of { $total } parts ready
experts-yes = yes

experts-next = What now?
experts-next-begin = Before you invite anybody, arrange three things on one page: who the contact person is, which house rules hold and how you compensate people. Then fill in the plan, part by part.
experts-next-light = There are things to arrange before you invite anybody. They are on one page.
experts-next-light-go = Arrange this first
experts-next-part = Go on with part { $part }.
experts-next-part-go = Fill in this part
experts-next-agree = All parts are ready. Put the plan before the core group and at least two experts by experience.
experts-next-agree-go = Record the agreement
experts-next-adopt = The core group agrees. Now have the plan adopted by whoever decides on it, such as the alderman or the board.
experts-next-adopt-go = Record the adoption
experts-next-done = The plan is adopted and stays as it is. Do you want to change something? Then begin a new version.
experts-next-done-go = See the versions
experts-next-look = See this

experts-state-empty = still empty
experts-state-partly = begun
experts-state-done = ready
experts-state-left-open = left open on purpose
experts-state-wrong = does not fit
experts-quoted = “{ $words }”
experts-missing = Not filled in yet: { $fields }.
experts-left-open = Do you leave something open here? Write down why
experts-left-open-hint = Then the core group can agree without everything being filled in. The reason is in the plan.
experts-left-open-because = Left open on purpose: { $reason }
experts-partner-gone = a partner that is no longer on the list

experts-attention = The plan for experts by experience contradicts itself
experts-attention-why = Look at: { $parts }. Then the core group can agree.

experts-light-title = Arrange this first
experts-light-first = do this first
experts-light-open = Open
experts-light-short = Contact person, house rules and compensation. So everybody knows where they stand before the first conversation.
experts-light-lead = Three things that must be there before you talk to experts by experience, parents or children. Half an hour of work.
experts-light-state = Is everything arranged?
experts-light-done = Everything on this page is filled in.
experts-light-missing = This is still missing:
experts-light-step = Belongs to step
experts-light-closed-agreed = The core group agreed on these arrangements. Do you want to change them? Then make the plan a draft again at the versions.
experts-light-closed-adopted = These arrangements belong to a plan that was adopted. Begin a new version to change them.
experts-light-guide =
    Choose one contact person whom people can really call, also when something goes wrong.
    Talk the house rules over with the people themselves. A list that you make alone does not work.
    Talk about money before anybody says yes. Compensation can lower a benefit. So do the compensation check together, and write down only that you talked about it, never with whom.
experts-light-parts = What you fill in here is also in these parts of the plan:
experts-light-example =
    Contact person: the community worker of the neighbourhood team, to be reached on Tuesdays and Thursdays.
    House rules: what is told here stays here. Nobody has to tell anything. Stopping is always fine, without a reason.
    Compensation: a gift voucher and travel costs, paid the same evening. We talk with everybody beforehand about what this means for their money.

experts-owner = Who looks after this plan?
experts-owner-is = { $owner } looks after this plan.
experts-owner-you = You look after this plan.
experts-owner-nobody = Nobody looks after this plan.
experts-owner-text = Only who looks after the plan sees what the money of a place may mean for a benefit.
experts-take = Look after it yourself …
experts-take-button = I look after this plan
experts-take-text = You will see the warnings at the places. Whoever looks after the plan now will not see them any more.

experts-recruit-title = Who helps you find people?
experts-recruit-text = Do not ask around yourself. An organisation that knows people, trains them and stands beside them finds the right people and stays with them.
experts-recruit-groups = Groups of experts by experience in your list of partners
experts-recruit-none = There is no group of experts by experience in your list of partners yet. In many regions organisations train people with experience of their own. Your coach knows which one works near you.
experts-recruit-add = Add an organisation
experts-recruit-finders = Partners that meet families
experts-recruit-finders-text = They can ask who would like to take part, and come along to the first conversation.

experts-column-part = Part
experts-column-state = State
experts-column-group = Group
experts-column-places = Places
experts-column-via = Through which partner
experts-column-slot = Place
experts-column-role = Role
experts-column-period = Period
experts-column-meetings = Meetings
experts-column-hours = Hours each time
experts-column-money = Each time
experts-column-for = What for
experts-column-how = How it is worked out
experts-column-sum = Amount
experts-column-version = Version
experts-column-agreed = Agreed on
experts-column-adopted = Adopted on
experts-column-changed = Different from the one before

experts-versions-title = Versions and agreement
experts-versions-lead = The plan begins as a draft. The core group agrees, then it is adopted. What was adopted can always be read as it was.
experts-versions-all = All versions
experts-versions-none = There is no plan yet. Fill in a part first.
experts-versions-reader = Who works in the alliance records here that the core group agrees and that the plan was adopted.
experts-obstacles = The core group cannot agree yet. Complete these parts, or write down why something stays open. What contradicts itself must be mended first.
experts-agree-text = Everything is filled in or left open on purpose. Read the whole plan together, with at least two experts by experience at the table. Then record the agreement.
experts-agree-on = On which day did the core group agree?
experts-agree-button = The core group agrees
experts-adopt-text = As long as the agreement stands, the plan does not change. Record when it was adopted by whoever decides on it.
experts-adopt-on = On which day was it adopted?
experts-adopt-button = The plan is adopted
experts-reopen = Back to draft …
experts-reopen-button = Make it a draft again
experts-reopen-text = The agreement lapses. You can change all parts again.
experts-follow-text = This version is adopted and stays as it is. A new version begins with the same text.
experts-follow-button = Begin a new version
experts-document-title = Plan for experts by experience
experts-change = Change
experts-pdf = Download as PDF
experts-word = Download as a Word file
experts-agreed-on = agreed in the core group on { $date }
experts-adopted-on = adopted on { $date }

experts-fill-in = Fill in
experts-save-next = Save and go to the next part
experts-checks = Does it fit?
experts-checks-none = This part is complete and contradicts nothing.
experts-guide = How to go about it
experts-example = Example
experts-example-open = Example
experts-trap = This often goes wrong
experts-part-steps = Belongs to these steps of the route:
experts-neighbours = Other parts
experts-part-nothing = There is nothing here yet.
experts-part-says = What it says
experts-closed-agreed = The core group agreed on version { $number }. Do you want to change something? Then make it a draft again, at the versions.
experts-closed-adopted = Version { $number } is adopted and no longer changes. To change something, begin a new version, at the versions.

experts-group-experts = experts by experience
experts-group-parents = parents
experts-group-children-young = children from 4 to 8
experts-group-children-middle = children from 8 to 12
experts-group-children-teen = young people from 12 to 18
experts-group-organisations = organisations

# Part 1
experts-part-question = Reason and question
experts-part-question-lead = What do you want to know or decide, and how much of it is really still open?
experts-part-question-guide =
    Begin with one question of which you do not know the answer yet.
    Also write down what is already fixed: the money, the law, a decision of the council. People want to know beforehand what they can change.
    Have the question read by somebody outside your organisation. Do they see what it is about?
experts-part-question-example =
    Why now: half of the families who are entitled to the child package do not apply for it.
    Question: what holds parents back, and which letter or conversation would help them?
    Open: the letter, the form and who rings the bell. Not open: the income limit of this year.
experts-part-question-trap = The decision has been taken, and only an opinion is asked. People notice, and do not come back.
experts-question-why_now = Why now?
experts-question-why_now-hint = What happened, or what do the figures show?
experts-question-question = What do we want to know or decide?
experts-question-question-hint = One question, in one or two sentences.
experts-question-open = What is still open, and what is already fixed?

# Part 2
experts-part-who = Who
experts-part-who-lead = Who takes part, how many, and through which partner?
experts-part-who-form = Say for each group how many people take part and through which partners. Leave a group empty that does not take part. Write no names anywhere.
experts-part-who-guide =
    Always ask at least two people of a group. Nobody likes to sit alone among professionals.
    Choose partners that already know people. They ask, you invite.
    Look for variety: people who work and have little money, single parents, people with another language, young people.
experts-part-who-example =
    Experts by experience: 3 places, through the group in the neighbourhood. Parents: 6 places, through two primary schools.
    Whom we want among them: a father, somebody who works and somebody who has not been in the country long.
    Whom nobody reaches: the volunteers for household paperwork take the question along to three addresses.
experts-part-who-trap = Always the same two people, because you have their number.
experts-who-groups = which groups take part
experts-who-via = through which partners
experts-who-places-of = Places for { $group }
experts-who-via-of = Through which partner ({ $group }, { $number })
experts-who-via-none = No partner yet
experts-who-diversity = Whom do we certainly want among them?
experts-who-diversity-hint = Think of work, family, language, age and neighbourhood. Write down no traits of one person.
experts-who-unreached = What do we do for people whom nobody reaches?

# Part 3
experts-part-rungs = Rung
experts-part-rungs-lead = How much influence does each group get, in which phase of the route, and what do you promise about the outcome?
experts-part-rungs-form = A rung says how much influence people have, from 1 (you tell them) to 5 (they decide too). Choose no phase in a row that may go.
experts-part-rungs-guide =
    Choose the rung that you can live up to, not the highest one that looks good.
    Write at each rung what you promise about the outcome. With advising that is: we follow the advice, or we explain why not.
    Formal is what is laid down: a contract, a regulation, a paid role, a fixed point of the agenda. Informal is a conversation now and then.
experts-part-rungs-example = Phase 2, parents, rung 4 (co-produce), informal: we go through three applications together and make the new letter together. The letter only goes out when both parents find it good.
experts-part-rungs-trap = Saying “thinking along” without saying what happens with the thoughts.
experts-rungs-row = Row { $number }
experts-rungs-place = Phase or process
experts-rungs-group = Group
experts-rungs-year = Year
experts-rungs-rung = Rung
experts-rungs-formality = Formal or informal
experts-rungs-promised = What do you promise about the outcome?
experts-rungs-reason = Why lower than the route advises?
experts-rungs-planned = a rung
experts-rungs-process = a process of our own
experts-rungs-because = Lower than the route advises, because: { $reason }
experts-rungs-note = Note: { $reason }
experts-rungs-short = { $year }: the rung for experts by experience is lower than step { $step } advises ({ $least }). Write down why.
experts-row-label = { $label } (row { $number })
experts-row-none = None: this row is empty
experts-row-remove = Remove this row
experts-rows-full = This list is full: it holds { $most } rows. First remove a row that is no longer needed.
experts-formality-formal = formal: it is laid down
experts-formality-informal = informal: now and then

# Part 4
experts-part-roles = Roles and tasks
experts-part-roles-lead = What will somebody in a place do, how often and for how long?
experts-part-roles-guide =
    A place has a number, a task and a partner. Never a name.
    Describe the task so that somebody can say yes or no. Two sentences are enough.
    Do not ask one person for everything. Who reads a letter need not chair an evening.
experts-part-roles-example =
    Place 1, parents, reader of letters and forms: reads three letters and says what is unclear. Four times, two hours.
    Place 2, experts by experience, member of the core group: talks and decides along. Two hours every month, for a year.
experts-part-roles-trap = Asking somebody to “be there”, without a task.
experts-roles-slots = at least one place
experts-roles-task = Task
experts-roles-task-hint = What does somebody do in this place? Two sentences.
experts-roles-meetings = how often and how long
experts-role-co-thinker = co-thinker
experts-role-interviewer = interviewer
experts-role-trainer = trainer
experts-role-ambassador = ambassador
experts-role-co-decider = member of the core group
experts-role-reviewer = reader of letters and forms
experts-role-mystery-applicant = tester of an application
experts-role-chair = chair
experts-slots-title = Places
experts-slots-text = A place says what there is to do and through which partner you look for somebody. It never says who gets the place.
experts-slots-none = There are no places yet.
experts-slot = Place { $number }
experts-slot-name = Place { $number } ({ $group })
experts-slot-money = { $fee } compensation, { $travel } travel
experts-slot-lead = What does somebody do here, how often, and what do they get for it?
experts-slot-guide =
    Never put a name here, not even a first name.
    Count the preparation in the hours.
    Talk the compensation over with whoever gets the place, before anything is paid.
experts-slot-add = Add a place
experts-slot-change = Change place { $number }
experts-slot-remove = Take the place away …
experts-slot-remove-button = Take the place away
experts-slot-remove-text = The task and the amounts of this place go from the draft. Earlier versions stay as they were.
experts-slot-via-hint = This partner looks for somebody for the place and stays with them.
experts-slot-first = First month
experts-slot-last = Last month
experts-slot-month-hint = Month and year, such as 03-2027.
experts-slot-meetings-hint = How many times in the whole period?
experts-slot-hours-hint = Whole hours, preparation included.
experts-slot-fee = Compensation each time, in euros
experts-slot-fee-hint = Such as 12,50. Nothing? Fill in 0.
experts-slot-travel = Travel costs each time, in euros

experts-warnings = What could the money lead to?
experts-warnings-only-you = Only you see this, because you look after the plan. It is not in the plan, in no file and not shown to your coach.
experts-warnings-nobody = Nobody looks after this plan yet. The person who does can see here whether the amounts stay under the limits.
experts-warnings-owner = { $owner } looks after this plan and sees here whether the amounts stay under the limits.
experts-warnings-none = We found nothing. That is no permission: always talk it over with whoever gets the place.
experts-warnings-ask = This is about the place, not about a person. What somebody gets elsewhere counts too. With a benefit or debts: first discuss it with the case manager or the administrator.
experts-warning-near = { $when }: { $amount } comes near the limit of { $limit } for volunteers.
experts-warning-not-confirmed = { $when }: { $amount } stays under { $limit }, but that limit is not confirmed yet. The one before was lower. Discuss it first.
experts-warning-over = { $when }: { $amount } is more than the limit of { $limit } for volunteers. Do not pay it like this.
experts-warning-hour = { $when }: { $amount } an hour is more than the limit of { $limit } an hour. Can you explain why? For whoever is on social assistance, all of it then counts.
experts-warning-hour-when-young = { $when }: for anyone younger than 21, { $amount } an hour is more than the limit of { $limit } an hour.
experts-warning-only-expenses = { $when }: { $amount } in expenses is more than the limit of { $limit }. Keep the receipts and discuss it first.
experts-warning-hours-unknown = { $when }: a fee of { $amount }, but no hours. Fill in the hours and we will see whether it fits.
experts-warning-other-pay = { $when }: { $amount } as an attendance fee, wage or invoice is income. Other rules apply. Discuss it first.
experts-warning-no-limit = { $when }: we know no limit for this.
experts-warning-limit = Limit of { $year }, { $confidence }.
experts-confidence-confirmed = confirmed
experts-confidence-to-confirm = to be confirmed
experts-confidence-law-changed = law changed: check

# Part 5
experts-part-recruitment = Finding and meeting people
experts-part-recruitment-lead = Who asks people, where, and how do you get to know each other?
experts-part-recruitment-guide =
    Have the question asked by somebody whom people know and trust.
    Say at once what you ask, how long it takes and what people get for it.
    First meet without an agenda: coffee, a walk, cooking together.
experts-part-recruitment-example = The neighbourhood mother asks at the coffee morning on Tuesday. Who likes comes to eat in the community centre a week later. The alderman is there for half an hour, without a presentation.
experts-part-recruitment-trap = A call on the website of the municipality. The people you look for do not read it.
experts-recruitment-how = Who asks people, and where?
experts-recruitment-acquaintance = How do we get to know each other, without an agenda?

# Part 6
experts-part-preparation = Preparation and training
experts-part-preparation-lead = Who must know or be able to do what before it begins? Professionals too.
experts-part-preparation-guide =
    A story of one’s own is not expertise yet. Who learns to use it for others stands firmer.
    Prepare officials and partners too: listening, plain language, not giving a solution at once.
    Agree with the contact person how often they call, also afterwards.
experts-part-preparation-example =
    Experts by experience: two half days of training at the organisation that accompanies them, and a call before each meeting.
    Officials: an afternoon of practice with two experts by experience as trainers.
    Contact person: the community worker of the neighbourhood team.
experts-part-preparation-trap = Only the experts by experience are trained. The others are thought to know it already.
experts-preparation-contact = Who is the contact person? Name the function
experts-preparation-contact-hint = Such as: the community worker of the neighbourhood team.
experts-preparation-experts = For experts by experience
experts-preparation-officials = For officials
experts-preparation-partners = For partners

# Part 7
experts-part-safety = Safety
experts-part-safety-lead = How do you see to it that taking part harms nobody, also afterwards?
experts-part-safety-guide =
    A story belongs to whoever tells it. Without consent it is written nowhere.
    Stopping is always fine, without a reason and without consequences for help or a benefit.
    Think of the day after: who calls?
    Do children take part? Then begin with who listens and what can change. If that is too little, first make it more.
experts-part-safety-example =
    House rules: what is told here stays here. You only tell what you want to. We do not talk about each other.
    Consent: for each photo, quote or story apart, on paper, and it can be taken back.
    After-care: the contact person calls the day after and a month later.
experts-part-safety-trap = A photo in the newspaper that somebody regrets later.
experts-safety-house_rules = House rules
experts-safety-house_rules-hint = Make them together. Five rules are enough.
experts-safety-consent = How do you ask consent for a story, a quote or a photo?
experts-safety-after_care = After-care: who calls when?
experts-children-title = If children take part
experts-children-text = Do no children take part? Then skip this. If they do, first fill in who listens and what can change.
experts-safety-formats = Which form do you choose?
experts-safety-lundy = the four questions about children (one may stay empty, with a reason)
experts-safety-lundy_audience = Audience: who listens, and can they decide?
experts-safety-lundy_audience-hint = Name the function. Is that person there?
experts-safety-lundy_influence = Influence: what can change because of children, and how do they hear of it?
experts-safety-lundy_space = Space: how is it a safe and pleasant place?
experts-safety-lundy_voice = Voice: which explanation and help do children get, and how do they choose their own way?
experts-safety-lundy_reason = Does one of the four stay empty? Write down why
experts-safety-lundy_reason-hint = The reason stays visible, on the first page and in the plan.
experts-lundy-empty = Still empty about children: { $names } Reason: { $reason }
experts-safety-children = What is arranged before you invite a child?
experts-format-council-of-children = Council of Children (Raad van Kinderen)
experts-format-council-of-children-hint = A class of a primary school works on a real dilemma of the municipality in seven steps. The group stays the same, officials keep their distance. The children try out their ideas, tell them to the alderman and hear what happens with them.
experts-format-panel = Children’s panel
experts-format-panel-hint = A fixed group that gets a question a few times a year.
experts-format-interviews = Conversations with children
experts-format-interviews-hint = Short conversations in a place that children know, with drawing or playing for the youngest.
experts-format-interview-signatories = Children interview those who signed
experts-format-interview-signatories-hint = A year after the pledge. Questions for the cards: What did you promise? What went well? What did not, and why? What do we notice of it? What will you do tomorrow?
experts-format-youth-council = Through a youth council
experts-format-youth-council-hint = Young people who meet already get a real question and time to talk to others.
experts-child-parents-agree = A parent consents in writing
experts-child-parents-agree-hint = For each child younger than 16. Ask for each activity, with an explanation in plain language.
experts-child-child-agrees = The child wants it too, and may stop
experts-child-conduct-certificates = Adults have a certificate of conduct (VOG)
experts-child-two-adults = There are always two adults
experts-child-after-care = Somebody asks later how it was
experts-child-signals = Signals follow the reporting code (meldcode)
experts-child-signals-hint = Agree who the person in charge of it is.
experts-sheets = Worksheets of the forms
experts-sheets-text = To print, or to fill in in Word, with what is known of the alliance. They hold no name of a child. The forms that you chose come first.
experts-sheets-chosen = chosen

# Part 8
experts-part-compensation = Compensation
experts-part-compensation-lead = What do people get for it, who pays, and how fast?
experts-part-compensation-guide =
    Thinking along is work. Compensate at least travel and childcare, and preferably the time too.
    Pay fast. Who has little cannot advance anything.
    Compensation can lower a benefit. Do the compensation check with each person apart, and write down only the day.
experts-part-compensation-example = Volunteer fee and travel costs, in cash the same day or on the account within a week. The welfare organisation pays people, the municipality pays the organisation. Who prefers a training gets one.
experts-part-compensation-trap = Compensation because of which a benefit goes down afterwards.
experts-compensation-kinds = How do you compensate people?
experts-compensation-agreed = What is agreed?
experts-compensation-agreed-hint = In plain words, as you tell people.
experts-compensation-payer = Who pays? Name the organisation or the function
experts-compensation-within_days = Within how many days?
experts-compensation-discussed = On which day was the compensation check talked over?
experts-compensation-discussed-hint = Only the day, for the plan as a whole. Write nowhere with whom, or what came of it.
experts-kind-wage = wage
experts-kind-invoice = invoice
experts-kind-attendance-fee = attendance fee
experts-kind-volunteer-fee = volunteer fee
experts-kind-expenses = expenses
experts-kind-in-kind = in kind, such as a voucher or a meal
experts-kind-development = training or coaching
experts-kind-nothing = no compensation

# Part 9
experts-part-practical = Practical matters
experts-part-practical-lead = What makes it possible for everybody to come?
experts-part-practical-guide =
    Ask people themselves which time and place suit them. In the daytime at the town hall hardly ever does.
    Arrange food and childcare beforehand, so that nobody has to ask.
    Put nothing online only. Bring paper, and read aloud where that helps.
experts-part-practical-example =
    Time: Thursday from half past five to half past seven, with food. Place: the community centre, on the ground floor.
    Transport: a taxi for who has no bicycle. Childcare: two people in the room next door.
    Interpreter: Arabic and Tigrinya on request. Means: everything on paper and read aloud.
experts-part-practical-trap = An invitation by mail with an attachment of twelve pages.
experts-practical-when = Time, outside work and school
experts-practical-place = Place
experts-practical-food = Food
experts-practical-travel = Transport
experts-practical-childcare = Childcare
experts-practical-interpreter = Interpreter and language
experts-practical-means = Paper, a device, reading aloud

# Part 10
experts-part-decision = Decision and feedback
experts-part-decision-lead = Who decides when, and how do people hear what was done with it?
experts-part-decision-guide =
    Name the day and the function of who decides. Without that each contribution is a wish.
    Tell within eight weeks what you do with what was said, and why something cannot be done.
    Choose a form that people like: a conversation, a card, a short film.
experts-part-decision-example = The alderman decides on the new letter on 3 March. On 17 March she tells in the community centre what was taken over and what was not. Who is not there gets a card: you said, we did.
experts-part-decision-trap = A fine afternoon, after which nobody hears anything.
experts-decision-on = Day of the decision
experts-decision-by = Who decides? Name the function
experts-decision-told_how = How do people hear what was done with it?
experts-decision-told_on = On which day do they hear that?
experts-decision-told_on-hint = Eight weeks after the decision at the latest.

# Part 11
experts-part-planning = Planning and budget
experts-part-planning-lead = When does it happen, and what does it cost?
experts-part-planning-form = The compensation and travel costs of the places are added up by themselves. Put the other costs here.
experts-part-planning-guide =
    Begin early. Bringing people in when the plan is finished is too late.
    Reckon with half a year to get to know each other.
    Do not forget food, childcare and an interpreter. They are no extras.
experts-part-planning-example = From January until November. Budget €6,000: four places with compensation and travel, food ten times (€80), childcare (€60 each time), two half days of training (€900).
experts-part-planning-trap = Money for a room and an agency, and nothing for the people themselves.
experts-planning-from = First day
experts-planning-until = Last day
experts-planning-available = Available budget, in euros
experts-planning-available-hint = Such as 6000.
experts-planning-row = Costs { $number }
experts-planning-for = What for
experts-planning-what = Explanation
experts-planning-times = How many times
experts-planning-each = Euros each time
experts-line-food = food
experts-line-childcare = childcare
experts-line-interpreter = interpreter
experts-line-training = training
experts-line-coaching = coaching
experts-line-room = room
experts-line-means = paper and means
experts-line-gifts = gifts
experts-line-other = something else
experts-budget-title = What does it cost?
experts-budget-text = Added up from the places and the rows below. You type no total anywhere.
experts-budget-meetings = { $places ->
    [one] 1 place, { $meetings } times
   *[other] { $places } places, together { $meetings } times
}
experts-budget-fees = Compensation
experts-budget-travel = Travel costs
experts-budget-total = Total
experts-budget-over = Too much
experts-budget-left = Left

# Part 12
experts-part-evaluation = Evaluation
experts-part-evaluation-lead = How do you look back together, with those who took part?
experts-part-evaluation-guide =
    Ask five questions at most, and ask the professionals too.
    Look back with the people there, not about them.
    Celebrate what went well.
experts-part-evaluation-example =
    What changed because of you?
    Did you know beforehand how much influence you had?
    Did you feel safe?
    Was the compensation right?
    Will you take part again, and what should then be different?
experts-part-evaluation-trap = A form with twenty questions that nobody fills in.
experts-evaluation-on = Day of the evaluation
experts-evaluation-questions = Questions
experts-evaluation-questions-hint = Each question on a line of its own, five at most.
experts-evaluation-together = We look back together with those who took part

# Part 13
experts-part-anchoring = Anchoring
experts-part-anchoring-lead = How does once become always?
experts-part-anchoring-guide =
    Lay down what works: a fixed place in the core group, a line in the budget, a fixed point of the agenda.
    Agree which share of the rungs becomes formal, and in which year.
    See to it that it does not hang on one person, not on you either.
experts-part-anchoring-example = From 2028 two experts by experience are in the core group for good, with a paid role. Half of the rungs is formal by then. The money is in the budget for several years.
experts-part-anchoring-trap = A project with an end date, and nothing after it.
experts-anchoring-how = How do you make it last?
experts-anchoring-formal_percent = Which share of the rungs becomes formal, in percent?
experts-anchoring-by_year = In which year?

experts-table-who = Who takes part
experts-table-rungs = Rungs
experts-table-slots = Places
experts-table-budget = Budget

experts-wrong-alone = There is only one place for { $group }. Nobody takes part alone: make it at least two.
experts-wrong-no-rung = Some { $group } take part, but there is no rung for them. Fill it in at part 3.
experts-wrong-no-places = There is a rung for { $group }, but they have no places. Fill them in at part 2.
experts-wrong-two-rungs = There are two rungs for { $group } in the same phase or process in one year. Keep one.
experts-wrong-other-count = Part 2 has { $places } places for { $group }, part 4 has { $slots }.
experts-wrong-wrong-ages = The form that was chosen does not suit { $group }.
experts-wrong-fee-without-kind = Places have compensation, but part 8 names no form with money.
experts-wrong-kind-without-fee = Part 8 names compensation, but no place has an amount.
experts-wrong-nothing-and-more = “No compensation” and compensation cannot go together.
experts-wrong-over-budget = The plan costs { $amount } more than there is.
experts-wrong-ends-before-start = The last day is before the first day.
experts-wrong-slot-outside = Place { $number } falls outside the planning of part 11.
experts-wrong-decided-before-start = The decision is taken before anybody takes part.
experts-wrong-told-before-decision = People hear the outcome before it is decided.
experts-wrong-told-late = People hear only after more than eight weeks what was done with it.
experts-wrong-evaluated-before-start = The evaluation is before the first day.
experts-wrong-many-questions = { $count } questions are too many. Keep five.

experts-quality-title = Quality check
experts-quality-lead = Twelve points to talk over together. No mark and no report, but a good conversation.
experts-quality-guide =
    Talk the list over with everybody at the table, also with those who take part with experience of their own.
    First let each choose alone. Then talk about the differences.
    Take one point along to do something about tomorrow.
experts-quality-first = Talk about this first
experts-quality-all = All twelve points say “yes”. Do ask what is still missing.
experts-quality-said = What was said
experts-quality-note = Note at point { $number }
experts-met-no = no
experts-met-partly = partly
experts-met-yes = yes
experts-met-open = not talked about yet
experts-quality-open-question = There is one real question
experts-quality-open-question-hint = A question of which nobody knows the answer yet.
experts-quality-rung-agreed = The rung is on paper beforehand
experts-quality-rung-agreed-hint = Everybody knows how much influence there is.
experts-quality-from-start = People take part from the start
experts-quality-from-start-hint = Not only when the plan is finished.
experts-quality-never-alone = There are at least two people, never one alone
experts-quality-never-alone-hint = Not at a table with twelve professionals either.
experts-quality-variety = People take part whom you did not know yet
experts-quality-variety-hint = People who work, single parents, newcomers, young people.
experts-quality-support = Both sides get training and a contact person
experts-quality-support-hint = Officials and partners prepare too.
experts-quality-safe = It is safe
experts-quality-safe-hint = The story belongs to whoever tells it. Stopping is fine. Nothing public without consent. There is after-care.
experts-quality-fair-pay = The compensation is fair
experts-quality-fair-pay-hint = With travel and childcare, and what it means for a benefit was talked over.
experts-quality-accessible = Everybody can come and follow it
experts-quality-accessible-hint = Time, place, plain language, paper.
experts-quality-decision-maker = Who decides is there
experts-quality-decision-maker-hint = At least at the beginning and at the end.
experts-quality-told-back = People hear in time what was done and why
experts-quality-told-back-hint = Within eight weeks, also when it is no.
experts-quality-evaluated-together = We look back together
experts-quality-evaluated-together-hint = With those who took part, not about them.

# Rung matrix
experts-matrix-title = Rung matrix
experts-matrix-title-year = Rung matrix { $year }
experts-matrix-lead = How much influence does each group have, per phase of the route and per process of your own? What you promise stands beside what was done.
experts-matrix-open = Open the rung matrix
experts-matrix-from-part = What you promise here stands in the rung matrix beside what was done. A process of your own, such as a new letter, can be a row too.
experts-matrix-years = Years
experts-matrix-table = Per phase and process
experts-matrix-record-how = Choose a phase or process to record what was done.
experts-matrix-spot = Phase or process
experts-matrix-planned = Planned
experts-matrix-done = Done
experts-matrix-formal = formal
experts-matrix-informal = informal
experts-matrix-short = lower than the route advises
experts-matrix-plan = Plan the rungs in part 3
experts-matrix-plan-read = Read part 3 of the plan
experts-matrix-to-part = Write down the reason in part 3 of the plan
experts-matrix-promises = What was promised about the outcome?
experts-matrix-promised = Promise
experts-matrix-kept = Promised and done
experts-matrix-shares = Who advises or has more influence?
experts-matrix-shares-text = In how many phases and processes a group is on rung 3 (advise) or higher, of all phases and processes in which anybody took part that year. Children of all ages count as one group.
experts-matrix-of = { $count } of { $of }
experts-matrix-no-share = nothing filled in yet
experts-matrix-formal-share = Formal, so laid down: { $share }. Counted only where it was written down whether it was formal or informal.
experts-matrix-kept-share = No less done than promised: { $share }.
experts-matrix-trend = Years side by side
experts-matrix-trend-text = What was done: on rung 3 or higher, per group.
experts-matrix-words = Formal and informal
experts-formality-what = Formal is what is laid down: a contract, a regulation, an advisory council, a paid role or a fixed item on the agenda. Informal is a talk now and then.
experts-matrix-least = The least that the route advises
experts-matrix-least-text = These steps name a rung for experts by experience. Lower is possible, if you write down why.
experts-target-experts = experts by experience
experts-target-parents = parents
experts-target-children = children and young people
experts-target-organisations = organisations
experts-kept-not-yet = nothing recorded yet
experts-kept-unplanned = not planned
experts-kept-less = less than promised
experts-kept-as-promised = as promised
experts-kept-more = more than promised

experts-done-title = { $name }: what was done in { $year }?
experts-done-lead = Record for each group how much influence they really had. Write down what happened, not what was meant to.
experts-done-guide =
    Ask the people themselves too. They know whether their advice counted.
    Was it less than promised? That is no shame. Tell them why.
    Never write down here who they were.
experts-done-of = { $label } ({ $group })
experts-done-rung = Rung
experts-done-none = Did not take part
experts-done-unknown = Not known
experts-done-planned = Planned: { $rung }.

experts-process-add = Add a process of your own
experts-process-title = Change a process of your own
experts-process-lead = Something that people take part in outside the phases of the route, such as a new letter or a regulation.
experts-process-name = Name of the process
experts-process-name-hint = For example: new letter about the Meedoenpas. No names of people.
experts-process-change = Change { $name }
experts-process-remove = Remove process …
experts-process-remove-button = Remove process
experts-process-remove-text = The process disappears from the rung matrix.
experts-process-used = This process is in the plan or in a year of the rung matrix, so it cannot be removed.

# Compensation check
experts-check-title = Compensation check for place { $number }
experts-check-lead = What may the compensation of this place mean for somebody with a benefit or debts? Do this together with the person, at the table.
experts-check-open = Do the compensation check
experts-check-guide =
    Fill this in together. Who does not want to say something chooses “rather not say”.
    Close the page when you are done. We keep no answer and no outcome.
    The check knows the rules that we know. An outcome is never permission.
experts-check-kept = These answers are kept nowhere: not in the plan, not in the history and not in a log. When you close the page they are gone.
experts-check-ask = The questions
experts-check-money = This place: { $meetings } times, { $fee } fee and { $travel } travel each time.
experts-check-nobody = Nobody looks after this plan. Who looks after the plan does the check. You can begin to do so at the versions.
experts-check-owner = { $owner } looks after this plan and does the check.
experts-check-kind = How is this place paid?
experts-check-kind-volunteer = volunteer fee or expenses
experts-check-kind-in-kind = in kind, such as a voucher
experts-check-kind-other = attendance fee, wage or invoice
experts-check-benefits = Which benefit does the person have, or the partner whom they live with?
experts-check-benefits-hint = There can be more than one.
experts-check-benefit-none = no benefit
experts-check-benefit-social-assistance = social assistance (bijstand), of the municipality
experts-check-benefit-uwv = a benefit of UWV, such as WW, Ziektewet, WIA or Wajong
experts-check-benefit-other = another benefit
experts-check-benefit-unsaid = rather not say
experts-check-age = How old is the person?
experts-check-age-under-18 = younger than 18
experts-check-age-18-20 = 18 to 20
experts-check-age-21-26 = 21 to 26
experts-check-age-27 = 27 or older
experts-check-age-unsaid = rather not say
experts-check-debts = Is there an arrangement for debts?
experts-check-debts-hint = Such as a debt settlement, the Wsnp or an administrator.
experts-check-debts-no = no
experts-check-debts-arrangement = yes
experts-check-debts-unsaid = rather not say
experts-check-others = Does the person get compensation elsewhere too?
experts-check-others-text = The limits apply to everything together. Does the person have a second place in this plan? Fill it in here too. Leave empty what does not apply. Without months we count the whole year.
experts-check-other = Other organisation { $number }
experts-check-other-of = { $label } (organisation { $number })
experts-check-other-fee = Fee per month, in euros
experts-check-other-expenses = Expenses per month, in euros
experts-check-other-hours = Hours per month
experts-check-other-kind = How it is paid
experts-check-other-first = First month
experts-check-other-last = Last month
experts-check-button = See what we find
experts-check-outcome = Outcome
experts-check-with-whom = With whom do you talk about this?
experts-check-why = Why
experts-check-near = Near a limit
experts-check-used = Limits that were used
experts-check-more = { $count } more times
experts-check-limit = Limit: { $limit }
experts-check-with-others = This is because of what else is paid
experts-check-limits = Limits
experts-check-limits-text = Each limit has a year and a source, and says how sure we are.
experts-check-limits-open = All limits that we know
experts-verdict-nothing-found = We found nothing.
experts-verdict-nothing-found-text = That is no permission. Rules change, and not every rule is here. Ask when in doubt.
experts-verdict-discuss-first = Talk about this first.
experts-verdict-discuss-first-text = Pay nothing yet. First talk with those below, together with the person.
experts-verdict-not-like-this = Do not pay it like this.
experts-verdict-not-like-this-text = Like this it may cost somebody money. Change the amount, the months or the form, and look again.
experts-regime-volunteer = Volunteer scheme (Belastingdienst)
experts-regime-social-assistance = Social assistance
experts-regime-uwv = UWV
experts-regime-other-benefit = Another benefit
experts-regime-debts = Debts
experts-ask-tax-office = The organisation that pays, and the Belastingdienst
experts-ask-municipality = The case manager at the municipality
experts-ask-uwv = UWV
experts-ask-benefit-office = The organisation that pays the benefit
experts-ask-administrator = The administrator or debt counsellor
experts-ask-parent = A parent or guardian
experts-say-tax-office = Say for example: “We want to pay somebody compensation. Does this fit the volunteer scheme, or is it a wage?”
experts-say-municipality = Say for example: “I am going to give advice and will be paid something for it. What does that mean for my social assistance, and how do I report it?”
experts-say-uwv = Say for example: “I am going to give advice and will be paid something for it. Do I need permission, and what does it mean for my benefit?”
experts-say-benefit-office = Say for example: “I am paid something for giving advice. What does that mean for my benefit?”
experts-say-administrator = Say for example: “I am paid something for giving advice. May I keep it, and which account should it go to?”
experts-say-parent = Say for example: “Your child gives advice and gets something for it. Is that all right with you?”
experts-rule-over-limit = Everything together is more than the limit. Then the whole amount counts as income, not only what is above it.
experts-rule-not-confirmed = The amount is within the new limit, but that one is not confirmed yet. It is more than the last limit that is certain.
experts-rule-only-expenses = The amount is more than the limit, but it is expenses only. Keep the receipts and ask.
experts-rule-over-hour = The amount per hour is more than the limit. The Belastingdienst leaves room when the organisation can explain why it is no wage. Who has social assistance may lose the whole fee.
experts-rule-hours-unknown = There is a fee without hours. Then nobody can say whether the amount fits. Agree on hours.
experts-rule-age-matters = It depends on the age, and that was not said.
experts-rule-no-limit = We know no limit for this month.
experts-rule-other-pay = An attendance fee, a wage and an invoice are income. Other rules hold for them.
experts-rule-minor = This is about money: up to 18 a parent has to consent to that. To take part, consent is needed up to 16.
experts-rule-whole-fee-counts = The fee is over a limit. Then the whole fee counts as income.
experts-rule-under-27 = People younger than 27 on social assistance cannot keep a fee. Only expenses with proof are left out.
experts-rule-under-27-changed = The rule for people younger than 27 is changing. Ask what applies now.
experts-rule-expenses-apart = The fee fits, but with the expenses it is too much. Ask whether the expenses may stay apart.
experts-rule-proven-expenses = Keep the receipts: expenses without proof may count.
experts-rule-gift = A voucher or present may count as a gift. Ask beforehand.
experts-rule-duty-to-report = Every fee must be reported, also when it may be kept.
experts-rule-always-ask = Whatever the amount: talk about this first.
experts-limit-hour = { $amount } per hour
experts-limit-month = { $amount } per month
experts-limit-year = { $amount } per year
experts-limit-age = from { $amount } years on, in social assistance
experts-limit-under-21 = younger than 21
experts-limit-from-21 = 21 and older
experts-limit-column-amount = Limit
experts-limit-column-years = Holds in
experts-limit-column-sure = How sure
experts-limit-column-source = Source
experts-limit-outdated = (used after that year: check)
experts-limit-seen = seen on { $date }
experts-talk-title = Talked over?
experts-talk-none = Not written down as talked over yet.
experts-talk-missing = { $count ->
    [one] Not talked over yet: place { $places }. Do the compensation check there.
   *[other] Not talked over yet: places { $places }. Do the compensation check there.
}
experts-talk-on = Talked over on { $date }, agreed with the plan.
experts-talk-text = Only this day is kept, with the place. When the place changes the day disappears and you talk again.
experts-talk-day = On which day was it talked over, and did the person agree with the plan?
experts-talk-button = Write down: talked over, agreed with the plan

# Agreement sheet
experts-sheet-title = Agreement sheet place { $number }
experts-sheet-standing = Take this sheet home. The organisation keeps one too.
experts-sheet-file = agreement-sheet
experts-sheet-card = Agreement sheet
experts-sheet-card-text = On one sheet what somebody does and gets, whom they can turn to and how to stop. Write the name on paper only.
experts-sheet-pdf = Agreement sheet as a PDF
experts-sheet-word = Agreement sheet as a Word file
experts-sheet-open = Not agreed yet.
experts-sheet-does = What you do
experts-sheet-role = Your role
experts-sheet-task = Your task
experts-sheet-via = Through which organisation
experts-sheet-period = When
experts-sheet-often = How often and how long
experts-sheet-times = { $meetings } times, { $hours } hours each time. Preparing counts.
experts-sheet-gets = What you get
experts-sheet-fee = Fee each time
experts-sheet-no-fee = No amount each time.
experts-sheet-travel = Travel each time
experts-sheet-no-travel = No travel costs.
experts-sheet-agreed = What we agreed
experts-sheet-payer = Who pays
experts-sheet-soon = How soon
experts-sheet-days = { $days ->
    [0] The same day.
    [one] Within 1 day.
   *[other] Within { $days } days.
}
experts-sheet-effect = Money that you get may have an effect on other arrangements. Ask the contact person to look at this with you before anything is paid.
experts-sheet-help = Whom you can turn to
experts-sheet-contact = Your contact person
experts-sheet-after-care = Afterwards
experts-sheet-rules = How we treat each other
experts-sheet-house-rules = House rules
experts-sheet-consent = Your story is yours
experts-sheet-stop = If you want to stop
experts-sheet-stop-may = You may always stop
experts-sheet-stop-text =
    You do not have to say why.
    It has no effect on help or money that you get.
    Tell the contact person. What you have done already, we pay.
experts-sheet-signed = Signatures
experts-sheet-name = Name (on paper only)
experts-sheet-signature-you = Your signature
experts-sheet-signature-us = Signature of the contact person
experts-sheet-date = Date:

error-money = Fill in an amount from 0 to { $max } euros, such as 12,50
error-month = Fill in month and year, such as 03-2027
error-partner-unknown = Choose partners from your own list
error-row-unnamed = Choose what this row is about, or choose “Remove this row”
error-plan-future = Choose today or a day in the past
error-plan-before-agreed = Choose the day on which the core group agreed, or a later one
error-plan-not-ready = The plan is not ready yet. See what is missing or contradicts itself
error-plan-changed = The plan was changed meanwhile. Read it again before you record this
error-none-beside = Choose “no benefit” or a benefit, not both
error-rung-first = Choose a rung too, or choose “not known” at formal or informal
error-process-name = There is a process with this name already
error-process-many = You have 40 processes of your own already. Remove one first
error-process-used = The plan or a year names this process. That is why it stays
error-process-unknown = Choose a phase or a process of your own from the list

done-plan-agreed = The agreement of the core group is recorded.
done-plan-adopted = The plan is adopted.
done-plan-reopened = The plan is a draft again.
done-plan-followed = The new version has begun, with the text of the one before.
done-slot-removed = The place was taken away.
done-process-removed = The process has been removed.

alliance-trail-expert-plan-saved = the plan for experts by experience was changed
alliance-trail-expert-plan-talked = the quality check of the plan for experts by experience was changed
alliance-trail-expert-plan-agreed = the core group agreed on the plan for experts by experience
alliance-trail-expert-plan-reopened = the plan for experts by experience is a draft again
alliance-trail-expert-plan-adopted = the plan for experts by experience was adopted
alliance-trail-expert-plan-followed = a new version of the plan for experts by experience was begun
alliance-trail-expert-plan-taken = somebody else looks after the plan for experts by experience
alliance-trail-expert-rungs-saved = what was done was recorded in the rung matrix
alliance-trail-expert-process-added = a process of the alliance’s own was added to the rung matrix
alliance-trail-expert-process-renamed = a process of the alliance’s own has another name in the rung matrix
alliance-trail-expert-process-removed = a process of the alliance’s own was removed from the rung matrix
alliance-trail-expert-plan-discussed = the compensation check of a place in the plan for experts by experience was talked over

# You said, we did: what groups said, and what happens with it.
feedback-title = You said – we did
feedback-lead = Who thinks along hears within eight weeks what happens with it, and why (not). Here is what a group said, never who said it.
feedback-open = See what groups said
feedback-new = Write down what a group said
feedback-new-lead = Write it down in the words of the group. What happens with it can come later.
feedback-one = What a group said
feedback-one-due = Tell what happens with this on { $date } at the latest.
feedback-list = What groups said
feedback-search = Search in the text
feedback-count = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
feedback-none = Nothing has been written down yet. Begin with what you last heard from a group.
feedback-column-said = What the group said
feedback-column-group = Group
feedback-column-answer = What happens with it
feedback-column-standing = Status
feedback-share-title = Told in time
feedback-share = { $count } out of { $total } times it was told in time what happens.
feedback-share-none = There was nothing yet that you should have told.
feedback-overdue = { $count ->
    [one] For { $count } point the time is over.
   *[other] For { $count } points the time is over.
}
feedback-share-note = In time means within eight weeks. What still has time does not count.
feedback-standing-open = still to tell
feedback-standing-overdue = too late
feedback-standing-told-in-time = told in time
feedback-standing-told-late = told later
feedback-standing-promise-passed = promised day has passed
feedback-said = What did the group say?
feedback-said-hint = In the words of the group. One point at a time.
feedback-rung = On which rung did the group think along?
feedback-rung-hint = The rung says what you promised: the higher, the more you have to explain.
feedback-said-on = When did the group say this?
feedback-answer = What happens with it?
feedback-answer-none = We do not know yet
feedback-answer-yes = We will do it
feedback-answer-partly = We will do part of it
feedback-answer-finding-out = We will find out
feedback-answer-finding-until = We will find out, until { $date }
feedback-answer-no = We will not do it
feedback-until = Until when will you find out?
feedback-until-hint = Fill this in when you will find out.
feedback-why = What exactly happens, and why (not)?
feedback-why-hint = So that everybody in the group understands. Fill this in before you tell it.
feedback-by = Who does this?
feedback-by-hint = A role or function, such as “income team”. No name.
feedback-by-is = By: { $by }
feedback-told-on = When was the group told?
feedback-told-on-hint = Leave this empty as long as the group does not know.
feedback-public = Everybody may read this
feedback-public-hint = Only what was told, and in which nobody can be recognised. Read it with the group first.
feedback-public-said = From { $group }, on { $date }
feedback-is-public = public
feedback-told = Told on { $date }
feedback-due = Tell it on { $date } at the latest
feedback-remove = Remove this point …
feedback-remove-button = Remove this point
feedback-remove-text = The point is then gone for good.
feedback-guide =
    Also say what is not possible, and why. An honest no is better than silence.
    Tell the group yourself, not only in a report. Ask whether it is right.
    Write down no names, and nothing by which somebody can be recognised.
error-feedback-until-early = Choose a day after the day you told this
feedback-to-alliance = To the overview of the alliance
feedback-mail = Reminder by mail
feedback-mail-weekly = Who looks after the plan gets a mail when a group still has to hear what happens. If nobody looks after the plan, the lead gets it. It is one mail a week at most, about all alliances together. What the group said is not in it.
feedback-mail-stop = No more mail about this
feedback-mail-stopped = You get no mail about this, from any alliance.
feedback-mail-again = Mail after all
feedback-waiting = { $count ->
    [one] One point still has to be told to the group that said it.
   *[other] { $count } points still have to be told to the groups that said them.
}
feedback-waiting-none = All groups have heard what happens with their words.
alliance-attention-feedback = Tell groups what happens with what they said
alliance-attention-feedback-why = { $count ->
    [one] For one point the term or the promised day is over.
   *[other] For { $count } points the term or the promised day is over.
}
alliance-experts-card = Experts by experience
alliance-experts-plan = The plan for experts by experience
error-feedback-until = Fill in until when you will find out
error-feedback-early = This is earlier than the day on which the group said it
error-feedback-told-needs = Fill this in first: you filled in a day on which it was told
error-feedback-not-public = Everybody can read this only once it was told, with what happens and why, and without details of people
alliance-trail-expert-feedback-added = a point in “You said – we did” was written down
alliance-trail-expert-feedback-saved = a point in “You said – we did” was updated
alliance-trail-expert-feedback-removed = a point in “You said – we did” was removed
experts-slot-open = Place { $number }: compensation check and agreement sheet
experts-slots-closed = At each place you find the compensation check and the agreement sheet.
error-slots-most = A plan cannot have more places: take one away first
error-talk-stale = The places were changed meanwhile. Check whether this is still the amount that you talked over
experts-matrix-from = Planned is what the plan promises that was agreed or adopted. For a year that it does not name, you see what the draft says.
