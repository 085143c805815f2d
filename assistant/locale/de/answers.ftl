# Die Wörter der Antworten: Deutsch (Anrede „Sie“). Alle $Werte stehen im Nominativ ohne Artikel.

## Sessions: one
when-future = **{ $title }**: { $date }, { $time }.
when-future-venue = **{ $title }**: { $date }, { $time }, { $venue }.
when-running = **{ $title }** läuft gerade: { $date }, { $time }, { $venue }.
when-past = **{ $title }** ist bereits vorbei: { $date }, { $time }, { $venue }.
when-cancelled = **{ $title }** ist abgesagt. Geplant war: { $date }, { $time }.
when-postponed = **{ $title }** ist verschoben; ein neuer Termin steht noch nicht fest. Geplant war: { $date }, { $time }.
where-session = **{ $title }**: { $venue } ({ $date }, { $time }).
change-moved = Verlegt: geplant war { $old }, neu ist { $new }.
change-cancelled = Abgesagt; geplant war { $old }.
change-postponed = Verschoben, der neue Termin steht noch nicht fest; geplant war { $old }.
change-reason = Grund: { $reason }.
change-known = Bekannt seit: { $when }.
change-none = Mir sind keine Änderungen bekannt: { $scope }.
change-header = Programmänderungen, die derzeit bekannt sind ({ $count }):
duration = **{ $title }**: geplant von { $start } bis { $end } Uhr, Dauer etwa { $duration }.
time-left = Bis zum Beginn: noch { $duration }.
time-zone-note = Alle Zeiten sind Ortszeit am Veranstaltungsort ({ $zone }).

## Sessions: lists
list-header = { $count ->
    [one] Ein Termin – { $scope }:
   *[other] { $count } Termine – { $scope }:
}
list-none = Dazu finde ich keinen Termin: { $scope }.
list-more = { $count ->
    [one] … und ein weiterer.
   *[other] … und { $count } weitere.
}
list-nearest = Der nächste Termin: { $session }
list-previous = Der letzte Termin war: { $session }
now-header = { $count ->
    [one] Gerade läuft ein Termin:
   *[other] Gerade laufen { $count } Termine:
}
now-none = Im Moment läuft nichts.
now-none-scope = Im Moment läuft nichts: { $scope }.
next-header = Als Nächstes – { $scope }:
next-none = Dazu ist nichts mehr geplant: { $scope }.
award-sessions-header = { $count ->
    [one] Eine Entscheidung – { $scope }:
   *[other] { $count } Entscheidungen – { $scope }:
}
first-session = Der erste Termin: { $session }
last-session = Der letzte Termin: { $session }
count-sessions = { $count ->
    [one] Ein Termin – { $scope }.
   *[other] { $count } Termine – { $scope }.
}
count-contests = { $count ->
    [one] Ein Wettbewerb – { $scope }.
   *[other] { $count } Wettbewerbe – { $scope }.
}
outside-dates = Die Veranstaltung dauert von { $start } bis { $end }; für { $asked } liegt mir kein Programm vor.
cancelled-mark = abgesagt
postponed-mark = verschoben
running-mark = läuft gerade
finished-mark = vorbei
run-number = { $number }. Lauf
session-number = Nr. { $number }
group-name = Gruppe { $group }

## Results
result-header = **{ $contest }** – Ergebnis:
result-line = **{ $award }**: { $names } ({ $delegation })
result-line-no-delegation = **{ $award }**: { $names }
result-line-delegation = **{ $award }**: { $delegation }
result-rank = { $rank }. { $names } ({ $delegation })
result-shared = { $award } wurde mehrfach vergeben.
result-not-awarded = { $award }: nicht vergeben, weil ein Platz geteilt wurde.
result-not-yet = **{ $contest }** ist noch nicht entschieden. Die Entscheidung fällt hier: { $date }, { $time }, { $venue }.
result-pending = **{ $contest }** ist entschieden ({ $date }), doch das Ergebnis liegt mir noch nicht vor.
result-session-unknown = **{ $title }** ist vorbei ({ $date }). Zu diesem Teil enthalten meine Daten kein Ergebnis, sondern nur die Ausgezeichneten des gesamten Wettbewerbs.
result-none-yet = Hier ist noch keine Auszeichnung vergeben: { $scope }.
results-header = Ergebnisse – { $scope }:
predict-none = Das kann noch niemand wissen, und Prognosen gebe ich nicht ab.

## Awards table
table-header = Wertungstabelle, Stand { $when }:
table-header-scope = Wertungstabelle – { $scope }, Stand { $when }:
table-line = { $rank }. **{ $delegation }** – { $counts }, insgesamt { $total }
table-empty = Bisher ist keine Auszeichnung vergeben (Stand { $when }).
delegation-awards = **{ $delegation }**, Stand { $when }: { $counts }; insgesamt { $total }.
delegation-awards-none = **{ $delegation }**: bisher keine Auszeichnung (Stand { $when }).
delegation-award-count = **{ $delegation }** – { $award }: { $count } (Stand { $when }).
delegation-rank = Platz in der Tabelle: { $rank }.
award-total = { $count ->
    [one] Bisher eine Auszeichnung ({ $scope }, Stand { $when }).
   *[other] Bisher { $count } Auszeichnungen ({ $scope }, Stand { $when }).
}

## People and delegations
participant-info = **{ $name }** – { $delegation }. Gemeldet für: { $contests }.
participant-info-no-delegation = **{ $name }**. Nimmt teil an: { $contests }.
participant-awards = **{ $name }** ({ $delegation }) hat gewonnen: { $awards }.
participant-awards-none = **{ $name }** ({ $delegation }): bisher keine Auszeichnung (Stand { $when }).
participant-programme = **{ $name }** ({ $delegation }) ist für diese Wettbewerbe gemeldet; hier die Termine:
participant-programme-over = **{ $name }** ({ $delegation }): In den gemeldeten Wettbewerben ist nichts mehr geplant.
participant-no-entries = **{ $name }** ({ $delegation }) ist verzeichnet, aber meine Daten nennen für diese Person keinen Wettbewerb.
participant-many = Diesen Namen tragen mehrere Personen. Wen meinen Sie?
entries-note = Meine Daten enthalten Meldungen je Wettbewerb, keine Startlisten: Wer in einer bestimmten Runde antritt, kann davon abweichen.
delegation-size = { $count ->
    [one] **{ $delegation }**: eine Person in meinen Daten.
   *[other] **{ $delegation }**: { $count } Personen in meinen Daten.
}
delegation-people = **{ $delegation }** – { $scope }: { $names }
people-more = … und { $count } weitere
delegation-not-listed = **{ $delegation }** gehört nicht zu den Delegationen dieser Veranstaltung.
sessions-delegation-note = Termine der Wettbewerbe, für die { $delegation } gemeldet hat; Paarungen und Startlisten enthalten meine Daten nicht.
delegation-count = { $count } Delegationen nehmen teil.
participant-count = { $count } Teilnehmende sind verzeichnet.

## Venues
venue-where = **{ $venue }**: { $place }.
venue-local-names = Auch bekannt als: { $names }.
venue-coordinates = Lage: etwa { $lat }, { $lon }.
venue-capacity = **{ $venue }**: Platz für etwa { $number } Zuschauer.
venue-capacity-range = **{ $venue }**: Platz für { $low } bis { $high } Zuschauer, die Quellen unterscheiden sich.
venue-capacity-unknown = Für **{ $venue }** habe ich keine verlässliche Angabe zur Zuschauerkapazität.
venue-hosts = **{ $venue }** – hier finden statt: { $disciplines }.
discipline-venues = **{ $discipline }** – Austragungsorte: { $venues }
venues-header = { $count ->
    [one] Ein Austragungsort – { $scope }:
   *[other] { $count } Austragungsorte – { $scope }:
}
discipline-list = { $count ->
    [one] Eine Disziplin: { $names }.
   *[other] { $count } Disziplinen: { $names }.
}
contest-list = { $count ->
    [one] Ein Wettbewerb – { $scope }:
   *[other] { $count } Wettbewerbe – { $scope }:
}
directions-unknown = Für **{ $venue }** habe ich keine Wegbeschreibung.
event-dates = **{ $event }**: { $start } bis { $end }.
event-over = Die Veranstaltung ist zu Ende; sie dauerte von { $start } bis { $end }.
event-not-started = Die Veranstaltung hat noch nicht begonnen. Erster Tag: { $start }.
clock-now = Am Veranstaltungsort ist es { $time } Uhr ({ $date }).

## Passages
quote-other-language = Das liegt mir nur in dieser Sprache vor: { $language }. Der Originaltext:
bulletin-header = Aktueller Hinweis:
confidence-medium = Diese Angabe stammt aus einer einzigen Quelle.
confidence-low = Diese Angabe ist unsicher; bitte erkundigen Sie sich vor Ort.
see-also = Siehe auch: { $title }

## Asking back
clarify-which = Was davon meinen Sie?
clarify-contest = Dafür kommt mehreres infrage. Was meinen Sie?
clarify-venue = Welchen Austragungsort meinen Sie?
clarify-empty = Was möchten Sie wissen? Sie können nach Zeiten, Orten, Ergebnissen, Anreise und Regeln fragen.
did-you-mean = Verstanden habe ich: { $name }.

## Not knowing
abstain = Das weiß ich nicht: Dazu enthalten meine Quellen nichts Verlässliches.
abstain-words = Das weiß ich nicht: Zu „{ $words }“ finde ich in meinen Quellen nichts.
abstain-help = Bitte fragen Sie an einem Infopoint nach oder sehen Sie auf der offiziellen Seite nach: { $website }
abstain-help-desk = Bitte fragen Sie das Personal an einem Infopoint.
abstain-emergency = Im Notfall wählen Sie { $number }.
abstain-related = Was ich Ihnen dazu sagen kann – { $topic }:

## Refusing
refuse-instructions = Das kann ich nicht tun. Ich beantworte nur Fragen zu dieser Veranstaltung, und zwar aus deren eigenen Informationen.
refuse-staff = Das ist keine öffentliche Information, deshalb kann ich hier nicht weiterhelfen. Mitarbeitende können sich im Personalbereich anmelden.
refuse-other-topic = Ich beantworte nur Fragen zu dieser Veranstaltung.

## Small talk
greet = Guten Tag, ich bin Cicerone, Ihr Assistent ({ $event }). Fragen Sie mich nach Zeiten, Orten, Ergebnissen, Anreise oder Regeln.
thanks = Gern geschehen. Möchten Sie noch etwas wissen?
bye = Auf Wiedersehen und viel Freude bei der Veranstaltung.
identity = Ich bin Cicerone, ein automatischer Assistent ({ $event }), kein Mensch. Ich antworte aus dem Programm und den Unterlagen der Veranstaltung und nenne immer die Quelle.
capabilities = Sie können mich fragen, wann und wo etwas stattfindet, was heute läuft, wer gewonnen hat, wie Sie zu einem Austragungsort kommen und was Sie mitbringen sollten – in zwölf Sprachen.
unofficial-note = Ich bin kein offizieller Dienst der Veranstalter.
language-yes = Ja, ich verstehe zwölf Sprachen: Schreiben Sie einfach in der, die Ihnen am liebsten ist.
affirm = Gut. Was möchten Sie wissen?
deny = In Ordnung. Was möchten Sie sonst wissen?
handoff = Ich bin ein automatischer Assistent und kann Sie von hier aus nicht mit einem Menschen verbinden. Bitte wenden Sie sich an das Personal an einem Infopoint.
apology = Das tut mir leid. Sagen Sie mir bitte, was Sie wissen möchten, dann sehe ich in meinen Quellen nach.

## Danger
emergency-title = Notfall: Rufen Sie jetzt { $number } an
emergency-call = Der Anruf ist kostenlos, Tag und Nacht, von jedem Telefon.
emergency-staff = Sagen Sie sofort der nächsten Person vom Personal oder vom Ordnungsdienst Bescheid.
emergency-say = Zeigen oder sagen Sie das in der Landessprache ({ $local }): „{ $phrase }“
emergency-posts = Medizinische Hilfe vor Ort:
emergency-stay = Bleiben Sie bei der Person, wenn Sie sich dabei nicht selbst in Gefahr bringen.
emergency-child = Wird ein Kind vermisst, können Sie auch { $number } anrufen.
emergency-phrase-medical = Hilfe, bitte: Wir brauchen hier sofort einen Arzt.
emergency-phrase-fire = Hilfe, bitte: Hier brennt es.
emergency-phrase-danger = Hilfe, bitte: Wir sind hier in Gefahr.
emergency-phrase-child = Hilfe, bitte: Ein Kind wird vermisst.

## Bad input
input-empty = Ihre Frage ist leer angekommen. Bitte schreiben Sie, was Sie wissen möchten.
input-too-long = Ihre Frage ist zu lang ({ $length } Zeichen; höchstens { $limit }). Bitte kürzen Sie sie.
input-unreadable = Das konnte ich nicht lesen. Bitte schreiben Sie Ihre Frage als einfachen Text.
error-internal = Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es gleich noch einmal.

## Building blocks
as-of = Stand: { $when }
source-schedule = Programm
source-results = Ergebnisse
source-venues = Austragungsorte
source-participants = Teilnehmende
date-time = { $date }, { $time }
time-range = { $start }–{ $end }
time-from = ab { $start }
list-separator = {", "}
scope-separator = {" · "}
scope-all = gesamte Veranstaltung
scope-awards = Entscheidungen
scope-from-now = ab jetzt
part-morning = Vormittag
part-afternoon = Nachmittag
part-evening = Abend
part-night = Nacht
gender-men = Männer
gender-women = Frauen
gender-mixed = Mixed
hours = { $count ->
    [one] eine Stunde
   *[other] { $count } Stunden
}
minutes = { $count ->
    [one] eine Minute
   *[other] { $count } Minuten
}
days = { $count ->
    [one] ein Tag
   *[other] { $count } Tage
}

## Starter questions (written as a visitor would ask)
starter-today = Was läuft heute?
starter-now = Was läuft gerade?
starter-next = Was kommt als Nächstes?
starter-tomorrow = Was steht morgen auf dem Programm?
starter-table = Zeig mir die Wertungstabelle
starter-when = { $name } – wann?
starter-how-get = Wie komme ich hin: { $venue }?
starter-changes = Wurde etwas verschoben oder abgesagt?
