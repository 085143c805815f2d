### Las palabras de la página, de los avisos de error y del acceso del personal: español.

## The frame of the page

ui-page-title = { $event } · Asistente para visitantes
ui-page-description = Preguntas sobre { $event }, con respuesta en su idioma, la fuente y la hora de la información.
ui-app-name = Asistente para visitantes
ui-unofficial = No oficial
ui-unofficial-hint = Este es un servicio independiente. El organizador del evento no lo gestiona.
ui-skip-link = Ir al cuadro de la pregunta
ui-header-label = Evento y ajustes
ui-language-label = Idioma
ui-no-script = Esta página necesita JavaScript. Actívelo en su navegador y vuelva a cargar la página.

## The clock that the answers go by

ui-clock-demo = Reloj de demostración: { $moment } ({ $zone })
ui-clock-live = { $moment } ({ $zone })
ui-clock-zone = hora local del evento
ui-clock-demo-hint = Las respuestas muestran el evento tal como se conocía en este momento.
ui-clock-label = Reloj de esta página

## Before the first question

ui-welcome-heading = ¿En qué puedo ayudarle?
ui-welcome-text =
    { $languages ->
       *[other] Pregunte con sus propias palabras, en cualquiera de { $languages } idiomas. Las respuestas indican su fuente.
    }
ui-starters-heading = Preguntas para empezar

## The conversation

ui-log-label = Conversación
ui-you = Usted
ui-assistant = Asistente
ui-thinking = Buscando…
ui-input-label = Su pregunta
ui-input-placeholder = Horarios, lugares, transporte o reglas
ui-input-hint = Intro envía; Mayús+Intro empieza otra línea.
ui-send = Enviar
ui-new-conversation = Nueva conversación
ui-conversation-cleared = Se borró la conversación.
ui-characters-left =
    { $count ->
        [one] Queda { $count } carácter
       *[other] Quedan { $count } caracteres
    }

## An answer and what belongs to it

ui-badge-emergency = Emergencia
ui-badge-abstain = No está en nuestros datos
ui-badge-clarify = ¿A qué se refiere?
ui-badge-refuse = No puedo ayudar con esto
ui-badge-handoff = Una persona puede ayudarle
ui-emergency-call = Llamar al { $number }
ui-sources =
    { $count ->
        [one] { $count } fuente
       *[other] { $count } fuentes
    }
ui-source-origin = Fuente: { $source }
ui-source-section = Sección: { $locator }
ui-source-language = Idioma: { $language }
ui-source-quote = Pasaje citado
ui-source-facts = Datos del evento: { $source }
ui-source-open = Abrir la fuente
ui-opens-new-tab = (se abre en otra pestaña)
ui-as-of = Información actualizada a: { $moment }
ui-degraded = Forma breve: esta respuesta procede directamente de los datos del evento.
ui-choices-label = Respuestas sugeridas
ui-copy = Copiar
ui-copied = Copiado
ui-copy-failed = No se pudo copiar. Seleccione el texto y cópielo usted.
ui-feedback-question = ¿Le ha sido útil?
ui-feedback-yes = Sí
ui-feedback-no = No
ui-feedback-thanks = Gracias por decírnoslo.

## What can go wrong

ui-error-empty = Primero escriba una pregunta.
ui-error-too-long =
    { $limit ->
       *[other] Su pregunta tiene { $count } caracteres; se permiten { $limit }. Pruebe con una más corta.
    }
ui-error-too-many =
    { $seconds ->
        [one] Demasiadas preguntas seguidas. Vuelva a intentarlo en { $seconds } segundo.
       *[other] Demasiadas preguntas seguidas. Vuelva a intentarlo en { $seconds } segundos.
    }
ui-error-busy = En este momento hay muchísimas consultas. Vuelva a intentarlo en un momento.
ui-error-network = No hay conexión con el asistente. Compruebe su red y vuelva a intentarlo.
ui-error-network-back = La conexión ha vuelto.
ui-error-internal = Algo ha fallado por nuestra parte. Vuelva a intentarlo o pregunte en un punto de información.
ui-error-language = El idioma "{ $tag }" no está disponible. Idiomas disponibles: { $offered }.
ui-error-malformed = La solicitud no se puede leer. Envíe un objeto JSON con el campo de texto "question".
ui-error-field = El campo "{ $field }" falta o tiene un valor incorrecto.
ui-error-not-found = No hay nada en { $path }.
ui-error-too-large = La solicitud es demasiado grande; se permiten { $limit } kB.
ui-retry = Reintentar

## The foot of the page

ui-footer-check = Los planes pueden cambiar. Para lo importante, pregunte al personal en el lugar.
ui-footer-privacy = Este servicio no guarda sus preguntas.
ui-footer-emergency = En caso de emergencia, llame al { $number }.
ui-footer-website = Sitio web oficial
ui-footer-staff = Acceso del personal
ui-footer-developers = Para desarrolladores

## Staff sign-in

ui-staff-heading = Acceso del personal
ui-staff-name = Nombre de usuario
ui-staff-password = Contraseña
ui-staff-code = Código de un solo uso
ui-staff-enter = Entrar
ui-staff-leave = Salir
ui-staff-wrong = El nombre, la contraseña o el código no son correctos.
ui-staff-locked =
    { $minutes ->
        [one] Demasiados intentos. Vuelva a intentarlo en { $minutes } minuto.
       *[other] Demasiados intentos. Vuelva a intentarlo en { $minutes } minutos.
    }
ui-staff-back = A la página de visitantes
