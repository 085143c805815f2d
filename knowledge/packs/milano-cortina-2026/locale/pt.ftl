# As palavras deste evento: os prêmios são medalhas, as delegações são as equipes nacionais.
change-header = Mudanças na programação das provas conhecidas até agora ({ $count }):
award-sessions-header = { $count ->
    [one] { $count } sessão – { $scope }:
   *[other] { $count } sessões – { $scope }:
}
count-contests = { $count ->
    [one] { $count } prova com medalha – { $scope }.
   *[other] { $count } provas com medalha – { $scope }.
}
contest-list = { $count ->
    [one] { $count } prova com medalha – { $scope }:
   *[other] { $count } provas com medalha – { $scope }:
}
result-shared = { $award }: posição dividida, entregue mais de uma vez.
result-not-awarded = { $award }: não entregue, por causa de um empate.
result-session-unknown = **{ $title }** já terminou ({ $date }), mas não tenho o resultado desta parte, só os medalhistas da prova inteira.
result-none-yet = Nenhuma medalha foi decidida ainda em: { $scope }.
table-header = Quadro de medalhas, atualizado em { $when }:
table-header-scope = Quadro de medalhas – { $scope }, atualizado em { $when }:
table-empty = Nenhuma medalha foi decidida ainda (atualizado em { $when }).
delegation-awards-none = **{ $delegation }**: nenhuma medalha até agora (atualizado em { $when }).
award-total = { $count ->
    [one] { $count } medalha até agora ({ $scope }, atualizado em { $when }).
   *[other] { $count } medalhas até agora ({ $scope }, atualizado em { $when }).
}
participant-info = **{ $name }** – { $delegation }. Inscrições: { $contests }.
participant-awards-none = **{ $name }** ({ $delegation }) não ganhou nenhuma medalha até agora (atualizado em { $when }).
participant-programme = **{ $name }** ({ $delegation }) tem inscrição nestas provas; as sessões são:
participant-programme-over = **{ $name }** ({ $delegation }): não há mais nada previsto nas provas em que há inscrição.
entries-note = Meus dados trazem as inscrições por prova, não as listas de largada: quem disputa cada fase pode mudar.
delegation-size = { $count ->
    [one] **{ $delegation }**: { $count } atleta nos meus dados.
   *[other] **{ $delegation }**: { $count } atletas nos meus dados.
}
delegation-not-listed = **{ $delegation }** não tem equipe nestes Jogos.
sessions-delegation-note = Sessões das provas com inscrição desta equipe: { $delegation }. Confrontos e listas de largada não constam nos meus dados.
delegation-count = Participam { $count } equipes (comitês olímpicos nacionais e atletas neutros).
participant-count = A lista tem { $count } atletas.
discipline-list = { $count ->
    [one] { $count } esporte: { $names }.
   *[other] { $count } esportes: { $names }.
}
venue-hosts = **{ $venue }** recebe: { $disciplines }.
scope-awards = decisões de medalha
starter-table = Mostre o quadro de medalhas
unofficial-note = Não sou um serviço oficial da organização dos Jogos.
