# Les mots des réponses en français (vouvoiement). Les $valeurs sont déjà écrites en français, sans article.

## Une séance
when-future = **{ $title }** : { $date }, { $time }.
when-future-venue = **{ $title }** : { $date }, { $time }, { $venue }.
when-running = **{ $title }** : en cours. { $date }, { $time }, { $venue }.
when-past = **{ $title }** : déjà terminé ({ $date }, { $time }, { $venue }).
when-cancelled = **{ $title }** : annulé. Date initiale : { $date }, { $time }.
when-postponed = **{ $title }** : reporté ; le nouvel horaire n’est pas encore connu. Date initiale : { $date }, { $time }.
where-session = **{ $title }** : { $venue } ({ $date }, { $time }).
change-moved = Horaire modifié. Prévu au départ : { $old } ; désormais : { $new }.
change-cancelled = Annulé ; prévu à l’origine : { $old }.
change-postponed = Reporté, nouvel horaire encore inconnu ; prévu à l’origine : { $old }.
change-reason = Motif : { $reason }.
change-known = Connu depuis : { $when }.
change-none = Je n’ai connaissance d’aucun changement pour : { $scope }.
change-header = Changements du programme connus à cette heure ({ $count }) :
duration = **{ $title }** : prévu de { $start } à { $end }, soit environ { $duration }.
time-left = Début dans { $duration }.
time-zone-note = Toutes les heures sont indiquées à l’heure locale de l’événement ({ $zone }).

## Des listes
list-header = { $count ->
    [one] Une séance – { $scope } :
   *[other] { $count } séances – { $scope } :
}
list-none = Je ne trouve aucune séance pour : { $scope }.
list-more = { $count ->
    [one] … et une autre.
   *[other] … et { $count } autres.
}
list-nearest = La prochaine : { $session }
list-previous = La dernière a été : { $session }
now-header = { $count ->
    [one] En ce moment – une séance :
   *[other] En ce moment – { $count } séances :
}
now-none = Rien n’est en cours à cet instant.
now-none-scope = Rien n’est en cours à cet instant pour : { $scope }.
next-header = Prochainement – { $scope } :
next-none = Plus rien n’est prévu pour : { $scope }.
award-sessions-header = { $count ->
    [one] Une finale – { $scope } :
   *[other] { $count } finales – { $scope } :
}
first-session = La première : { $session }
last-session = La dernière : { $session }
count-sessions = { $count ->
    [one] Une séance – { $scope }.
   *[other] { $count } séances – { $scope }.
}
count-contests = { $count ->
    [one] Un concours – { $scope }.
   *[other] { $count } concours – { $scope }.
}
outside-dates = L’événement a lieu du { $start } au { $end } ; je n’ai pas de programme pour cette date : { $asked }.
cancelled-mark = annulé
postponed-mark = reporté
running-mark = en cours
finished-mark = terminé
run-number = manche { $number }
session-number = n° { $number }
group-name = groupe { $group }

## Résultats
result-header = **{ $contest }** – résultat :
result-line = **{ $award }** : { $names } ({ $delegation })
result-line-no-delegation = **{ $award }** : { $names }
result-line-delegation = **{ $award }** : { $delegation }
result-rank = { $rank }. { $names } ({ $delegation })
result-shared = { $award } : récompense attribuée plusieurs fois.
result-not-awarded = { $award } : non attribué, en raison d’une égalité.
result-not-yet = **{ $contest }** : le résultat n’est pas encore connu. Il se jouera ici : { $date }, { $time }, { $venue }.
result-pending = **{ $contest }** : terminé ({ $date }), mais aucun résultat ne m’est encore parvenu.
result-session-unknown = **{ $title }** : terminé ({ $date }), mais mes données ne contiennent pas le résultat de cette partie, seulement les lauréats du concours entier.
result-none-yet = Rien n’a encore été décidé pour : { $scope }.
results-header = Résultats – { $scope } :
predict-none = Personne ne peut encore le savoir, et je ne fais pas de pronostics.

## Tableau
table-header = Tableau des récompenses au { $when } :
table-header-scope = Tableau des récompenses – { $scope }, au { $when } :
table-line = { $rank }. **{ $delegation }** – { $counts }, { $total } au total
table-empty = Rien n’a encore été décidé (au { $when }).
delegation-awards = **{ $delegation }**, au { $when } : { $counts } ; { $total } au total.
delegation-awards-none = **{ $delegation }** : aucune récompense pour l’instant (au { $when }).
delegation-award-count = **{ $delegation }** – { $award } : { $count } (au { $when }).
delegation-rank = Place au tableau : { $rank }.
award-total = { $count ->
    [one] Une récompense jusqu’ici ({ $scope }, au { $when }).
   *[other] { $count } récompenses jusqu’ici ({ $scope }, au { $when }).
}

## Personnes et délégations
participant-info = **{ $name }** – { $delegation }. Participation prévue : { $contests }.
participant-info-no-delegation = **{ $name }**. Participation prévue : { $contests }.
participant-awards = **{ $name }** ({ $delegation }) – palmarès : { $awards }.
participant-awards-none = **{ $name }** ({ $delegation }) : aucune récompense pour l’instant (au { $when }).
participant-programme = **{ $name }** ({ $delegation }) – séances des concours où ce nom est inscrit :
participant-programme-over = **{ $name }** ({ $delegation }) : plus rien n’est prévu dans les concours où ce nom est inscrit.
participant-no-entries = **{ $name }** ({ $delegation }) figure sur la liste, mais mes données n’indiquent aucun concours.
participant-many = Je connais plusieurs personnes de ce nom. De qui s’agit-il ?
entries-note = Mes données indiquent les inscriptions par concours, pas les listes de départ : la participation à un tour donné peut varier.
delegation-size = { $count ->
    [one] **{ $delegation }** : un participant dans mes données.
   *[other] **{ $delegation }** : { $count } participants dans mes données.
}
delegation-people = **{ $delegation }** – { $scope } : { $names }
people-more = … et { $count } autres
delegation-not-listed = **{ $delegation }** ne fait pas partie des délégations de cet événement.
sessions-delegation-note = Séances des concours où cette délégation est inscrite ({ $delegation }) ; les oppositions et les listes de départ ne figurent pas dans mes données.
delegation-count = { $count } délégations participent.
participant-count = { $count } participants sont recensés.

## Lieux
venue-where = **{ $venue }** : { $place }.
venue-local-names = Autres noms : { $names }.
venue-coordinates = Position approximative : { $lat }, { $lon }.
venue-capacity = **{ $venue }** : environ { $number } spectateurs.
venue-capacity-range = **{ $venue }** : entre { $low } et { $high } spectateurs, les sources divergent.
venue-capacity-unknown = Je n’ai pas de chiffre fiable pour la capacité de ce lieu : **{ $venue }**.
venue-hosts = **{ $venue }** accueille : { $disciplines }.
discipline-venues = **{ $discipline }** – lieu : { $venues }
venues-header = { $count ->
    [one] Un lieu – { $scope } :
   *[other] { $count } lieux – { $scope } :
}
discipline-list = { $count ->
    [one] Une discipline : { $names }.
   *[other] { $count } disciplines : { $names }.
}
contest-list = { $count ->
    [one] Un concours – { $scope } :
   *[other] { $count } concours – { $scope } :
}
directions-unknown = Je n’ai pas d’itinéraire pour : **{ $venue }**.
event-dates = **{ $event }** : du { $start } au { $end }.
event-over = L’événement est terminé : il a eu lieu du { $start } au { $end }.
event-not-started = L’événement commence le { $start }.
clock-now = Il est { $time } sur place ({ $date }).

## Passages
quote-other-language = Je n’ai cette information que dans cette langue : { $language }. Texte original :
bulletin-header = Avis en cours :
confidence-medium = Cette information provient d’une seule source.
confidence-low = Cette information est incertaine ; veuillez vérifier sur place.
see-also = Voir aussi : { $title }

## Demander une précision
clarify-which = Qu’est-ce qui vous intéresse exactement ?
clarify-contest = Il y a plusieurs possibilités. Laquelle vous intéresse ?
clarify-venue = De quel lieu s’agit-il ?
clarify-empty = Que souhaitez-vous savoir ? Vous pouvez m’interroger sur les horaires, les lieux, les résultats, les transports et les règles.
did-you-mean = J’ai compris : { $name }.

## Ne pas savoir
abstain = Je ne le sais pas : mes sources ne contiennent rien de fiable à ce sujet.
abstain-words = Je ne le sais pas : je ne trouve rien sur « { $words } » dans mes sources.
abstain-help = Renseignez-vous à un point d’information ou sur la page officielle : { $website }
abstain-help-desk = Adressez-vous au personnel d’un point d’information.
abstain-emergency = En cas d’urgence, appelez le { $number }.
abstain-related = Ce que je peux vous dire sur { $topic } :

## Refuser
refuse-instructions = Cela ne m’est pas possible. Je réponds uniquement aux questions sur cet événement, à partir de ses propres informations.
refuse-staff = Cette information n’est pas publique, je ne peux donc pas vous aider ici. Le personnel peut se connecter à son espace.
refuse-other-topic = Je réponds uniquement aux questions sur cet événement.

## Conversation
greet = Bonjour, je suis Cicerone, votre assistant ({ $event }). Interrogez-moi sur les horaires, les lieux, les résultats, les transports ou les règles.
thanks = Je vous en prie. Souhaitez-vous savoir autre chose ?
bye = Au revoir, et profitez bien de l’événement.
identity = Je suis Cicerone, un assistant automatique ({ $event }), pas une personne. Je réponds à partir du programme et des documents de l’événement et j’indique toujours la source.
capabilities = Vous pouvez me demander quand et où quelque chose a lieu, le programme du jour, qui a gagné, comment se rendre sur un site et quoi apporter, en douze langues.
unofficial-note = Je ne suis pas un service officiel des organisateurs.
language-yes = Oui, je parle douze langues : écrivez dans celle que vous préférez.
affirm = Bien. Que souhaitez-vous savoir ?
deny = Très bien. Souhaitez-vous savoir autre chose ?
handoff = Je suis un assistant automatique et ne peux pas vous passer quelqu’un d’ici. Adressez-vous au personnel d’un point d’information.
apology = J’en suis désolé. Dites-moi ce que vous souhaitez savoir et je vérifierai dans mes sources.

## Danger
emergency-title = Urgence : appelez tout de suite le { $number }
emergency-call = L’appel est gratuit, jour et nuit, depuis n’importe quel téléphone.
emergency-staff = Prévenez immédiatement le membre du personnel ou l’agent d’accueil le plus proche.
emergency-say = Montrez ou dites ceci dans la langue locale ({ $local }) : « { $phrase } »
emergency-posts = Aide médicale sur place :
emergency-stay = Restez auprès de la personne, si vous pouvez le faire sans danger.
emergency-child = Pour un enfant disparu, vous pouvez aussi appeler le { $number }.
emergency-phrase-medical = À l’aide, s’il vous plaît : il faut un médecin ici tout de suite.
emergency-phrase-fire = À l’aide, s’il vous plaît : il y a le feu ici.
emergency-phrase-danger = À l’aide, s’il vous plaît : nous sommes en danger ici.
emergency-phrase-child = À l’aide, s’il vous plaît : un enfant a disparu.

## Saisie incorrecte
input-empty = J’ai reçu une question vide. Veuillez écrire ce que vous souhaitez savoir.
input-too-long = Votre question est trop longue ({ $length } caractères ; { $limit } au maximum). Veuillez la raccourcir.
input-unreadable = Je n’ai pas pu lire cela. Veuillez écrire votre question en texte simple.
error-internal = Un problème est survenu de notre côté. Veuillez réessayer dans un instant.

## Éléments
as-of = Situation au { $when }
source-schedule = Programme
source-results = Résultats
source-venues = Lieux
source-participants = Participants
date-time = { $date }, { $time }
time-range = { $start }–{ $end }
time-from = à partir de { $start }
list-separator = {", "}
scope-separator = {" · "}
scope-all = ensemble de l’événement
scope-awards = finales
scope-from-now = à partir de maintenant
part-morning = matin
part-afternoon = après-midi
part-evening = soir
part-night = nuit
gender-men = hommes
gender-women = femmes
gender-mixed = mixte
hours = { $count ->
    [one] une heure
   *[other] { $count } heures
}
minutes = { $count ->
    [one] une minute
   *[other] { $count } minutes
}
days = { $count ->
    [one] un jour
   *[other] { $count } jours
}

## Questions pour commencer
starter-today = Qu’y a-t-il au programme aujourd’hui ?
starter-now = Que se passe-t-il en ce moment ?
starter-next = Quelle est la suite du programme ?
starter-tomorrow = Qu’y a-t-il au programme demain ?
starter-table = Montrez-moi le tableau des récompenses
starter-when = Quand a lieu : { $name } ?
starter-how-get = Comment se rendre ici : { $venue } ?
starter-changes = Y a-t-il des reports ou des annulations ?
