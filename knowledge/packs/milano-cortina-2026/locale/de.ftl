# Eigene Worte für diese Veranstaltung: Auszeichnungen sind Medaillen, Delegationen sind Nationalteams.
change-header = Änderungen am Wettkampfprogramm, die derzeit bekannt sind ({ $count }):
award-sessions-header = { $count ->
    [one] Eine Medaillenentscheidung – { $scope }:
   *[other] { $count } Medaillenentscheidungen – { $scope }:
}
count-contests = { $count ->
    [one] Ein Medaillenwettbewerb – { $scope }.
   *[other] { $count } Medaillenwettbewerbe – { $scope }.
}
contest-list = { $count ->
    [one] Ein Medaillenwettbewerb – { $scope }:
   *[other] { $count } Medaillenwettbewerbe – { $scope }:
}
result-shared = { $award }: geteilt, sie wurde mehrfach vergeben.
result-not-awarded = { $award }: nicht vergeben, weil ein Platz geteilt wurde.
result-session-unknown = **{ $title }** ist vorbei ({ $date }). Zu diesem Teil enthalten meine Daten kein Ergebnis, sondern nur die Medaillengewinner des gesamten Wettbewerbs.
result-none-yet = Hier ist noch keine Medaille vergeben: { $scope }.
table-header = Medaillenspiegel, Stand { $when }:
table-header-scope = Medaillenspiegel – { $scope }, Stand { $when }:
table-empty = Bisher ist keine Medaille vergeben (Stand { $when }).
delegation-awards-none = **{ $delegation }**: bisher keine Medaille (Stand { $when }).
award-total = { $count ->
    [one] Bisher eine Medaille ({ $scope }, Stand { $when }).
   *[other] Bisher { $count } Medaillen ({ $scope }, Stand { $when }).
}
participant-info = **{ $name }** – { $delegation }. Gemeldet für: { $contests }.
participant-awards-none = **{ $name }** ({ $delegation }): bisher keine Medaille (Stand { $when }).
participant-programme = **{ $name }** ({ $delegation }) ist für diese Wettbewerbe gemeldet; hier die Termine:
participant-programme-over = **{ $name }** ({ $delegation }): In den gemeldeten Wettbewerben ist nichts mehr geplant.
entries-note = Meine Daten enthalten Meldungen je Wettbewerb, keine Startlisten: Wer in einer bestimmten Runde startet, kann davon abweichen.
delegation-size = { $count ->
    [one] **{ $delegation }**: ein Mitglied des Olympiateams in meinen Daten.
   *[other] **{ $delegation }**: { $count } Athletinnen und Athleten in meinen Daten.
}
delegation-not-listed = **{ $delegation }** hat bei diesen Spielen kein Team.
sessions-delegation-note = Termine der Wettbewerbe, für die { $delegation } gemeldet hat; Paarungen und Startlisten enthalten meine Daten nicht.
delegation-count = { $count } Teams nehmen teil (Nationale Olympische Komitees und neutrale Athleten).
participant-count = { $count } Athletinnen und Athleten sind verzeichnet.
discipline-list = { $count ->
    [one] Eine Sportart: { $names }.
   *[other] { $count } Sportarten: { $names }.
}
venue-hosts = **{ $venue }** – hier finden statt: { $disciplines }.
scope-awards = Medaillenentscheidungen
starter-table = Zeig mir den Medaillenspiegel
unofficial-note = Ich bin kein offizieller Dienst der Organisatoren der Spiele.
