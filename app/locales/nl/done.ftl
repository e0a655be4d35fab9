# Wat er net gedaan is, één keer boven aan de volgende pagina.

done-saved = Uw wijziging is bewaard.
done-accepted-before = U hebt deze uitnodiging al aangenomen. Log in om verder te gaan.
done-signed-out = U bent uitgelogd.
done-sent = De mail is verstuurd.
done-added = Het is toegevoegd en staat er nu bij.
done-removed = De persoon is verwijderd.
done-restored = Het is teruggezet en staat er weer.
done-revoked = De link is ingetrokken en werkt niet meer.
done-accepted = Uw ja is vastgelegd.
done-declined = De aanvraag is afgewezen.
done-archived = De alliantie is afgesloten. U kunt alles nog lezen.
done-reopened = De alliantie is weer open.
done-password = Uw wachtwoord is ingesteld. Op andere apparaten bent u uitgelogd.
done-second-factor = De tweede stap staat aan.
done-sessions = U bent op alle andere apparaten uitgelogd.
done-seen = U hebt de vernieuwingen gezien.
