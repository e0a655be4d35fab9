# A year after a pledge, and the wall where all pledges hang.

renewal-title = What came of your pledge?
renewal-thanks = Thank you for your answer
renewal-lead = On { $date } { $organisation } made a pledge to { $alliance }. Tell us in one minute how it went. You need no account.
renewal-promise = This is what you promised
renewal-part-1 = 1. How did it go?
renewal-result = Did it work out?
renewal-kept = worked out
renewal-partly = worked out in part
renewal-not = did not work out
renewal-why = Because …
renewal-why-hint = Needed with “in part” or “did not”: one sentence is enough, the alliance learns from it. Do not name children or families.
renewal-part-2 = 2. And the new year?
renewal-next = Does your organisation take part again?
renewal-next-again = Yes, with this pledge
renewal-next-stop = No, we stop
renewal-new-promise = Pledge for the new year
renewal-new-promise-hint = Needed with “yes”. This is your old pledge: leave it or change it.
renewal-commitments = With a new pledge you agree with these commitments:
renewal-send = Send
renewal-who-sees = The people of { $alliance } see your answer. The wall of pledges shows whether it worked out, not why. With “yes” you sign a new pledge: no contract, you can stop at any time.
renewal-your-answer = Your answer
renewal-next-promise = Your pledge for the new year
renewal-stopped = Your organisation no longer takes part. Thank you for what you did.
renewal-unsubscribe = No more mail about this
renewal-unsubscribe-text = You get no reminder then, and no question about your pledge next year. Your pledge stays.
renewal-unsubscribe-button = Send me no more mail about this
renewal-unsubscribed = You get no more mail about this.
renewal-after-a-year = After a year:
renewal-no-mail = Wants no more mail about the pledge.
wall-title = Wall of pledges
wall-lead = What the partners of { $alliance } promise.
wall-result = Last year
wall-first-year = first year
wall-count =
    { $count ->
        [one] 1 pledge
       *[other] { $count } pledges
    }
wall-none = No pledge hangs here yet. Invite a partner, or write down a pledge from paper.
wall-none-found = No pledge with this choice.
wall-since = takes part since { $date }
wall-last-year = Last year:
wall-without =
    { $count ->
        [one] 1 partner takes part without a pledge
       *[other] { $count } partners take part without a pledge
    }
wall-print = This page is made to be printed and hung up. The names of signatories are not printed.
