# Las palabras de este evento: los premios son medallas, las delegaciones son equipos nacionales, las disciplinas, deportes.
change-header = Cambios en el programa de competición conocidos hasta ahora ({ $count }):
award-sessions-header = { $count ->
    [one] Una sesión – { $scope }:
   *[other] { $count } sesiones – { $scope }:
}
count-contests = { $count ->
    [one] Una prueba con medallas – { $scope }.
   *[other] { $count } pruebas con medallas – { $scope }.
}
contest-list = { $count ->
    [one] Una prueba con medallas – { $scope }:
   *[other] { $count } pruebas con medallas – { $scope }:
}
result-shared = { $award }: compartida, se entregó más de una vez.
result-not-awarded = { $award }: no se entregó, por un empate.
result-session-unknown = **{ $title }** ya terminó ({ $date }), pero mis datos no recogen el resultado de esta parte, solo los medallistas de toda la prueba.
result-none-yet = Todavía no se ha decidido ninguna medalla para: { $scope }.
table-header = Medallero, situación: { $when }.
table-header-scope = Medallero – { $scope }, situación: { $when }.
table-empty = Todavía no se ha decidido ninguna medalla (situación: { $when }).
delegation-awards-none = **{ $delegation }**: ninguna medalla hasta ahora (situación: { $when }).
award-total = { $count ->
    [one] Una medalla hasta ahora ({ $scope }, situación: { $when }).
   *[other] { $count } medallas hasta ahora ({ $scope }, situación: { $when }).
}
participant-info = **{ $name }** – { $delegation }. Pruebas: { $contests }.
participant-awards-none = **{ $name }** ({ $delegation }): ninguna medalla hasta ahora (situación: { $when }).
participant-programme = **{ $name }** ({ $delegation }): estas son las sesiones de las pruebas en las que figura.
participant-programme-over = **{ $name }** ({ $delegation }): no queda nada previsto en las pruebas en las que figura.
entries-note = Mis datos recogen las inscripciones por prueba, no las listas de salida: quién compite en cada ronda puede variar.
delegation-size = { $count ->
    [one] **{ $delegation }**: un deportista en mis datos.
   *[other] **{ $delegation }**: { $count } deportistas en mis datos.
}
delegation-not-listed = **{ $delegation }** no tiene equipo en estos Juegos.
sessions-delegation-note = Sesiones de las pruebas con inscritos de este equipo: { $delegation }. Los emparejamientos y las listas de salida no están en mis datos.
delegation-count = Equipos participantes: { $count } (comités olímpicos nacionales y deportistas neutrales).
participant-count = Deportistas en la lista: { $count }.
discipline-list = { $count ->
    [one] Un deporte: { $names }.
   *[other] { $count } deportes: { $names }.
}
venue-hosts = **{ $venue }** acoge: { $disciplines }.
scope-awards = medallas en juego
starter-table = ¿Cómo va el medallero?
unofficial-note = No soy un servicio oficial de los organizadores de los Juegos.
