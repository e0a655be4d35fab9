documents-upload-empty = Dit bestand is leeg. Kies een ander bestand.
documents-upload-too-large = Dit bestand is groter dan 10 MB. Maak het kleiner, of zet een link bij het bewijs.
documents-upload-not-allowed = Dit soort bestand kunnen wij niet bewaren. Wel kan: PDF, Word, Excel, PowerPoint, OpenDocument, JPEG, PNG, tekst (.txt) en CSV.
documents-upload-program = In dit bestand zitten macro’s of andere programma’s. Sla het op zonder macro’s, bijvoorbeeld als PDF of .docx, en probeer het opnieuw.
documents-upload-damaged = Dit bestand is beschadigd, of er zit een wachtwoord op. Sla het opnieuw op en probeer het nog een keer.
documents-upload-not-utf8 = Dit tekstbestand heeft een verouderde tekenset. Sla het op als “CSV UTF-8” of als tekst in UTF-8.
