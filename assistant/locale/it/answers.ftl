# Le parole delle risposte: italiano. Si dà del Lei senza insistere; ogni $valore è al nominativo e senza articolo.

## Sessions: one
when-future = **{ $title }**: { $date }, { $time }.
when-future-venue = **{ $title }**: { $date }, { $time }, { $venue }.
when-running = **{ $title }** è in corso adesso: { $date }, { $time }, { $venue }.
when-past = **{ $title }**, appuntamento già concluso: { $date }, { $time }, { $venue }.
when-cancelled = **{ $title }**: appuntamento annullato. Era in programma { $date }, { $time }.
when-postponed = **{ $title }**: appuntamento rinviato; il nuovo orario non è ancora noto. Era in programma { $date }, { $time }.
where-session = **{ $title }**: { $venue } ({ $date }, { $time }).
change-moved = Orario cambiato. Previsto in origine: { $old }; nuovo orario: { $new }.
change-cancelled = Annullato; era previsto: { $old }.
change-postponed = Rinviato, il nuovo orario non è ancora noto; era previsto: { $old }.
change-reason = Motivo: { $reason }.
change-known = Noto da: { $when }.
change-none = Non mi risultano cambiamenti per: { $scope }.
change-header = Cambiamenti di programma noti al momento ({ $count }):
duration = **{ $title }**: inizio previsto { $start }, fine { $end }, durata circa { $duration }.
time-left = Mancano { $duration } all’inizio.
time-zone-note = Tutti gli orari sono nell’ora locale dell’evento ({ $zone }).

## Sessions: lists
list-header = { $count ->
    [one] Un appuntamento – { $scope }:
   *[other] { $count } appuntamenti – { $scope }:
}
list-none = Non trovo appuntamenti per: { $scope }.
list-more = { $count ->
    [one] … e un altro.
   *[other] … e altri { $count }.
}
list-nearest = Il prossimo: { $session }
list-previous = L’ultimo è stato: { $session }
now-header = { $count ->
    [one] In corso adesso un appuntamento:
   *[other] In corso adesso { $count } appuntamenti:
}
now-none = In questo momento non c’è niente in corso.
now-none-scope = In questo momento non c’è niente in corso per: { $scope }.
next-header = Prossimi appuntamenti – { $scope }:
next-none = Non è previsto altro per: { $scope }.
award-sessions-header = { $count ->
    [one] Un premio in palio – { $scope }:
   *[other] { $count } premi in palio – { $scope }:
}
first-session = Il primo: { $session }
last-session = L’ultimo: { $session }
count-sessions = { $count ->
    [one] Un appuntamento – { $scope }.
   *[other] { $count } appuntamenti – { $scope }.
}
count-contests = { $count ->
    [one] Una gara – { $scope }.
   *[other] { $count } gare – { $scope }.
}
outside-dates = L’evento si svolge in queste date: { $start } – { $end }. Non ho un programma per: { $asked }.
cancelled-mark = annullato
postponed-mark = rinviato
running-mark = in corso
finished-mark = concluso
run-number = prova { $number }
session-number = n. { $number }
group-name = gruppo { $group }

## Results
result-header = **{ $contest }** – risultato:
result-line = **{ $award }**: { $names } ({ $delegation })
result-line-no-delegation = **{ $award }**: { $names }
result-line-delegation = **{ $award }**: { $delegation }
result-rank = { $rank }. { $names } ({ $delegation })
result-shared = { $award }: premio assegnato più di una volta.
result-not-awarded = { $award }: premio non assegnato, a causa di un ex aequo.
result-not-yet = **{ $contest }**: il risultato non c’è ancora. Si decide { $date }, { $time }, { $venue }.
result-pending = **{ $contest }**: si è deciso { $date }, ma non ho ancora ricevuto il risultato.
result-session-unknown = **{ $title }**: questa parte è già conclusa ({ $date }), ma i miei dati non ne riportano il risultato. Conosco solo chi è stato premiato nell’intera gara.
result-none-yet = Non è ancora stato assegnato alcun premio per: { $scope }.
results-header = Risultati – { $scope }:
predict-none = Nessuno può ancora saperlo, e io non faccio pronostici.

## Awards table
table-header = Classifica dei premi, situazione: { $when }.
table-header-scope = Classifica dei premi – { $scope }, situazione: { $when }.
table-line = { $rank }. **{ $delegation }** – { $counts }, { $total } in totale
table-empty = Non è ancora stato assegnato alcun premio (situazione: { $when }).
delegation-awards = **{ $delegation }** – situazione: { $when }. { $counts }; { $total } in totale.
delegation-awards-none = **{ $delegation }**: finora nessun premio (situazione: { $when }).
delegation-award-count = **{ $delegation }** – { $award }: { $count } (situazione: { $when }).
delegation-rank = Posizione in classifica: { $rank }.
award-total = { $count ->
    [one] Finora un premio ({ $scope }, situazione: { $when }).
   *[other] Finora { $count } premi ({ $scope }, situazione: { $when }).
}

## People and delegations
participant-info = **{ $name }** – { $delegation }. Iscrizioni: { $contests }.
participant-info-no-delegation = **{ $name }**. Partecipa a: { $contests }.
participant-awards = **{ $name }** ({ $delegation }) ha vinto: { $awards }.
participant-awards-none = **{ $name }** ({ $delegation }): finora nessun premio (situazione: { $when }).
participant-programme = **{ $name }** ({ $delegation }): ecco gli appuntamenti delle gare con iscrizione.
participant-programme-over = **{ $name }** ({ $delegation }): nelle gare con iscrizione non è previsto altro.
participant-no-entries = **{ $name }** ({ $delegation }) è in elenco, ma i miei dati non indicano in quale gara.
participant-many = Conosco più persone con questo nome. A chi si riferisce?
entries-note = I miei dati riportano le iscrizioni per gara, non le liste di partenza: chi gareggia in un singolo turno può variare.
delegation-size = { $count ->
    [one] **{ $delegation }**: nei miei dati c’è una persona iscritta.
   *[other] **{ $delegation }**: nei miei dati ci sono { $count } partecipanti.
}
delegation-people = **{ $delegation }** – { $scope }: { $names }
people-more = … e altri { $count }
delegation-not-listed = **{ $delegation }** non figura tra le delegazioni di questo evento.
sessions-delegation-note = Appuntamenti delle gare con iscritti di questa delegazione: { $delegation }. Gli abbinamenti e le liste di partenza non sono nei miei dati.
delegation-count = Delegazioni partecipanti: { $count }.
participant-count = Partecipanti in elenco: { $count }.

## Venues
venue-where = **{ $venue }**: { $place }.
venue-local-names = Altri nomi: { $names }.
venue-coordinates = Posizione: circa { $lat }, { $lon }.
venue-capacity = **{ $venue }**: circa { $number } spettatori.
venue-capacity-range = **{ $venue }**: tra { $low } e { $high } spettatori; le fonti non concordano.
venue-capacity-unknown = Non ho un dato affidabile sulla capienza: **{ $venue }**.
venue-hosts = **{ $venue }** ospita: { $disciplines }.
discipline-venues = **{ $discipline }** – sedi: { $venues }
venues-header = { $count ->
    [one] Una sede – { $scope }:
   *[other] { $count } sedi – { $scope }:
}
discipline-list = { $count ->
    [one] Una disciplina: { $names }.
   *[other] { $count } discipline: { $names }.
}
contest-list = { $count ->
    [one] Una gara – { $scope }:
   *[other] { $count } gare – { $scope }:
}
directions-unknown = Non ho indicazioni per arrivare a questa sede: **{ $venue }**.
event-dates = **{ $event }**: { $start } – { $end }.
event-over = L’evento è terminato. Si è svolto in queste date: { $start } – { $end }.
event-not-started = L’evento comincia { $start }.
clock-now = Ora locale dell’evento: { $time } ({ $date }).

## Passages
quote-other-language = Questa informazione è disponibile solo in: { $language }. Ecco il testo originale:
bulletin-header = Avviso in corso:
confidence-medium = Informazione proveniente da una sola fonte.
confidence-low = Informazione incerta: meglio verificare sul posto.
see-also = Vedi anche: { $title }

## Asking back
clarify-which = Quale intende?
clarify-contest = Ci sono più possibilità. Quale intende?
clarify-venue = Quale sede intende?
clarify-empty = Che cosa desidera sapere? Può chiedere di orari, luoghi, risultati, trasporti e regole.
did-you-mean = Ho capito: { $name }.

## Not knowing
abstain = Questo non lo so: nelle mie fonti non c’è nulla di affidabile in proposito.
abstain-words = Questo non lo so: nelle mie fonti non trovo nulla su «{ $words }».
abstain-help = Può chiedere a un punto informazioni o consultare la pagina ufficiale: { $website }
abstain-help-desk = Può chiedere al personale di un punto informazioni.
abstain-emergency = In caso di emergenza chiamare il { $number }.
abstain-related = Ecco che cosa posso dire su questo tema: { $topic }

## Refusing
refuse-instructions = Questo non posso farlo. Rispondo solo a domande su questo evento, in base alle sue informazioni.
refuse-staff = Non è un’informazione pubblica, quindi qui non posso aiutare. Il personale può accedere dall’area riservata allo staff.
refuse-other-topic = Rispondo solo a domande su questo evento.

## Small talk
greet = Salve, sono Cicerone, l’assistente per i visitatori ({ $event }). Può chiedermi di orari, luoghi, risultati, trasporti o regole.
thanks = Prego. Desidera sapere altro?
bye = Arrivederci e buon divertimento.
identity = Sono Cicerone, un assistente automatico per i visitatori ({ $event }): non sono una persona. Rispondo in base al programma e ai documenti dell’evento e indico sempre la fonte.
capabilities = Può chiedermi quando e dove si svolge qualcosa, che cosa c’è oggi, chi ha vinto, come arrivare a una sede e che cosa portare, in dodici lingue.
unofficial-note = Non sono un servizio ufficiale degli organizzatori.
language-yes = Sì, parlo dodici lingue: scriva pure in quella che preferisce.
affirm = Bene. Che cosa desidera sapere?
deny = Va bene. Che altro desidera sapere?
handoff = Sono un assistente automatico e da qui non posso passare la conversazione a una persona. Può rivolgersi al personale di un punto informazioni.
apology = Mi dispiace. Mi dica che cosa desidera sapere e controllo nelle mie fonti.

## Danger
emergency-title = Emergenza: chiamare subito il { $number }
emergency-call = La chiamata è gratuita, giorno e notte, da qualsiasi telefono.
emergency-staff = Avvisare subito l’addetto o lo steward più vicino.
emergency-say = Mostrare o dire questa frase in { $local }: «{ $phrase }»
emergency-posts = Assistenza medica sul posto:
emergency-stay = Restare accanto alla persona, se non si corrono rischi.
emergency-child = Per un bambino scomparso si può chiamare anche il { $number }.
emergency-phrase-medical = Aiuto, per favore: qui serve subito un medico.
emergency-phrase-fire = Aiuto, per favore: qui c’è un incendio.
emergency-phrase-danger = Aiuto, per favore: qui siamo in pericolo.
emergency-phrase-child = Aiuto, per favore: un bambino è scomparso.

## Bad input
input-empty = La domanda è vuota. Scriva che cosa desidera sapere.
input-too-long = La domanda è troppo lunga ({ $length } caratteri, il massimo è { $limit }). Provi ad accorciarla.
input-unreadable = Non riesco a leggere la domanda. La scriva come testo semplice.
error-internal = Qualcosa non ha funzionato da parte nostra. Riprovi tra un momento.

## Building blocks
as-of = Aggiornato: { $when }
source-schedule = Programma
source-results = Risultati
source-venues = Sedi
source-participants = Partecipanti
date-time = { $date }, { $time }
time-range = { $start }–{ $end }
time-from = dalle ore { $start }
list-separator = {", "}
scope-separator = {" · "}
scope-all = tutto l’evento
scope-awards = premi in palio
scope-from-now = da adesso in poi
part-morning = mattina
part-afternoon = pomeriggio
part-evening = sera
part-night = notte
gender-men = uomini
gender-women = donne
gender-mixed = misto
hours = { $count ->
    [one] un’ora
   *[other] { $count } ore
}
minutes = { $count ->
    [one] un minuto
   *[other] { $count } minuti
}
days = { $count ->
    [one] un giorno
   *[other] { $count } giorni
}

## Starter questions (written as a visitor would ask)
starter-today = Che cosa c’è oggi?
starter-now = Che cosa c’è in questo momento?
starter-next = Che cosa c’è dopo?
starter-tomorrow = Che cosa c’è domani?
starter-table = Qual è la classifica dei premi?
starter-when = { $name }: quando si svolge?
starter-how-get = Come arrivo alla sede { $venue }?
starter-changes = È stato spostato o annullato qualcosa?
