save = Bewaren
