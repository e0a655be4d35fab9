# Inloggen en het eigen account.

account-sign-in-title = Inloggen
account-sign-in-lead = U krijgt een mail met een link en een code. Een wachtwoord hoeft niet.
account-sign-in-card = Wie bent u?
account-email = E-mailadres
account-password = Wachtwoord
account-sign-in-password-hint = Alleen als u er een hebt ingesteld. Laat het leeg voor een code per mail.
account-sign-in-button = Ga verder
account-sign-in-wrong = Het e-mailadres en het wachtwoord horen niet bij elkaar. Laat het wachtwoord leeg, dan krijgt u een code per mail.
account-code-title = Kijk in uw mail
account-code-lead = Als dit adres bij ons bekend is, hebben we een mail gestuurd. Klik op de link in de mail, of vul hier de code in. De code werkt 10 minuten.
account-code-label = Code van zes cijfers
account-code-hint = Bijvoorbeeld 123 456. Spaties mogen.
account-code-button = Log in
account-code-again = Geen mail gekregen? Vraag een nieuwe code aan.
account-app-code-title = Tweede stap
account-app-code-lead = Open de app op uw telefoon en vul de code in die u daar ziet.
account-app-code-lost = Kunt u niet meer bij de app? Vraag de trekker van uw alliantie of het landelijk team om hulp.
account-link-title = Inloggen bij de Alliantiewijzer
account-link-card = Bent u dit?
account-link-lead = U opende de link uit uw mail. Druk op de knop om in te loggen op dit apparaat.
