# Le vocabulaire de ces Jeux : les récompenses sont des médailles, les délégations des équipes nationales.
change-header = Changements du programme des compétitions connus à ce jour ({ $count }) :
award-sessions-header = { $count ->
    [one] Une finale avec médailles – { $scope } :
   *[other] { $count } finales avec médailles – { $scope } :
}
count-contests = { $count ->
    [one] Une épreuve – { $scope }.
   *[other] { $count } épreuves – { $scope }.
}
contest-list = { $count ->
    [one] Une épreuve – { $scope } :
   *[other] { $count } épreuves – { $scope } :
}
result-shared = { $award } : partagée, attribuée plus d’une fois.
result-not-awarded = { $award } : non attribuée, en raison d’une égalité.
result-session-unknown = **{ $title }** : terminé ({ $date }), mais mes données ne contiennent pas le résultat de cette partie, seulement les médaillés de l’épreuve entière.
result-none-yet = Aucune médaille n’a encore été attribuée pour : { $scope }.
table-header = Tableau des médailles au { $when } :
table-header-scope = Tableau des médailles – { $scope }, au { $when } :
table-empty = Aucune médaille n’a encore été attribuée (au { $when }).
delegation-awards-none = **{ $delegation }** : aucune médaille pour l’instant (au { $when }).
award-total = { $count ->
    [one] Une médaille jusqu’ici ({ $scope }, au { $when }).
   *[other] { $count } médailles jusqu’ici ({ $scope }, au { $when }).
}
participant-info = **{ $name }** – { $delegation }. Épreuves : { $contests }.
participant-awards-none = **{ $name }** ({ $delegation }) : aucune médaille pour l’instant (au { $when }).
participant-programme = **{ $name }** ({ $delegation }) – séances des épreuves où ce nom est inscrit :
participant-programme-over = **{ $name }** ({ $delegation }) : plus rien n’est prévu dans les épreuves où ce nom est inscrit.
entries-note = Mes données indiquent les inscriptions par épreuve, pas les listes de départ : la participation à un tour donné peut varier.
delegation-size = { $count ->
    [one] **{ $delegation }** : un athlète dans mes données.
   *[other] **{ $delegation }** : { $count } athlètes dans mes données.
}
delegation-not-listed = **{ $delegation }** n’a pas d’équipe à ces Jeux.
sessions-delegation-note = Séances des épreuves où cette équipe est inscrite ({ $delegation }) ; les oppositions et les listes de départ ne figurent pas dans mes données.
delegation-count = { $count } équipes participent (comités nationaux olympiques et athlètes neutres).
participant-count = { $count } athlètes sont recensés.
discipline-list = { $count ->
    [one] Un sport : { $names }.
   *[other] { $count } sports : { $names }.
}
venue-hosts = **{ $venue }** accueille : { $disciplines }.
scope-awards = finales avec médailles
starter-table = Montrez-moi le tableau des médailles
unofficial-note = Je ne suis pas un service officiel des organisateurs des Jeux.
