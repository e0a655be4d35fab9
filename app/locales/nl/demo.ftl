# De voorbeeldomgeving.

demo-title = Probeer de Alliantiewijzer uit
demo-lead = Alles hier is verzonnen. Kies een rol: met één klik bent u ingelogd, en u kunt niets stukmaken.
demo-sign-in = Log in als { $name }
demo-role-admin = Ziet alle lokale allianties, beheert het team en de begrippen, en wijst een nieuwe trekker aan.
demo-role-coach = Beantwoordt aanvragen van gemeenten en begeleidt de eigen allianties.
demo-role-lead = Zet de lokale alliantie op, loopt de route en nodigt mensen uit.
demo-role-member = Werkt mee in de kerngroep: stappen, notities en bewijs.
demo-role-partner = Doet mee namens een organisatie en ziet hoe ver de alliantie is.
demo-role-viewer = Kijkt mee: ziet de voortgang, verandert niets.
demo-public = Naar de openbare pagina
demo-mail-title = Verstuurde mails
demo-mail-lead = In de voorbeeldomgeving gaat geen mail de deur uit. Hier leest u wat er verstuurd zou zijn.
demo-mail-empty = Nog geen mails. Nodig iemand uit, of vraag een inlogcode aan.
demo-mail-about = Aan { $to } · { $at }
demo-banner = Dit is een voorbeeldomgeving. Vul geen gegevens van echte mensen in.
demo-switch = Kies een andere rol
