# What was just done, once on top of the next page.

done-saved = Saved.
done-sent = Sent.
done-added = Added.
done-removed = Removed.
done-restored = Put back.
done-revoked = Withdrawn.
done-accepted = Accepted.
done-declined = Declined.
done-archived = Archived.
done-reopened = Reopened.
done-password = Your password is set. You have been signed out on other devices.
done-second-factor = The second step is on.
done-sessions = You have been signed out on all other devices.
done-seen = You have seen what is new.
