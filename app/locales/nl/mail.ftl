# Mails. Gewone tekst, zonder opmaak; regels breken we niet af.

mail-footer = Alliantiewijzer, het hulpmiddel van de Alliantie Kinderarmoede voor lokale allianties. U krijgt deze mail omdat: { $why }
mail-sign-in-subject = Inloggen bij de Alliantiewijzer: { $code }
mail-sign-in-body =
    Uw code is { $code }.

    Of open deze link:
    { $link }

    De code en de link werken 10 minuten. Vroeg u dit niet aan? Dan hoeft u niets te doen.
mail-sign-in-why = iemand wilde met dit adres inloggen.
