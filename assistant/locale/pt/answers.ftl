# The words of the answers: Portuguese (Brazilian, neutral). What the variables mean is explained in the English file.

## Sessions: one
when-future = **{ $title }**: { $date }, { $time }.
when-future-venue = **{ $title }**: { $date }, { $time }, { $venue }.
when-running = **{ $title }** está em andamento: { $date }, { $time }, { $venue }.
when-past = **{ $title }** já aconteceu: { $date }, { $time }, { $venue }.
when-cancelled = **{ $title }**: cancelamento confirmado. Estava previsto para { $date }, { $time }.
when-postponed = **{ $title }**: adiamento confirmado, ainda sem novo horário. Estava previsto para { $date }, { $time }.
where-session = **{ $title }**: { $venue } ({ $date }, { $time }).
change-moved = Novo horário: estava previsto para { $old }, agora é { $new }.
change-cancelled = Cancelamento; estava previsto para { $old }.
change-postponed = Adiamento, ainda sem novo horário; estava previsto para { $old }.
change-reason = Motivo: { $reason }.
change-known = Informado em: { $when }.
change-none = Não sei de nenhuma mudança em: { $scope }.
change-header = Mudanças na programação conhecidas até agora ({ $count }):
duration = **{ $title }**: início previsto { $start }, término { $end }, cerca de { $duration }.
time-left = Faltam para o início: { $duration }.
time-zone-note = Todos os horários são locais, no fuso do evento ({ $zone }).

## Sessions: lists
list-header = { $count ->
    [one] { $count } sessão – { $scope }:
   *[other] { $count } sessões – { $scope }:
}
list-none = Não encontrei nenhuma sessão para: { $scope }.
list-more = { $count ->
    [one] … e mais { $count }.
   *[other] … e mais { $count }.
}
list-nearest = A mais próxima: { $session }
list-previous = A última foi: { $session }
now-header = { $count ->
    [one] Acontecendo agora – { $count } sessão:
   *[other] Acontecendo agora – { $count } sessões:
}
now-none = Não há nada acontecendo neste momento.
now-none-scope = Não há nada acontecendo neste momento em: { $scope }.
next-header = A seguir – { $scope }:
next-none = Não há mais nada previsto para: { $scope }.
award-sessions-header = { $count ->
    [one] { $count } decisão – { $scope }:
   *[other] { $count } decisões – { $scope }:
}
first-session = A primeira: { $session }
last-session = A última: { $session }
count-sessions = { $count ->
    [one] { $count } sessão – { $scope }.
   *[other] { $count } sessões – { $scope }.
}
count-contests = { $count ->
    [one] { $count } competição – { $scope }.
   *[other] { $count } competições – { $scope }.
}
outside-dates = Período do evento: { $start } a { $end }. Não tenho programação para: { $asked }.
cancelled-mark = cancelamento
postponed-mark = adiamento
running-mark = em andamento
finished-mark = já encerrado
run-number = rodada { $number }
session-number = nº { $number }
group-name = grupo { $group }

## Results
result-header = **{ $contest }** – resultado:
result-line = **{ $award }**: { $names } ({ $delegation })
result-line-no-delegation = **{ $award }**: { $names }
result-line-delegation = **{ $award }**: { $delegation }
result-rank = { $rank }. { $names } ({ $delegation })
result-shared = { $award }: prêmio entregue mais de uma vez.
result-not-awarded = { $award }: prêmio não entregue, por causa de um empate.
result-not-yet = **{ $contest }**: ainda sem definição. A decisão: { $date }, { $time }, { $venue }.
result-pending = **{ $contest }**: a decisão foi em { $date }, mas o resultado ainda não chegou até mim.
result-session-unknown = **{ $title }** já terminou ({ $date }), mas não tenho o resultado desta parte, só os premiados da competição inteira.
result-none-yet = Nenhum prêmio foi decidido ainda em: { $scope }.
results-header = Resultados – { $scope }:
predict-none = Isso ainda ninguém pode saber, e eu não faço previsões.

## Awards table
table-header = Quadro de prêmios, atualizado em { $when }:
table-header-scope = Quadro de prêmios – { $scope }, atualizado em { $when }:
table-line = { $rank }. **{ $delegation }** – { $counts }, total { $total }
table-empty = Nenhum prêmio foi decidido ainda (atualizado em { $when }).
delegation-awards = **{ $delegation }**, até { $when }: { $counts }; total: { $total }.
delegation-awards-none = **{ $delegation }**: nenhum prêmio até agora (atualizado em { $when }).
delegation-award-count = **{ $delegation }** – { $award }: { $count } (atualizado em { $when }).
delegation-rank = Posição no quadro: { $rank }.
award-total = { $count ->
    [one] { $count } prêmio até agora ({ $scope }, atualizado em { $when }).
   *[other] { $count } prêmios até agora ({ $scope }, atualizado em { $when }).
}

## People and delegations
participant-info = **{ $name }** – { $delegation }. Inscrições: { $contests }.
participant-info-no-delegation = **{ $name }**. Participa de: { $contests }.
participant-awards = **{ $name }** ({ $delegation }) já ganhou: { $awards }.
participant-awards-none = **{ $name }** ({ $delegation }) não ganhou nenhum prêmio até agora (atualizado em { $when }).
participant-programme = **{ $name }** ({ $delegation }) tem inscrição nestas competições; as sessões são:
participant-programme-over = **{ $name }** ({ $delegation }): não há mais nada previsto nas competições em que há inscrição.
participant-no-entries = **{ $name }** ({ $delegation }) consta na lista, mas meus dados não indicam nenhuma competição.
participant-many = Conheço mais de uma pessoa com esse nome. De quem você está falando?
entries-note = Meus dados trazem as inscrições por competição, não as listas de largada: quem disputa cada fase pode mudar.
delegation-size = { $count ->
    [one] **{ $delegation }**: { $count } participante nos meus dados.
   *[other] **{ $delegation }**: { $count } participantes nos meus dados.
}
delegation-people = **{ $delegation }** – { $scope }: { $names }
people-more = … e mais { $count }
delegation-not-listed = **{ $delegation }** não está entre as delegações deste evento.
sessions-delegation-note = Sessões das competições com inscrição desta delegação: { $delegation }. Confrontos e listas de largada não constam nos meus dados.
delegation-count = Participam { $count } delegações.
participant-count = A lista tem { $count } participantes.

## Venues
venue-where = **{ $venue }**: { $place }.
venue-local-names = Outros nomes: { $names }.
venue-coordinates = Posição aproximada: { $lat }, { $lon }.
venue-capacity = **{ $venue }**: cerca de { $number } espectadores.
venue-capacity-range = **{ $venue }**: entre { $low } e { $high } espectadores; as fontes divergem.
venue-capacity-unknown = Não tenho um número confiável para a capacidade deste local: **{ $venue }**.
venue-hosts = **{ $venue }** recebe: { $disciplines }.
discipline-venues = **{ $discipline }** – locais: { $venues }
venues-header = { $count ->
    [one] { $count } local – { $scope }:
   *[other] { $count } locais – { $scope }:
}
discipline-list = { $count ->
    [one] { $count } modalidade: { $names }.
   *[other] { $count } modalidades: { $names }.
}
contest-list = { $count ->
    [one] { $count } competição – { $scope }:
   *[other] { $count } competições – { $scope }:
}
directions-unknown = Não tenho informações sobre como chegar a este local: **{ $venue }**.
event-dates = **{ $event }**: { $start } a { $end }.
event-over = O evento já terminou. Período: { $start } a { $end }.
event-not-started = O evento ainda não começou. Início: { $start }.
clock-now = Hora local do evento: { $time } ({ $date }).

## Passages
quote-other-language = Só tenho isto em outro idioma ({ $language }). O texto original:
bulletin-header = Aviso atual:
confidence-medium = Esta informação vem de uma única fonte.
confidence-low = Esta informação é incerta; confira no local.
see-also = Veja também: { $title }

## Asking back
clarify-which = Qual deles você quer saber?
clarify-contest = Há mais de uma possibilidade. Qual delas você quer saber?
clarify-venue = De qual local você está falando?
clarify-empty = O que você gostaria de saber? Pode perguntar sobre horários, locais, resultados, transporte e regras.
did-you-mean = Entendi: { $name }.

## Not knowing
abstain = Isso eu não sei: minhas fontes não trazem nada confiável a respeito.
abstain-words = Isso eu não sei: não encontrei nada sobre “{ $words }” nas minhas fontes.
abstain-help = Pergunte em um balcão de informações ou consulte a página oficial: { $website }
abstain-help-desk = Pergunte à equipe em um balcão de informações.
abstain-emergency = Em caso de emergência, ligue para { $number }.
abstain-related = O que posso informar sobre { $topic }:

## Refusing
refuse-instructions = Isso eu não posso fazer. Só respondo a perguntas sobre este evento, com base nas informações dele.
refuse-staff = Essa informação não é pública, então não posso ajudar por aqui. A equipe pode entrar pela área reservada.
refuse-other-topic = Só respondo a perguntas sobre este evento.

## Small talk
greet = Olá, eu sou Cicerone, assistente do público. Evento: { $event }. Pergunte sobre horários, locais, resultados, transporte ou regras.
thanks = De nada. Quer saber mais alguma coisa?
bye = Até logo, e aproveite o evento.
identity = Eu sou Cicerone, um assistente automático, não uma pessoa. Meu evento: { $event }. Respondo com base na programação e nos documentos do evento e sempre digo qual é a fonte.
capabilities = Você pode perguntar quando e onde algo acontece, o que tem hoje, quem ganhou, como chegar a um local e o que levar, em doze idiomas.
unofficial-note = Não sou um serviço oficial da organização.
language-yes = Sim, entendo doze idiomas: escreva no que você preferir.
affirm = Certo. O que você gostaria de saber?
deny = Tudo bem. O que mais você gostaria de saber?
handoff = Sou um assistente automático e não consigo transferir você para uma pessoa. Procure a equipe em um balcão de informações.
apology = Peço desculpas. Diga o que você gostaria de saber, e eu confiro nas minhas fontes.

## Danger
emergency-title = Emergência: ligue agora para { $number }
emergency-call = A ligação é gratuita, 24 horas por dia, de qualquer telefone.
emergency-staff = Avise imediatamente alguém da equipe ou um orientador de público.
emergency-say = Mostre ou diga esta frase (idioma: { $local }): “{ $phrase }”
emergency-posts = Atendimento médico no local:
emergency-stay = Fique ao lado da pessoa, se for seguro para você.
emergency-child = Em caso de criança desaparecida, você também pode ligar para { $number }.
emergency-phrase-medical = Socorro, por favor: precisamos de um médico aqui agora.
emergency-phrase-fire = Socorro, por favor: há um incêndio aqui.
emergency-phrase-danger = Socorro, por favor: estamos em perigo aqui.
emergency-phrase-child = Socorro, por favor: uma criança desapareceu.

## Bad input
input-empty = Recebi uma pergunta vazia. Escreva o que você gostaria de saber.
input-too-long = Sua pergunta é longa demais ({ $length } caracteres; o máximo é { $limit }). Tente encurtá-la.
input-unreadable = Não consegui ler isso. Escreva sua pergunta em texto simples.
error-internal = Algo deu errado do nosso lado. Tente de novo daqui a pouco.

## Building blocks
as-of = Atualizado em { $when }
source-schedule = Programação
source-results = Resultados
source-venues = Locais
source-participants = Participantes
date-time = { $date }, { $time }
time-range = { $start }–{ $end }
time-from = a partir de { $start }
list-separator = {", "}
scope-separator = {" · "}
scope-all = evento inteiro
scope-awards = decisões
scope-from-now = a partir de agora
part-morning = manhã
part-afternoon = tarde
part-evening = noite
part-night = noite
gender-men = masculino
gender-women = feminino
gender-mixed = misto
hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
}

## Starter questions (written as a visitor would ask)
starter-today = O que tem hoje?
starter-now = O que está acontecendo agora?
starter-next = O que vem a seguir?
starter-tomorrow = O que tem amanhã?
starter-table = Mostre o quadro de prêmios
starter-when = Quando é { $name }?
starter-how-get = Como chegar: { $venue }?
starter-changes = Alguma coisa foi adiada ou cancelada?
