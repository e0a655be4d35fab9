# Contributions (inzet) of partners: what they do, for whom, at which level; and who is still missing.

partners-tabs = Partners
partners-tab-register = Who stands where?
partners-tab-contributions = Contributions

level-short-soften = Soften
level-short-strengthen = Strengthen
level-short-transform = Change

contribution-planned = planned
contribution-running = running
contribution-done = done
contribution-stopped = stopped
contribution-done-what = It was done, as meant.
contribution-stopped-what = It ends earlier than meant, or did not happen.

contribution-title = Contributions (inzet)
contribution-none = No contribution was filled in yet.
contribution-add = Add a contribution
contribution-change = Change a contribution
contribution-edit = Change
contribution-end-open = End
contribution-end = End a contribution
contribution-end-how = How did it end?
contribution-lead = What does this partner do for children and families, beside the pledge? That way you see together what happens and what is still missing.
contribution-what = What does this partner do?
contribution-what-hint = Write down one thing, for example “Repairs bicycles and gives them away with a lock”.
contribution-what-short = Contribution
contribution-whom = For whom?
contribution-whom-hint = A group, such as “children aged 4 to 12 in the north of town”. Never a name.
contribution-for = for { $whom }
contribution-levels = At which level does this work?
contribution-levels-hint = The three V’s of the theory of change (Verandertheorie). Choose one or more.
contribution-levels-short = Level
contribution-challenges = To which challenge (opgave) does this belong?
contribution-challenges-short = Challenge
contribution-status = State
contribution-starts = First day
contribution-ends = Last day
contribution-ends-hint = Needed when the contribution is done or stopped. Otherwise it may stay empty.
contribution-period = When
contribution-from = from { $from }
contribution-from-until = { $from } up to and including { $until }
contribution-steps-open = Steps of the route
contribution-steps = To which steps does this belong?
contribution-actions = Actions for this:
contribution-steps-of = Belongs to:
contribution-remove = Take the contribution away …
contribution-remove-button = Take away for good
contribution-remove-text = This is for a mistake. Is the contribution over? Then choose “End” on the partner’s page: that way it stays known what was done.

contributions-title = Contributions: who does what?
contributions-lead = Everything that partners do or intend to do, in one place. Choose a level, challenge or sector to see what you can build on.
contributions-list = All contributions
contributions-search = Search by contribution or partner
contributions-partner = Partner
contributions-none = No contribution was filled in yet. You do that on the page of a partner.
contributions-none-found = No contribution fits this choice.
contributions-count = { $count ->
    [one] 1 contribution
   *[other] { $count } contributions
}
contributions-read = See what partners do

error-level-needed = Choose at least one level
error-ends-before-start = The last day is before the first day
error-end-needed = Fill in the last day: this contribution is done or stopped
error-challenge-unknown = Choose a challenge from the list
error-step-unknown = Choose a step from the list

done-contribution-removed = The contribution was taken away.

alliance-trail-partner-contribution-added = a contribution of { $name } was added
alliance-trail-partner-contribution-changed = a contribution of { $name } was changed
alliance-trail-partner-contribution-ended = a contribution of { $name } was ended
alliance-trail-partner-contribution-removed = a contribution of { $name } was taken away

# Whom do we miss?

partners-tab-missing = Whom do we miss?
missing-lead = Here you see where your network is strong, where it leans on one partner and where nobody does anything yet. And who could fill that.
missing-levels = Sectors and levels
missing-challenges = Sectors and challenges
missing-counted = A number is how many partners take part and do something there, or intend to. Click a number to see what they do, or a 0 to see whom you can ask.
missing-nobody = nobody yet
missing-cell = { $contributions ->
    [one] 1 contribution
   *[other] { $contributions } contributions
} of { $partners ->
    [one] 1 partner
   *[other] { $partners } partners
}
missing-legend-empty = nobody
missing-legend-thin = one partner: thin
missing-legend-fair = two or three
missing-legend-thick = four or more
missing-empty-all = { $level }: not a single sector does anything here yet.
missing-empty = { $level }: nobody yet from { $count ->
    [one] 1 sector
   *[other] { $count } sectors
} ({ $sectors }).
missing-thin-all = { $level }: in every sector this leans on one partner.
missing-thin = { $level }: leans on one partner in { $count ->
    [one] 1 sector
   *[other] { $count } sectors
} ({ $sectors }).
missing-silent = { $count ->
    [one] Of 1 partner that takes part no contribution is known yet, or it is over.
   *[other] Of { $count } partners that take part no contribution is known yet, or it is over.
}
missing-fill = Whom can you ask? { $sector }
missing-fill-sectors = Sectors
missing-listed = On your list already
missing-listed-more = { $count ->
    [one] 1 more on your list
   *[other] { $count } more on your list
}
missing-invite = Invite
missing-elsewhere = Takes part elsewhere, or in the national network
missing-elsewhere-text = Organisations of this sector that take part in another alliance or are a member of the national network: in your province, in a municipality like yours (size and urbanity), or in the whole country. You see what the organisation is, not who works there.
missing-elsewhere-none = We know of none yet outside your own list.
missing-why-nearby = works in your province
missing-why-comparable = example from a municipality like yours
missing-why-nationwide = works in the whole country
missing-member = national network
missing-add = Put on our list
missing-add-invite = Put on the list and invite
missing-kinds = Kinds that you probably have and that are not on your list yet
missing-kinds-open = To the starter checklist for this sector
missing-more = See by level and challenge whom you miss

contribution-now = planned or running

done-listed = The organisation is on your list now.
