# Goal map (doelenkaart): ambition, results with their figure, challenges with their coalition.

partners-tab-goals = Goals

goals-title = Goal map (doelenkaart)
goals-lead = What do you want to achieve together, how do you notice that things get better, and which challenges do you work on? This page fits on paper: print it for the meeting.
goals-steps = This map belongs to:
goals-fill-in = Fill in
goals-change = Change

goals-ambition = Ambition
goals-ambition-none = There is no ambition yet.
goals-ambition-add = Write down the ambition
goals-ambition-lead = One sentence that everybody can remember. Make it together with experts by experience (rung 4: co-produce).
goals-sentence = The ambition in one sentence
goals-sentence-hint = For example “Every child in our town can take part at school, at the club and at a party.”

goals-results = Results
goals-results-text = Three to five things that should become better, each with a figure that you look at every year. The alliance contributes to them; income, laws and the work of others weigh in too.
goals-results-few = { $count ->
    [0] There are no results yet.
    [one] There is 1 result.
   *[other] There are { $count } results.
} Three to five together show what changes.
goals-results-many = There are { $count } results. With more than five it gets lost what matters.
goals-result = Result
goals-result-hint = What should become better? Not an activity: “More children play sports”, not “Four leaflets”.
goals-result-add = Add a result
goals-result-change = Change the result
goals-result-lead = What should become better for children and families, and which figure shows it?
goals-result-remove = Take the result away …
goals-result-remove-button = Take away for good
goals-result-remove-text = The result and all its measurements are erased and cannot be brought back.
goals-indicator = Indicator
goals-indicator-hint = The figure that you follow, for example “Share of children on a low income who play sports at a club”.
goals-definition = What exactly counts?
goals-definition-hint = Who, where and when. That way somebody else can make the same figure.
goals-unit = Unit
goals-unit-hint = For example % or children.
goals-base = start
goals-base-value = Value at the start
goals-base-year = Year of the value at the start
goals-target = target
goals-target-value = Target
goals-target-year = Year of the target
goals-empty-hint = Is there no figure? Leave this empty: it will say “not available”, never 0.
goals-source = Source
goals-source-hint = Where does the figure come from?
goals-deliverer = Who delivers the figure?
goals-deliverer-none = Nobody yet
goals-year = Year
goals-value = Value
goals-note = Note
goals-note-hint = What should a reader know about this figure?
goals-table = The measurements of { $result }
goals-measure = Add a measurement
goals-measure-change = Change the measurement of { $year }
goals-measure-lead = One figure a year, with its source.
goals-measure-remove = Take the measurement away …
goals-measure-remove-button = Take away for good
goals-measure-remove-text = This is for a mistake. If there is no figure, leave the value empty.
goals-years-missing = Not filled in yet: { $years }. If there is no figure, write that down.

goals-contributes = The alliance contributes to: { $result }.
goals-progress-none = There is no measurement yet. The target is { $target } in { $year }.
goals-progress-no-base = In { $at } it was { $value }. The value at the start is not available; the target is { $target } in { $year }.
goals-progress-away = In { $at } it was { $value }: farther from the target than at the start. The target is { $target } in { $year }.
goals-progress-under = In { $at } it was { $value }: { $share }% of the way to the target of { $target } in { $year }.
goals-progress-reached = In { $at } it was { $value }: the target of { $target } was reached.

goals-challenges = Challenges
goals-challenges-text = Two to four challenges, each with a coalition of partners and with contributions at each of the three V’s.
goals-challenges-few = { $count ->
    [0] No challenge was chosen yet.
    [one] 1 challenge was chosen.
   *[other] { $count } challenges were chosen.
} Two to four give direction to all partners.
goals-challenges-many = { $count } challenges were chosen. With more than four you divide the attention too much.
goals-challenge-add = Choose a challenge
goals-challenge-lead = Which challenge (opgave) is the alliance going to work on? After that you choose who is in the coalition.
goals-challenge-which = Which challenge?
goals-challenge-next = On to the coalition
goals-challenge-unnamed = A challenge without a name
goals-challenge-remove = Take the challenge off the map …
goals-challenge-remove-button = Take off the map
goals-challenge-remove-text = The coalition is erased. What partners contribute stays.
goals-coalition = Coalition
goals-coalition-none = This challenge has no coalition yet.
goals-coalition-change = Change the coalition
goals-coalition-title = Coalition: { $challenge }
goals-coalition-lead = Which partners work on this challenge together?
goals-coalition-with = Partners that contribute to this challenge
goals-coalition-others = Other partners
goals-coalition-others-open = { $count ->
    [one] 1 more partner that takes part
   *[other] { $count } more partners that take part
}
goals-level-more = { $count } more at { $level }
goals-level-none = { $level }: no contribution yet. Ask who can do something here.

goals-paper-unmeasured = not measured yet
goals-paper-of-year = { $value } ({ $year })
goals-paper-no-effort = no effort yet
goals-paper-no-coalition = no coalition yet
goals-paper-more = and { $count } more

error-year = Fill in a year from 2000 to 2100
error-amount = Fill in a number, such as 1234 or 12.5
error-year-needed = Fill in the year of this value
error-target-before-base = The target comes after the year of the value at the start
error-percent-negative = A percentage cannot be below 0
error-percent-over = A percentage is at most 100. Do you mean growth or a number? Then choose another unit at the result, such as “% growth” or “children”
error-target-is-base = The target equals the value at the start
error-year-known = There is a measurement of this year already. Change that one.

done-goal-removed = It was taken away.

alliance-trail-goal-saved = the ambition was changed
alliance-trail-goal-outcome-added = a result was added to the goal map
alliance-trail-goal-outcome-changed = a result on the goal map was changed
alliance-trail-goal-outcome-removed = a result was taken off the goal map
alliance-trail-goal-measurement-added = a measurement was added to the goal map
alliance-trail-goal-measurement-changed = a measurement on the goal map was changed
alliance-trail-goal-measurement-removed = a measurement was taken off the goal map
alliance-trail-goal-challenge-added = a challenge was chosen
alliance-trail-goal-challenge-removed = a challenge was taken off the goal map
alliance-trail-goal-coalition-changed = the coalition of a challenge was changed

alliance-goals = What the alliance wants to reach
alliance-goals-map = To the goal map
alliance-goals-none = No goal has been set yet.
