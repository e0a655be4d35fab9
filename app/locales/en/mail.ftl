# Mails. Plain text, without markup; we do not break lines.

mail-footer = Alliantiewijzer, the tool of the Alliantie Kinderarmoede for local alliances. You get this mail because: { $why }
mail-sign-in-subject = Sign in to Alliantiewijzer: { $code }
mail-sign-in-body =
    Your code is { $code }.

    Or open this link:
    { $link }

    The code and the link work for 10 minutes. Did you not ask for this? Then you need not do anything.
mail-sign-in-why = somebody wanted to sign in with this address.
