# Signing in and one's own account.

account-sign-in-title = Sign in
account-sign-in-lead = We send you a mail with a link and a code. You do not need a password.
account-sign-in-card = Who are you?
account-email = E-mail address
account-password = Password
account-sign-in-password-hint = Only if you have set one. Leave it empty to get a code by mail.
account-sign-in-button = Continue
account-sign-in-wrong = The e-mail address and the password do not match. Leave the password empty to get a code by mail.
account-code-title = Check your mail
account-code-lead = If we know this address, we have sent you a mail. Click the link in the mail, or enter the code here. The code works for 10 minutes.
account-code-label = Six-digit code
account-code-hint = For example 123 456. Spaces are fine.
account-code-button = Sign in
account-code-again = No mail? Ask for a new code.
account-app-code-title = Second step
account-app-code-lead = Open the app on your phone and enter the code you see there.
account-app-code-lost = Can you no longer use the app? Ask the lead of your alliance or the national team for help.
account-link-title = Sign in to Alliantiewijzer
account-link-card = Is this you?
account-link-lead = You opened the link in your mail. Press the button to sign in on this device.
