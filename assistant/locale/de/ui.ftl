### Wörter der Seite, ihrer Fehlermeldungen und der Anmeldung des Personals: Deutsch (Anrede „Sie“).

## The frame of the page

ui-page-title = { $event } · Besucherassistent
ui-page-description = { $event }: Ihre Fragen, beantwortet in Ihrer Sprache, mit Quelle und Stand der Information.
ui-app-name = Assistent für Besucher
ui-unofficial = Inoffiziell
ui-unofficial-hint = Dies ist ein unabhängiger Dienst. Er wird nicht vom Veranstalter betrieben.
ui-skip-link = Direkt zum Eingabefeld
ui-header-label = Veranstaltung und Einstellungen
ui-language-label = Sprache
ui-no-script = Diese Seite benötigt JavaScript. Bitte schalten Sie es in Ihrem Browser ein und laden Sie die Seite neu.

## The clock that the answers go by

ui-clock-demo = Demo-Uhr: { $moment } ({ $zone })
ui-clock-live = { $moment } ({ $zone })
ui-clock-zone = Ortszeit der Veranstaltung
ui-clock-demo-hint = Die Antworten zeigen die Veranstaltung mit dem Wissensstand dieses Zeitpunkts.
ui-clock-label = Uhr dieser Seite

## Before the first question

ui-welcome-heading = Wie kann ich Ihnen helfen?
ui-welcome-text =
    { $languages ->
       *[other] Fragen Sie in Ihren eigenen Worten, in einer von { $languages } Sprachen. Die Antworten nennen ihre Quelle.
    }
ui-starters-heading = Fragen für den Einstieg

## The conversation

ui-log-label = Gespräch
ui-you = Sie
ui-assistant = Assistent
ui-thinking = Ich sehe nach …
ui-input-label = Ihre Frage
ui-input-placeholder = Fragen zu Zeiten, Orten, Anreise, Regeln
ui-input-hint = Eingabetaste sendet, Umschalt+Eingabe beginnt eine neue Zeile.
ui-send = Senden
ui-new-conversation = Neues Gespräch
ui-conversation-cleared = Das Gespräch wurde gelöscht.
ui-characters-left =
    { $count ->
        [one] noch { $count } Zeichen
       *[other] noch { $count } Zeichen
    }

## An answer and what belongs to it

ui-badge-emergency = Notfall
ui-badge-abstain = Dazu liegt uns nichts vor
ui-badge-clarify = Was meinen Sie?
ui-badge-refuse = Dabei kann ich nicht helfen
ui-badge-handoff = Ein Mensch kann Ihnen helfen
ui-emergency-call = { $number } anrufen
ui-sources =
    { $count ->
        [one] { $count } Quelle
       *[other] { $count } Quellen
    }
ui-source-origin = Quelle: { $source }
ui-source-section = Abschnitt: { $locator }
ui-source-language = Sprache: { $language }
ui-source-quote = Zitierte Stelle
ui-source-facts = Daten der Veranstaltung: { $source }
ui-source-open = Quelle öffnen
ui-opens-new-tab = (öffnet in einem neuen Tab)
ui-as-of = Stand der Information: { $moment }
ui-degraded = Kurzfassung: Diese Antwort kommt unmittelbar aus den Daten der Veranstaltung.
ui-choices-label = Vorgeschlagene Antworten
ui-copy = Kopieren
ui-copied = Kopiert
ui-copy-failed = Das Kopieren hat nicht geklappt. Bitte markieren und kopieren Sie den Text selbst.
ui-feedback-question = War das hilfreich?
ui-feedback-yes = Ja
ui-feedback-no = Nein
ui-feedback-thanks = Danke für Ihre Rückmeldung.

## What can go wrong

ui-error-empty = Bitte schreiben Sie zuerst eine Frage.
ui-error-too-long =
    { $limit ->
       *[other] Ihre Frage hat { $count } Zeichen; erlaubt sind { $limit }. Bitte fassen Sie sich kürzer.
    }
ui-error-too-many =
    { $seconds ->
        [one] Zu viele Fragen auf einmal. Bitte versuchen Sie es in { $seconds } Sekunde wieder.
       *[other] Zu viele Fragen auf einmal. Bitte versuchen Sie es in { $seconds } Sekunden wieder.
    }
ui-error-busy = Im Moment fragen sehr viele Menschen gleichzeitig. Bitte versuchen Sie es gleich noch einmal.
ui-error-network = Keine Verbindung zum Assistenten. Bitte prüfen Sie Ihr Netz und versuchen Sie es erneut.
ui-error-network-back = Die Verbindung ist wieder da.
ui-error-internal = Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal oder fragen Sie an einem Infopoint.
ui-error-language = Die Sprache „{ $tag }“ wird nicht angeboten. Angebotene Sprachen: { $offered }.
ui-error-malformed = Die Anfrage ist nicht lesbar. Senden Sie ein JSON-Objekt mit dem Textfeld "question".
ui-error-field = Das Feld „{ $field }“ fehlt oder hat einen falschen Wert.
ui-error-not-found = Unter { $path } gibt es nichts.
ui-error-too-large = Die Anfrage ist zu groß; erlaubt sind { $limit } kB.
ui-retry = Erneut versuchen

## The foot of the page

ui-footer-check = Pläne können sich ändern. Bei Wichtigem fragen Sie bitte das Personal vor Ort.
ui-footer-privacy = Dieser Dienst speichert Ihre Fragen nicht.
ui-footer-emergency = Im Notfall wählen Sie { $number }.
ui-footer-website = Offizielle Website
ui-footer-staff = Anmeldung fürs Personal
ui-footer-developers = Für Entwickler

## Staff sign-in

ui-staff-heading = Anmeldung für Mitarbeitende
ui-staff-name = Benutzername
ui-staff-password = Passwort
ui-staff-code = Einmalcode
ui-staff-enter = Anmelden
ui-staff-leave = Abmelden
ui-staff-wrong = Name, Passwort oder Code stimmt nicht.
ui-staff-locked =
    { $minutes ->
        [one] Zu viele Versuche. Bitte versuchen Sie es in { $minutes } Minute wieder.
       *[other] Zu viele Versuche. Bitte versuchen Sie es in { $minutes } Minuten wieder.
    }
ui-staff-back = Zur Besucherseite
