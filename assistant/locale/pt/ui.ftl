### Words of the page, of its error notices and of the staff sign-in: Portuguese (Brazilian, neutral).

## The frame of the page

ui-page-title = { $event } · Assistente do público
ui-page-description = Perguntas sobre { $event }, respondidas no seu idioma, com a fonte e o momento da informação.
ui-app-name = Assistente do público
ui-unofficial = Não oficial
ui-unofficial-hint = Este é um serviço independente. Ele não é operado pela organização do evento.
ui-skip-link = Ir para o campo de pergunta
ui-header-label = Evento e configurações
ui-language-label = Idioma
ui-no-script = Esta página precisa de JavaScript. Ative-o no seu navegador e recarregue a página.

## The clock that the answers go by

ui-clock-demo = Relógio de demonstração: { $moment } ({ $zone })
ui-clock-live = { $moment } ({ $zone })
ui-clock-zone = hora local do evento
ui-clock-demo-hint = As respostas mostram o evento como era conhecido neste momento.
ui-clock-label = Relógio desta página

## Before the first question

ui-welcome-heading = Como posso ajudar?
ui-welcome-text =
    { $languages ->
       *[other] Pergunte do seu jeito, em qualquer um dos { $languages } idiomas. As respostas indicam a fonte.
    }
ui-starters-heading = Perguntas para começar

## The conversation

ui-log-label = Conversa
ui-you = Você
ui-assistant = Assistente
ui-thinking = Consultando…
ui-input-label = Sua pergunta
ui-input-placeholder = Pergunte sobre horários, locais ou regras
ui-input-hint = Enter envia, Shift+Enter quebra a linha.
ui-send = Enviar
ui-new-conversation = Nova conversa
ui-conversation-cleared = A conversa foi apagada.
ui-characters-left =
    { $count ->
        [one] Resta { $count } caractere
       *[other] Restam { $count } caracteres
    }

## An answer and what belongs to it

ui-badge-emergency = Emergência
ui-badge-abstain = Fora das nossas informações
ui-badge-clarify = O que você quer dizer?
ui-badge-refuse = Não posso ajudar com isso
ui-badge-handoff = Uma pessoa pode ajudar
ui-emergency-call = Ligar para { $number }
ui-sources =
    { $count ->
        [one] { $count } fonte
       *[other] { $count } fontes
    }
ui-source-origin = Fonte: { $source }
ui-source-section = Seção: { $locator }
ui-source-language = Idioma: { $language }
ui-source-quote = Trecho citado
ui-source-facts = Dados do evento: { $source }
ui-source-open = Abrir a fonte
ui-opens-new-tab = (abre em outra aba)
ui-as-of = Informação atualizada em { $moment }
ui-degraded = Versão curta: esta resposta vem diretamente dos dados do evento.
ui-choices-label = Respostas sugeridas
ui-copy = Copiar
ui-copied = Copiado
ui-copy-failed = Não foi possível copiar. Selecione o texto e copie manualmente.
ui-feedback-question = Esta resposta ajudou?
ui-feedback-yes = Sim
ui-feedback-no = Não
ui-feedback-thanks = Agradecemos a sua opinião.

## What can go wrong

ui-error-empty = Escreva uma pergunta primeiro.
ui-error-too-long =
    { $limit ->
       *[other] Sua pergunta tem { $count } caracteres; o máximo é { $limit }. Faça uma pergunta mais curta.
    }
ui-error-too-many =
    { $seconds ->
        [one] Muitas perguntas de uma vez. Tente de novo em { $seconds } segundo.
       *[other] Muitas perguntas de uma vez. Tente de novo em { $seconds } segundos.
    }
ui-error-busy = Muita gente está perguntando neste momento. Tente de novo daqui a pouco.
ui-error-network = Sem conexão com o assistente. Verifique sua rede e tente de novo.
ui-error-network-back = A conexão voltou.
ui-error-internal = Algo deu errado do nosso lado. Tente de novo ou pergunte em um balcão de informações.
ui-error-language = O idioma “{ $tag }” não está disponível. Idiomas disponíveis: { $offered }.
ui-error-malformed = Não foi possível ler a requisição. Envie um objeto JSON com o campo de texto "question".
ui-error-field = O campo “{ $field }” está faltando ou tem um valor inválido.
ui-error-not-found = Não há nada em { $path }.
ui-error-too-large = A requisição é grande demais; o limite é de { $limit } kB.
ui-retry = Tentar de novo

## The foot of the page

ui-footer-check = A programação pode mudar. Para algo importante, confirme com a equipe no local.
ui-footer-privacy = Este serviço não guarda suas perguntas.
ui-footer-emergency = Em caso de emergência, ligue para { $number }.
ui-footer-website = Site oficial
ui-footer-staff = Acesso da equipe
ui-footer-developers = Para desenvolvedores

## Staff sign-in

ui-staff-heading = Acesso da equipe
ui-staff-name = Nome de usuário
ui-staff-password = Senha
ui-staff-code = Código de uso único
ui-staff-enter = Entrar
ui-staff-leave = Sair
ui-staff-wrong = Nome, senha ou código incorreto.
ui-staff-locked =
    { $minutes ->
        [one] Muitas tentativas. Tente de novo em { $minutes } minuto.
       *[other] Muitas tentativas. Tente de novo em { $minutes } minutos.
    }
ui-staff-back = Ir para a página do público
