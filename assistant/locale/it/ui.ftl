### Le parole della pagina, dei messaggi di errore e dell’accesso per il personale: italiano.

## The frame of the page

ui-page-title = { $event } · Assistente per i visitatori
ui-page-description = Domande su { $event }: risposte nella lingua di chi chiede, con la fonte e l’ora dell’informazione.
ui-app-name = Assistente per i visitatori
ui-unofficial = Non ufficiale
ui-unofficial-hint = Questo è un servizio indipendente. Non è gestito dall’organizzatore dell’evento.
ui-skip-link = Vai al campo della domanda
ui-header-label = Evento e impostazioni
ui-language-label = Lingua
ui-no-script = Questa pagina richiede JavaScript. Lo attivi nel browser e ricarichi la pagina.

## The clock that the answers go by

ui-clock-demo = Orologio dimostrativo: { $moment } ({ $zone })
ui-clock-live = { $moment } ({ $zone })
ui-clock-zone = ora locale dell’evento
ui-clock-demo-hint = Le risposte mostrano l’evento com’era noto in questo momento.
ui-clock-label = Orologio di questa pagina

## Before the first question

ui-welcome-heading = Come posso aiutare?
ui-welcome-text =
    { $languages ->
       *[other] Faccia la sua domanda come preferisce, in una di { $languages } lingue. Le risposte indicano la fonte.
    }
ui-starters-heading = Domande per cominciare

## The conversation

ui-log-label = Conversazione
ui-you = Lei
ui-assistant = Assistente
ui-thinking = Sto cercando…
ui-input-label = La sua domanda
ui-input-placeholder = Orari, luoghi, trasporti o regole
ui-input-hint = Invio manda la domanda, Maiusc+Invio va a capo.
ui-send = Invia
ui-new-conversation = Nuova conversazione
ui-conversation-cleared = La conversazione è stata cancellata.
ui-characters-left =
    { $count ->
        [one] Resta { $count } carattere
       *[other] Restano { $count } caratteri
    }

## An answer and what belongs to it

ui-badge-emergency = Emergenza
ui-badge-abstain = Informazione non disponibile
ui-badge-clarify = Che cosa intende?
ui-badge-refuse = Non posso aiutare in questo
ui-badge-handoff = Può aiutare una persona
ui-emergency-call = Chiama il { $number }
ui-sources =
    { $count ->
        [one] { $count } fonte
       *[other] { $count } fonti
    }
ui-source-origin = Fonte: { $source }
ui-source-section = Sezione: { $locator }
ui-source-language = Lingua: { $language }
ui-source-quote = Passaggio citato
ui-source-facts = Dati dell’evento: { $source }
ui-source-open = Apri la fonte
ui-opens-new-tab = (si apre in una nuova scheda)
ui-as-of = Informazione aggiornata a: { $moment }
ui-degraded = Forma breve: questa risposta viene direttamente dai dati dell’evento.
ui-choices-label = Risposte suggerite
ui-copy = Copia
ui-copied = Copiato
ui-copy-failed = Non è stato possibile copiare. Selezioni il testo e lo copi a mano.
ui-feedback-question = La risposta è stata utile?
ui-feedback-yes = Sì
ui-feedback-no = No
ui-feedback-thanks = Grazie per averlo indicato.

## What can go wrong

ui-error-empty = Prima scriva una domanda.
ui-error-too-long =
    { $limit ->
       *[other] La domanda ha { $count } caratteri; il massimo è { $limit }. Provi con una domanda più breve.
    }
ui-error-too-many =
    { $seconds ->
        [one] Troppe domande in poco tempo. Riprovi tra { $seconds } secondo.
       *[other] Troppe domande in poco tempo. Riprovi tra { $seconds } secondi.
    }
ui-error-busy = In questo momento ci sono moltissime richieste. Riprovi tra poco.
ui-error-network = Nessuna connessione con l’assistente. Controlli la rete e riprovi.
ui-error-network-back = La connessione è tornata.
ui-error-internal = Qualcosa non ha funzionato da parte nostra. Riprovi oppure chieda a un punto informazioni.
ui-error-language = La lingua "{ $tag }" non è disponibile. Lingue disponibili: { $offered }.
ui-error-malformed = La richiesta non è leggibile. Inviare un oggetto JSON con il campo di testo "question".
ui-error-field = Il campo "{ $field }" manca o ha un valore errato.
ui-error-not-found = Non c’è nulla all’indirizzo { $path }.
ui-error-too-large = La richiesta è troppo grande; sono ammessi { $limit } kB.
ui-retry = Riprova

## The foot of the page

ui-footer-check = I programmi possono cambiare. Per le cose importanti chiedere al personale sul posto.
ui-footer-privacy = Questo servizio non conserva le domande.
ui-footer-emergency = In caso di emergenza chiamare il { $number }.
ui-footer-website = Sito ufficiale
ui-footer-staff = Accesso personale
ui-footer-developers = Per sviluppatori

## Staff sign-in

ui-staff-heading = Accesso del personale
ui-staff-name = Nome utente
ui-staff-password = Password
ui-staff-code = Codice monouso
ui-staff-enter = Accedi
ui-staff-leave = Esci
ui-staff-wrong = Nome, password o codice non corretti.
ui-staff-locked =
    { $minutes ->
        [one] Troppi tentativi. Riprovi tra { $minutes } minuto.
       *[other] Troppi tentativi. Riprovi tra { $minutes } minuti.
    }
ui-staff-back = Alla pagina dei visitatori
