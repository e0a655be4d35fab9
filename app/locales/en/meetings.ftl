# Working together: groups, meetings, decisions and actions.

meetings-and-actions = To meetings and actions
meetings-nav = Meetings
meetings-actions-nav = Actions
meetings-decisions-nav = Decisions
meetings-groups-nav = Groups
meetings-somebody = Somebody of the alliance
meetings-yourself = You

meetings-title = Meetings
meetings-lead = Plan a meeting, invite people and write down what you agree.
meetings-lead-read = When people meet, and what was agreed.
meetings-plan = Plan a meeting
meetings-change = Change the meeting
meetings-change-mail = { $count ->
    [one] One person was invited. Do you change the name, time or place? Then that person gets a mail.
   *[other] { $count } people were invited. Do you change the name, time or place? Then they get a mail.
 }
meetings-coming = To come
meetings-past = Past
meetings-none = No meeting is planned.
meetings-cancelled = Called off
meetings-cancelled-text = This meeting has been called off.
meetings-has-report = Report ready
meetings-box = Meeting in a box
meetings-box-text = Agenda, invitation and worksheet are ready. Change what you like.
meetings-box-phase = With phase { $phase } of the route
meetings-box-worksheet = Worksheet (Word)

meetings-card = About the meeting
meetings-name = Name of the meeting
meetings-name-hint = For example: core group, second time
meetings-group = For which group?
meetings-group-all = For everybody
meetings-when = When
meetings-day = Day
meetings-from = Begins at
meetings-to = Ends at
meetings-place = Place
meetings-place-hint = For example: community centre De Linde, room 2
meetings-link = Link to take part online
meetings-link-hint = For example of Teams or Jitsi. Empty when you meet in one place.
meetings-agenda = Agenda
meetings-agenda-hint = One item a line. The agenda is in the invitation.
meetings-no-agenda = There is no agenda yet.
meetings-facts = When and where
meetings-calendar = Put it in your calendar

meetings-invite = Invite people
meetings-invite-lead = Who you choose gets a mail with the agenda and an appointment. Who was invited already gets no second mail.
meetings-invite-opening = What would you like to say?
meetings-invite-opening-hint = This stands at the top of the mail. The day, the place and the agenda follow by themselves.
error-no-link = Write no web address or strange signs here. What you want people to read stands with the meeting.
meetings-invite-group = Who of the group?
meetings-invite-others = Who else?
meetings-invite-all = Whom do you invite?
meetings-invite-nobody = Everybody has been invited. If you miss somebody, add a contact person to a partner first.
meetings-invite-button = Send the invitation
meetings-no-address = No address known: on the list, without a mail
meetings-over = This meeting is over or called off. You can invite nobody any more.

meetings-attendees = Who
meetings-attendees-none = Nobody invited yet.
meetings-present = Was there

meetings-report-button = Report and decisions
meetings-report-lead = Paste your report or type it here. Do not name children, parents or experts by experience.
meetings-report = Report
meetings-who-was-there = Who was there?
meetings-who-else = Who else was there?
meetings-decisions = Decisions
meetings-decisions-hint = One decision a line
meetings-decisions-title = Decisions
meetings-decisions-lead = All that was decided in meetings, the newest first.
meetings-decisions-none = No decisions have been written down yet.
meetings-decisions-how = You do that in the report of a meeting.
meetings-to-meeting = To the meeting

meetings-share-card = Reading along without an account
meetings-share-text = For who has no account: print the version without names, or make a link. No names of people are in it, except what you write yourself in the agenda or the report.
meetings-paper = Version without names, to print
meetings-share = Make a link
meetings-shared = Who has this link reads along until and including { $date }:
meetings-unshare = Take the link back
meetings-cancel = Call it off …
meetings-cancel-button = Call the meeting off
meetings-cancel-text = Who was invited gets a mail that it does not go on. You cannot undo this.

meetings-groups-title = Groups
meetings-groups-lead = Who is in which group? With that you invite a whole group at once.
meetings-groups-none = There are no groups yet. Begin with the core group.
meetings-group-add = Make a group
meetings-group-change = Change the group
meetings-group-lead = An expert by experience who takes part is a contact person here like any other. Do not write down that somebody is one.
meetings-group-card = About the group
meetings-group-kind = What kind of group is it?
meetings-group-name = Name
meetings-group-purpose = What is the group for?
meetings-group-members = Who take part?
meetings-group-members-hint = Do you miss somebody? First add them as a contact person of a partner.
meetings-group-empty = Nobody yet.
meetings-group-remove = End the group …
meetings-group-remove-button = End the group
meetings-group-remove-text = The meetings of the group are kept.
group-core = Core group
group-core-what = Keeps the work going and prepares.
group-working = Working group
group-working-what = Works on one challenge or task.
group-steering = Steering group
group-steering-what = Decides on direction, money and people.
group-sounding_board = Sounding board
group-sounding_board-what = Thinks along and gives advice.

meetings-actions = Actions of this meeting
meetings-open-actions = Still open from before
meetings-actions-title = Actions
meetings-actions-lead = Who does what, and when is it done?
meetings-actions-late = { $count ->
    [one] One action is late.
   *[other] { $count } actions are late.
 }
meetings-actions-list = List of actions
meetings-actions-search = Search for text or name
meetings-actions-own = Mine or my organisation’s
meetings-actions-none = No actions found.
meetings-actions-count = { $count ->
    [one] 1 action
   *[other] { $count } actions
 }
meetings-action-add = Add an action
meetings-action-change = Change the action
meetings-action-card = About the action
meetings-action-what = What will happen?
meetings-action-what-hint = Begin with a verb: “Make a flyer for the schools”
meetings-action-owner = Who does it?
meetings-action-owner-hint = A contact person of a partner gets at most one mail a week about what is still open.
meetings-action-due = Done by
meetings-action-from = Agreed at
meetings-action-from-none = No meeting
meetings-action-contribution = Part of a contribution
meetings-action-contribution-hint = Only a contribution of who does the action.
meetings-action-contribution-none = No contribution
meetings-action-contribution-other = Choose a contribution of who does the action
meetings-action-status = How far is it?
meetings-action-note = Explanation
meetings-action-remove = Take the action away …
meetings-action-remove-button = Take the action away
meetings-action-remove-text = Do this for a mistake only. Does an action not go on? Then choose “dropped”.
meetings-until = done by { $date }
action-open = Open
action-late = Late
action-done = Done
action-dropped = Dropped

actions-own-title = Actions of { $organisation }
actions-own-lead = This is what you agreed to in { $alliance }. Tell how far it is. You need no account.
actions-own-none = Nothing is open any more. Thank you!
actions-own-tell = Tell how far it is
actions-own-mail = Mail about this
actions-own-weekly = You get at most one mail a week, about all alliances together, and only when something is open.
actions-own-stop = No more mail about this
actions-own-stopped = You get no more mail about this, from no alliance.
actions-own-again = Mail me again

error-time = Fill in a time such as 9:30
error-no-such-time = That time does not exist on this day: the clock goes forward an hour
error-time-order = Choose a time after the beginning

# In the history.
alliance-trail-meeting-added = a meeting was planned: { $name }
alliance-trail-meeting-changed = a meeting was changed: { $name }
alliance-trail-meeting-cancelled = a meeting was called off: { $name }
alliance-trail-meeting-invited = people were invited to: { $name }
alliance-trail-meeting-reported = report and decisions were written down of: { $name }
alliance-trail-meeting-shared = a link was made to read along with: { $name }
alliance-trail-meeting-unshared = the link to read along was taken back of: { $name }
alliance-trail-group-added = a group was made: { $name }
alliance-trail-group-changed = a group was changed: { $name }
alliance-trail-group-removed = a group was ended
alliance-trail-action-added = an action was added: { $name }
alliance-trail-action-changed = an action was changed: { $name }
alliance-trail-action-updated = it was told how far an action is: { $name }
alliance-trail-action-removed = an action was taken away
alliance-trail-partner-digest-stopped = somebody of { $name } wants no more mail about actions
alliance-trail-partner-digest-wanted = somebody of { $name } wants mail about actions again

# The collaboration scan. Headings: the collaboration model of Kaats and Opheij; the statements are ours.
scan-nav = Scan
scan-title = Collaboration scan
scan-lead = How do partners work together? Everybody answers without a name. You see where you differ, and talk about that.
scan-list = Scans
scan-none = There has been no scan yet.
scan-of = Scan of { $date }
scan-open-until = Open until and including { $date }
scan-answers = { $count ->
    [0] No answers yet
    [one] 1 answer
   *[other] { $count } answers
 }
scan-open = Begin a scan
scan-open-text = You get one link for all partners. Filling it in takes ten minutes.
scan-closes = Answers until and including
scan-open-button = Make the link
scan-day-wrong = Choose a day from today, at most three months ahead
scan-link = The link for partners
scan-link-text = Send this link to all partners. They can answer until and including { $date }.
scan-closed = This scan is closed.
scan-close = Close the scan …
scan-close-button = Close the scan
scan-close-text = Nobody can answer after that. Then you see the outcome.
scan-outcome = The outcome
scan-while-open = You see the outcome when the scan is closed. Not now: with each new answer you would see what changes, and so what somebody said.
scan-sheet = Conversation sheet
scan-few = Fewer than { $fewest } partners answered these statements. Then we show no outcome: one could guess who answered what.
scan-sheet-text = Rather talk for an hour with these statements at hand. Nobody has to say what they filled in.
scan-differ = Where you differ most
scan-differ-by = { $low } disagree, { $high } agree
scan-differ-none = There is no statement that one agrees with and another does not.
scan-differ-talk = Begin the conversation here: what do you see, and what may another not see?
scan-chart-about = Each bar is one statement. On the left who does not agree at all, on the right who wholly agrees. The number is the number of partners.
scan-statement = Statement
scan-answer-1 = Do not agree at all
scan-answer-2 = Do not agree
scan-answer-3 = In between
scan-answer-4 = Agree
scan-answer-5 = Wholly agree
scan-ask = How do we work together?
scan-ask-lead = This scan is about { $alliance }. It takes you ten minutes. You can answer until and including { $date }.
scan-ask-card = What do you think?
scan-anonymous = We do not keep who you are, nor when you answer. The outcome can be seen only when the scan is closed. Do you not know something? Skip it.
scan-send = Send my answers
scan-thanks = Thank you
scan-thanks-text = Your answers were sent, without your name. The outcome is talked about together.
error-scan-empty = Answer at least one statement
scan-lens-ambition = Ambition
scan-lens-interests = Interests
scan-lens-relation = Relation
scan-lens-organisation = Organisation
scan-lens-process = Process
scan-ambition-1 = I can sum up our ambition in one sentence
scan-ambition-2 = The ambition is about what matters to children and parents
scan-ambition-3 = My organisation makes different choices because of this ambition
scan-interests-1 = We know what each of us stands to gain and to lose
scan-interests-2 = I can say what my organisation needs
scan-interests-3 = The alliance is worth the time for my organisation
scan-relation-1 = I dare to say what is not going well
scan-relation-2 = We keep our agreements with each other
scan-relation-3 = Experts by experience are listened to just as much as others
scan-relation-4 = I find it easy to call another partner
scan-organisation-1 = It is clear who does what
scan-organisation-2 = It is clear who decides on what
scan-organisation-3 = The work is shared fairly
scan-process-1 = Our meetings yield something
scan-process-2 = We see what comes of our actions
scan-process-3 = We learn from what does not work
alliance-trail-scan-opened = a collaboration scan was begun
alliance-trail-scan-closed = a collaboration scan was closed
