# Le parole di questo evento: i premi sono medaglie, le delegazioni sono squadre nazionali, le discipline sono sport.
change-header = Cambiamenti nel programma delle gare noti al momento ({ $count }):
award-sessions-header = { $count ->
    [one] Un appuntamento – { $scope }:
   *[other] { $count } appuntamenti – { $scope }:
}
count-contests = { $count ->
    [one] Una gara da medaglia – { $scope }.
   *[other] { $count } gare da medaglia – { $scope }.
}
contest-list = { $count ->
    [one] Una gara da medaglia – { $scope }:
   *[other] { $count } gare da medaglia – { $scope }:
}
result-shared = { $award }: assegnata più di una volta, a pari merito.
result-not-awarded = { $award }: non assegnata, a causa di un ex aequo.
result-session-unknown = **{ $title }**: questa parte è già conclusa ({ $date }), ma i miei dati non ne riportano il risultato. Conosco solo i medagliati dell’intera gara.
result-none-yet = Non è ancora stata assegnata alcuna medaglia per: { $scope }.
table-header = Medagliere, situazione: { $when }.
table-header-scope = Medagliere – { $scope }, situazione: { $when }.
table-empty = Non è ancora stata assegnata alcuna medaglia (situazione: { $when }).
delegation-awards-none = **{ $delegation }**: finora nessuna medaglia (situazione: { $when }).
award-total = { $count ->
    [one] Finora una medaglia ({ $scope }, situazione: { $when }).
   *[other] Finora { $count } medaglie ({ $scope }, situazione: { $when }).
}
participant-info = **{ $name }** – { $delegation }. Gare: { $contests }.
participant-awards-none = **{ $name }** ({ $delegation }): finora nessuna medaglia (situazione: { $when }).
participant-programme = **{ $name }** ({ $delegation }): ecco gli appuntamenti delle gare con iscrizione.
participant-programme-over = **{ $name }** ({ $delegation }): nelle gare con iscrizione non è previsto altro.
entries-note = I miei dati riportano le iscrizioni per gara, non le liste di partenza: chi gareggia in un singolo turno può variare.
delegation-size = { $count ->
    [one] **{ $delegation }**: nei miei dati c’è un solo nome.
   *[other] **{ $delegation }**: nei miei dati ci sono { $count } atleti.
}
delegation-not-listed = **{ $delegation }**: nessuna squadra a questi Giochi.
sessions-delegation-note = Appuntamenti delle gare con iscritti di questa squadra: { $delegation }. Gli accoppiamenti e le liste di partenza non sono nei miei dati.
delegation-count = Squadre partecipanti: { $count } (comitati olimpici nazionali e atleti neutrali).
participant-count = Atleti in elenco: { $count }.
discipline-list = { $count ->
    [one] Uno sport: { $names }.
   *[other] { $count } sport: { $names }.
}
venue-hosts = **{ $venue }** ospita: { $disciplines }.
scope-awards = gare da medaglia
starter-table = Com’è il medagliere?
unofficial-note = Non sono un servizio ufficiale degli organizzatori dei Giochi.
