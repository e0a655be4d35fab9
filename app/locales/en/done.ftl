# What was just done, once on top of the next page.

done-saved = Your change has been saved.
done-accepted-before = You have accepted this invitation already. Sign in to go on.
done-signed-out = You are signed out.
done-sent = The mail has been sent.
done-added = It has been added and is now here.
done-evidence-added = The evidence has been added. It stands below, at Evidence.
done-evidence-removed = The evidence has been removed.
done-evidence-restored = The evidence has been put back. It stands below, at Evidence.
done-step-removed = The step has been taken off the route.
done-removed = The person has been removed.
done-restored = It has been put back and is here again.
done-revoked = The link has been withdrawn and no longer works.
done-terms = The agreement with the terms has been recorded. You can invite people now.
done-accepted = The request has been accepted. The lead gets a mail.
done-declined = The request has been declined.
done-archived = The alliance is closed. You can still read everything.
done-reopened = The alliance is open again.
done-password = Your password is set. You have been signed out on other devices.
done-second-factor = The second step is on.
done-sessions = You have been signed out on all other devices.
done-seen = You have seen what is new.
done-signed = Your pledge is signed.
done-merged = The two were merged. You can undo it for 30 days, at the bottom of this page.
done-unmerged = Merging was undone.
done-proposed = The proposal went to the national team.
done-decided = Your decision was saved. Who proposed it gets a mail.
