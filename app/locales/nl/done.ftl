# Wat er net gedaan is, één keer boven aan de volgende pagina.

done-saved = Uw wijziging is bewaard.
done-accepted-before = U hebt deze uitnodiging al aangenomen. Log in om verder te gaan.
done-signed-out = U bent uitgelogd.
done-sent = De mail is verstuurd.
done-added = Het is toegevoegd en staat er nu bij.
done-evidence-added = Het bewijs is toegevoegd. Het staat onderaan, bij Bewijs.
done-evidence-removed = Het bewijs is verwijderd.
done-evidence-restored = Het bewijs is teruggezet. Het staat onderaan, bij Bewijs.
done-step-removed = De stap is van de route gehaald.
done-removed = De persoon is verwijderd.
done-restored = Het is teruggezet en staat er weer.
done-revoked = De link is ingetrokken en werkt niet meer.
done-terms = Het akkoord op de voorwaarden is vastgelegd. U kunt nu mensen uitnodigen.
done-accepted = De aanvraag is aangenomen. De trekker krijgt een mail.
done-declined = De aanvraag is afgewezen.
done-archived = De alliantie is afgesloten. U kunt alles nog lezen.
done-reopened = De alliantie is weer open.
done-password = Uw wachtwoord is ingesteld. Op andere apparaten bent u uitgelogd.
done-second-factor = De tweede stap staat aan.
done-sessions = U bent op alle andere apparaten uitgelogd.
done-seen = U hebt de vernieuwingen gezien.
done-signed = Uw belofte is ondertekend.
done-merged = De twee zijn samengevoegd. Terugdraaien kan 30 dagen lang, onderaan deze pagina.
done-unmerged = Het samenvoegen is teruggedraaid.
done-proposed = Het voorstel is naar het landelijk team.
done-decided = Uw besluit is bewaard. Wie het voorstelde, krijgt een mail.
