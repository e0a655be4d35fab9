# Wat er net gedaan is, één keer boven aan de volgende pagina.

done-saved = Bewaard.
done-sent = Verstuurd.
done-added = Toegevoegd.
done-removed = Verwijderd.
done-restored = Teruggezet.
done-revoked = Ingetrokken.
done-accepted = Geaccepteerd.
done-declined = Afgewezen.
done-archived = Gearchiveerd.
done-reopened = Weer geopend.
done-password = Uw wachtwoord is ingesteld. Op andere apparaten bent u uitgelogd.
done-second-factor = De tweede stap staat aan.
done-sessions = U bent op alle andere apparaten uitgelogd.
done-seen = U hebt de vernieuwingen gezien.
