# The demo.

demo-title = Try out Alliantiewijzer
demo-lead = Everything here is made up. Choose a role: one click signs you in, and nothing you do can break it.
demo-sign-in = Sign in as { $name }
demo-role-admin = Sees all local alliances, manages the team and the terms, and appoints a new lead.
demo-role-coach = Answers requests from municipalities and supports their own alliances.
demo-role-lead = Sets up the local alliance, walks the route and invites people.
demo-role-member = Works in the core group: steps, notes and evidence.
demo-role-partner = Takes part for an organisation and sees how far the alliance is.
demo-role-viewer = Looks on: sees the progress, changes nothing.
demo-public = To the public page
demo-mail-title = Mails sent
demo-mail-lead = The demo sends no real mail. Here you can read what would have been sent.
demo-mail-empty = No mails yet. Invite somebody, or ask for a sign-in code.
demo-mail-about = To { $to } · { $at }
demo-banner = This is a demonstration. Do not enter data of real people.
demo-switch = Choose another role
