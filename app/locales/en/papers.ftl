# What a partner gets to hold: the certificate, the card, and the code for who cannot open the link.

papers-certificate = Pledge of { $organisation }
papers-certificate-heading = We take part
papers-promise = Our promise
papers-name = Name
papers-function = Position
papers-date = Date
papers-signature = Signature
papers-note = This is a promise, not a contract. Together we see to it that children in poverty can take part.
papers-fictional = Example: this alliance and this organisation do not exist.
papers-download = Download your certificate (PDF)
papers-download-of = Certificate for { $alliance } (PDF)
papers-download-newest = Certificate of the newest pledge (PDF)
papers-card = Card “I take part” for { $organisation }
papers-card-heading = I take part
papers-card-lead = Fill in this card and give it back to the alliance. It writes down your promise and keeps the card.
papers-card-note = This is a promise, not a contract. You can stop at any time. Whoever may speak for the organisation can sign.
papers-card-online = Rather online?
papers-card-more = Want to know more?
papers-card-qr-answer = QR code to your invitation
papers-card-qr-site = QR code to the website
papers-card-by-code = Or go to { $page } and fill in: { $email }
papers-card-code = Code { $code }
papers-card-download = Card to sign on paper (PDF)
papers-code-title = Your invitation to take part
papers-code-lead = Does the link in your mail not work? Fill in your e-mail address and the code from the same mail or from your card. Then you see what we ask.
papers-code-card = Open your invitation with the code
