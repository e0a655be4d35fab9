# Wat een partner in handen krijgt: het certificaat, de kaart, en de code voor wie de link niet kan openen.

papers-certificate = Belofte van { $organisation }
papers-certificate-heading = Wij doen mee
papers-promise = Onze belofte
papers-name = Naam
papers-function = Functie
papers-date = Datum
papers-signature = Handtekening
papers-note = Dit is een belofte, geen contract. Samen zorgen wij dat kinderen in armoede mee kunnen doen.
papers-fictional = Voorbeeld: deze alliantie en deze organisatie bestaan niet.
papers-download = Download uw certificaat (PDF)
papers-download-of = Certificaat voor { $alliance } (PDF)
papers-download-newest = Certificaat van de nieuwste belofte (PDF)
papers-card = Kaart “Ik doe mee” voor { $organisation }
papers-card-heading = Ik doe mee
papers-card-lead = Vul de kaart in en geef hem terug aan de alliantie. Die legt uw belofte vast en bewaart de kaart.
papers-card-note = Dit is een belofte, geen contract. U kunt altijd stoppen. Wie namens de organisatie mag spreken, kan tekenen.
papers-card-online = Liever online?
papers-card-more = Meer weten?
papers-card-qr-answer = QR-code naar uw uitnodiging
papers-card-qr-site = QR-code naar de website
papers-card-by-code = Of ga naar { $page } en vul in: { $email }
papers-card-code = Code { $code }
papers-card-download = Kaart om op papier te tekenen (PDF)
papers-code-title = Uw uitnodiging om mee te doen
papers-code-lead = Werkt de link in uw mail niet? Vul dan uw mailadres in en de code die in dezelfde mail of op uw kaart staat. Daarna ziet u wat we u vragen.
papers-code-card = Open uw uitnodiging met de code
