# The contact log: who spoke with a partner, when, and when again.

contact-log-title = Conversations with this partner
contact-log-who = Only the alliance reads this. Your coach reads what you share.
contact-log-who-coach = You see what the alliance shares with you.
contact-log-none = No conversation has been recorded yet.
contact-log-none-shared = The alliance has not shared a conversation with you yet.
contact-log-older = { $count ->
    [one] 1 earlier conversation
   *[other] { $count } earlier conversations
}
contact-log-add = Record a conversation
contact-log-change = Change conversation
contact-log-edit = Change
contact-log-lead = A few lines will do. A colleague then knows what was said, and when you will be in touch again.
contact-log-agreed = In the latest conversation you agreed to be in touch again on { $date }.
contact-log-on = When was it?
contact-log-way = How were you in touch?
contact-way-call = Called
contact-way-visit = Visited
contact-way-mail = E-mailed
contact-way-meeting = In a meeting
contact-log-by = Who from the alliance was it?
contact-log-said = What was said or agreed?
contact-log-said-hint = Write down what the organisation wants or can do.
contact-log-next = When will you be in touch again?
contact-log-next-hint = On that day this partner appears on your list. Only what was agreed in the latest conversation counts.
contact-log-share = Share this conversation with our coach
contact-log-share-hint = The coach of the national team can then read it. You can untick this later.
contact-log-when = { $way } on { $date }
contact-log-when-by = { $way } on { $date } by { $by }
contact-log-next-is = Next contact: { $date }.
contact-log-today = today
contact-log-late = { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
contact-log-shared-mark = Shared with the coach
contact-log-due = Contact you meant to have
contact-log-due-on = Agreed for { $date }
contact-log-remove = Remove conversation …
contact-log-remove-button = Remove for good
contact-log-remove-text = What is written here will be gone for good.

error-next-not-later = Choose a day after the conversation

done-log-removed = The conversation has been removed.

alliance-trail-partner-log-added = a conversation with { $name } was recorded
alliance-trail-partner-log-changed = a conversation with { $name } was changed
alliance-trail-partner-log-removed = a conversation with { $name } was removed
