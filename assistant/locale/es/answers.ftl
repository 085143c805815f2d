# Las palabras de las respuestas: español internacional, trato de usted. Los $valores van sin artículo.

## Sessions: one
when-future = **{ $title }**: { $date }, { $time }.
when-future-venue = **{ $title }**: { $date }, { $time }, { $venue }.
when-running = **{ $title }** está en curso ahora: { $date }, { $time }, { $venue }.
when-past = **{ $title }** ya se celebró: { $date }, { $time }, { $venue }.
when-cancelled = **{ $title }**: sesión cancelada. Estaba prevista para: { $date }, { $time }.
when-postponed = **{ $title }**: sesión aplazada; aún no se conoce la nueva hora. Estaba prevista para: { $date }, { $time }.
where-session = **{ $title }**: { $venue } ({ $date }, { $time }).
change-moved = Cambio de horario. Estaba previsto: { $old }; nueva hora: { $new }.
change-cancelled = Cancelado; estaba previsto: { $old }.
change-postponed = Aplazado, aún no se conoce la nueva hora; estaba previsto: { $old }.
change-reason = Motivo: { $reason }.
change-known = Se sabe desde: { $when }.
change-none = No me consta ningún cambio en: { $scope }.
change-header = Cambios en el programa conocidos hasta ahora ({ $count }):
duration = **{ $title }**: comienzo previsto { $start }, final { $end }, duración aproximada: { $duration }.
time-left = Tiempo que falta para el comienzo: { $duration }.
time-zone-note = Todas las horas son las locales del lugar del evento ({ $zone }).

## Sessions: lists
list-header = { $count ->
    [one] Una sesión – { $scope }:
   *[other] { $count } sesiones – { $scope }:
}
list-none = No encuentro ninguna sesión para: { $scope }.
list-more = { $count ->
    [one] … y una más.
   *[other] … y { $count } más.
}
list-nearest = La próxima: { $session }
list-previous = La última fue: { $session }
now-header = { $count ->
    [one] En curso ahora, una sesión:
   *[other] En curso ahora, { $count } sesiones:
}
now-none = En este momento no hay nada en curso.
now-none-scope = En este momento no hay nada en curso para: { $scope }.
next-header = Próximamente – { $scope }:
next-none = No hay nada más previsto para: { $scope }.
award-sessions-header = { $count ->
    [one] Un premio en juego – { $scope }:
   *[other] { $count } premios en juego – { $scope }:
}
first-session = La primera: { $session }
last-session = La última: { $session }
count-sessions = { $count ->
    [one] Una sesión – { $scope }.
   *[other] { $count } sesiones – { $scope }.
}
count-contests = { $count ->
    [one] Una prueba – { $scope }.
   *[other] { $count } pruebas – { $scope }.
}
outside-dates = El evento se celebra en estas fechas: { $start } – { $end }. No tengo programa para: { $asked }.
cancelled-mark = cancelado
postponed-mark = aplazado
running-mark = en curso
finished-mark = terminado
run-number = ronda { $number }
session-number = n.º { $number }
group-name = grupo { $group }

## Results
result-header = **{ $contest }** – resultado:
result-line = **{ $award }**: { $names } ({ $delegation })
result-line-no-delegation = **{ $award }**: { $names }
result-line-delegation = **{ $award }**: { $delegation }
result-rank = { $rank }. { $names } ({ $delegation })
result-shared = { $award }: premio concedido más de una vez.
result-not-awarded = { $award }: premio no concedido, por un empate.
result-not-yet = **{ $contest }**: todavía no hay resultado. Se decide: { $date }, { $time }, { $venue }.
result-pending = **{ $contest }**: se decidió el { $date }, pero todavía no me ha llegado el resultado.
result-session-unknown = **{ $title }** ya terminó ({ $date }), pero mis datos no recogen el resultado de esta parte, solo quiénes obtuvieron premio en el conjunto de la prueba.
result-none-yet = Todavía no se ha decidido ningún premio para: { $scope }.
results-header = Resultados – { $scope }:
predict-none = Eso todavía no lo puede saber nadie, y yo no hago pronósticos.

## Awards table
table-header = Tabla de premios, situación: { $when }.
table-header-scope = Tabla de premios – { $scope }, situación: { $when }.
table-line = { $rank }. **{ $delegation }** – { $counts }, { $total } en total
table-empty = Todavía no se ha decidido ningún premio (situación: { $when }).
delegation-awards = **{ $delegation }** – situación: { $when }. { $counts }; { $total } en total.
delegation-awards-none = **{ $delegation }**: ningún premio hasta ahora (situación: { $when }).
delegation-award-count = **{ $delegation }** – { $award }: { $count } (situación: { $when }).
delegation-rank = Puesto en la tabla: { $rank }.
award-total = { $count ->
    [one] Un premio hasta ahora ({ $scope }, situación: { $when }).
   *[other] { $count } premios hasta ahora ({ $scope }, situación: { $when }).
}

## People and delegations
participant-info = **{ $name }** – { $delegation }. Inscripciones: { $contests }.
participant-info-no-delegation = **{ $name }**. Participa en: { $contests }.
participant-awards = **{ $name }** ({ $delegation }) ha ganado: { $awards }.
participant-awards-none = **{ $name }** ({ $delegation }): ningún premio hasta ahora (situación: { $when }).
participant-programme = **{ $name }** ({ $delegation }): estas son las sesiones de las pruebas en las que figura.
participant-programme-over = **{ $name }** ({ $delegation }): no queda nada previsto en las pruebas en las que figura.
participant-no-entries = **{ $name }** ({ $delegation }) aparece en la lista, pero mis datos no indican en qué prueba.
participant-many = Conozco a varias personas con ese nombre. ¿A quién se refiere?
entries-note = Mis datos recogen las inscripciones por prueba, no las listas de salida: quién participa en cada ronda puede variar.
delegation-size = { $count ->
    [one] **{ $delegation }**: un participante en mis datos.
   *[other] **{ $delegation }**: { $count } participantes en mis datos.
}
delegation-people = **{ $delegation }** – { $scope }: { $names }
people-more = … y { $count } más
delegation-not-listed = **{ $delegation }** no figura entre las delegaciones de este evento.
sessions-delegation-note = Sesiones de las pruebas con inscritos de esta delegación: { $delegation }. Los emparejamientos y las listas de salida no están en mis datos.
delegation-count = Delegaciones participantes: { $count }.
participant-count = Participantes en la lista: { $count }.

## Venues
venue-where = **{ $venue }**: { $place }.
venue-local-names = También se conoce como: { $names }.
venue-coordinates = Posición: aproximadamente { $lat }, { $lon }.
venue-capacity = **{ $venue }**: unos { $number } espectadores.
venue-capacity-range = **{ $venue }**: entre { $low } y { $high } espectadores; las fuentes no coinciden.
venue-capacity-unknown = No tengo un dato fiable del aforo: **{ $venue }**.
venue-hosts = **{ $venue }** acoge: { $disciplines }.
discipline-venues = **{ $discipline }** – sedes: { $venues }
venues-header = { $count ->
    [one] Una sede – { $scope }:
   *[other] { $count } sedes – { $scope }:
}
discipline-list = { $count ->
    [one] Una disciplina: { $names }.
   *[other] { $count } disciplinas: { $names }.
}
contest-list = { $count ->
    [one] Una prueba – { $scope }:
   *[other] { $count } pruebas – { $scope }:
}
directions-unknown = No tengo indicaciones para llegar a esta sede: **{ $venue }**.
event-dates = **{ $event }**: { $start } – { $end }.
event-over = El evento ya terminó. Se celebró en estas fechas: { $start } – { $end }.
event-not-started = El evento comienza el { $start }.
clock-now = Hora local del evento: { $time } ({ $date }).

## Passages
quote-other-language = Esta información solo la tengo en: { $language }. Texto original:
bulletin-header = Aviso vigente:
confidence-medium = Este dato procede de una sola fuente.
confidence-low = Este dato es incierto; conviene comprobarlo en el lugar.
see-also = Véase también: { $title }

## Asking back
clarify-which = ¿A cuál se refiere?
clarify-contest = Hay varias posibilidades. ¿A cuál se refiere?
clarify-venue = ¿A qué sede se refiere?
clarify-empty = ¿Qué desea saber? Puede preguntar por horarios, lugares, resultados, transporte y reglas.
did-you-mean = He entendido: { $name }.

## Not knowing
abstain = Eso no lo sé: mis fuentes no contienen nada fiable al respecto.
abstain-words = Eso no lo sé: en mis fuentes no encuentro nada sobre «{ $words }».
abstain-help = Puede preguntar en un punto de información o consultar la página oficial: { $website }
abstain-help-desk = Puede preguntar al personal de un punto de información.
abstain-emergency = En caso de emergencia, llame al { $number }.
abstain-related = Esto es lo que puedo decir sobre el tema: { $topic }

## Refusing
refuse-instructions = No puedo hacer eso. Solo respondo preguntas sobre este evento, a partir de su propia información.
refuse-staff = Esa información no es pública, así que aquí no puedo ayudar. El personal puede entrar en su área privada.
refuse-other-topic = Solo respondo preguntas sobre este evento.

## Small talk
greet = Hola, soy Cicerone, el asistente para visitantes ({ $event }). Puede preguntarme por horarios, lugares, resultados, transporte o reglas.
thanks = De nada. ¿Desea saber algo más?
bye = Hasta luego, y que disfrute del evento.
identity = Soy Cicerone, un asistente automático para visitantes ({ $event }), no una persona. Respondo a partir del programa y los documentos del evento y siempre indico la fuente.
capabilities = Puede preguntarme cuándo y dónde se celebra algo, qué hay hoy, quién ganó, cómo llegar a una sede y qué llevar, en doce idiomas.
unofficial-note = No soy un servicio oficial de los organizadores.
language-yes = Sí, hablo doce idiomas: escriba en el que prefiera.
affirm = Bien. ¿Qué desea saber?
deny = De acuerdo. ¿Qué más desea saber?
handoff = Soy un asistente automático y desde aquí no puedo pasarle con una persona. Puede acudir al personal de un punto de información.
apology = Lo siento. Dígame qué desea saber y lo compruebo en mis fuentes.

## Danger
emergency-title = Emergencia: llame ahora al { $number }
emergency-call = La llamada es gratuita, de día y de noche, desde cualquier teléfono.
emergency-staff = Avise enseguida al miembro del personal o de seguridad más cercano.
emergency-say = Muestre o diga esta frase en { $local }: «{ $phrase }»
emergency-posts = Asistencia médica en el lugar:
emergency-stay = Quédese con la persona, si no corre peligro.
emergency-child = Por un menor desaparecido también puede llamar al { $number }.
emergency-phrase-medical = Ayuda, por favor: necesitamos un médico aquí de inmediato.
emergency-phrase-fire = Ayuda, por favor: aquí hay un incendio.
emergency-phrase-danger = Ayuda, por favor: estamos en peligro aquí.
emergency-phrase-child = Ayuda, por favor: ha desaparecido un menor.

## Bad input
input-empty = La pregunta llegó vacía. Escriba qué desea saber.
input-too-long = Su pregunta es demasiado larga ({ $length } caracteres; el máximo es { $limit }). Escríbala más corta, por favor.
input-unreadable = No he podido leerla. Escriba su pregunta como texto sin formato.
error-internal = Algo ha fallado por nuestra parte. Vuelva a intentarlo en un momento.

## Building blocks
as-of = Situación: { $when }
source-schedule = Programa
source-results = Resultados
source-venues = Sedes
source-participants = Participantes
date-time = { $date }, { $time }
time-range = { $start }–{ $end }
time-from = desde las { $start }
list-separator = {", "}
scope-separator = {" · "}
scope-all = todo el evento
scope-awards = premios en juego
scope-from-now = de ahora en adelante
part-morning = mañana
part-afternoon = tarde
part-evening = noche
part-night = madrugada
gender-men = hombres
gender-women = mujeres
gender-mixed = mixto
hours = { $count ->
    [one] una hora
   *[other] { $count } horas
}
minutes = { $count ->
    [one] un minuto
   *[other] { $count } minutos
}
days = { $count ->
    [one] un día
   *[other] { $count } días
}

## Starter questions (written as a visitor would ask)
starter-today = ¿Qué hay hoy?
starter-now = ¿Qué hay ahora mismo?
starter-next = ¿Qué viene después?
starter-tomorrow = ¿Qué hay mañana?
starter-table = ¿Cómo va la tabla de premios?
starter-when = { $name }: ¿cuándo es?
starter-how-get = ¿Cómo llego a la sede { $venue }?
starter-changes = ¿Se ha cambiado o cancelado algo?
