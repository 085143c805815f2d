### Les mots de la page, de ses messages d'erreur et de l'accès du personnel.
###
### Pour les traducteurs : traduire ce qui suit « = ». Garder les noms avant « = » et tout ce qui est entre accolades.

## Le cadre de la page

ui-page-title = { $event } · Assistant des visiteurs
ui-page-description = { $event } : vos questions, avec une réponse dans votre langue, la source et la date de l’information.
# 30 caractères au plus.
ui-app-name = Assistant des visiteurs
# 15 caractères au plus.
ui-unofficial = Non officiel
ui-unofficial-hint = Ce service est indépendant. Il n’est pas géré par l’organisateur de l’événement.
ui-skip-link = Aller directement au champ de question
ui-header-label = Événement et réglages
# 15 caractères au plus.
ui-language-label = Langue
ui-no-script = Cette page a besoin de JavaScript. Veuillez l’activer dans votre navigateur, puis recharger la page.

## L'heure sur laquelle se règlent les réponses

ui-clock-demo = Horloge de démonstration : { $moment } ({ $zone })
ui-clock-live = { $moment } ({ $zone })
ui-clock-zone = heure locale de l’événement
ui-clock-demo-hint = Les réponses présentent l’événement tel qu’il était connu à ce moment-là.
ui-clock-label = Horloge de cette page

## Avant la première question

ui-welcome-heading = Comment puis-je vous aider ?
ui-welcome-text =
    { $languages ->
        [one] Posez votre question avec vos propres mots, dans { $languages } langue. Chaque réponse cite sa source.
       *[other] Posez votre question avec vos propres mots, dans l’une des { $languages } langues proposées. Chaque réponse cite sa source.
    }
ui-starters-heading = Quelques questions pour commencer

## La conversation

ui-log-label = Conversation
ui-you = Vous
ui-assistant = Assistant
ui-thinking = Recherche en cours…
ui-input-label = Votre question
# 45 caractères au plus.
ui-input-placeholder = Horaires, lieux, transports, règles…
ui-input-hint = Entrée pour envoyer, Maj+Entrée pour aller à la ligne.
# 12 caractères au plus.
ui-send = Envoyer
# 25 caractères au plus.
ui-new-conversation = Nouvelle conversation
ui-conversation-cleared = La conversation a été effacée.
ui-characters-left =
    { $count ->
        [one] { $count } caractère restant
       *[other] { $count } caractères restants
    }

## Une réponse et ce qui l'accompagne

# 20 caractères au plus.
ui-badge-emergency = Urgence
# 30 caractères au plus.
ui-badge-abstain = Absent de nos informations
# 30 caractères au plus.
ui-badge-clarify = Que voulez-vous dire ?
# 30 caractères au plus.
ui-badge-refuse = Je ne peux pas vous aider ici
# 30 caractères au plus.
ui-badge-handoff = Quelqu’un peut vous aider
# 25 caractères au plus.
ui-emergency-call = Appeler le { $number }
ui-sources =
    { $count ->
        [one] { $count } source
       *[other] { $count } sources
    }
ui-source-origin = Source : { $source }
ui-source-section = Section : { $locator }
ui-source-language = Langue : { $language }
ui-source-quote = Passage cité
ui-source-facts = Données de l’événement : { $source }
ui-source-open = Ouvrir la source
ui-opens-new-tab = (s’ouvre dans un nouvel onglet)
ui-as-of = Informations à jour au { $moment }
ui-degraded = Forme courte : cette réponse provient directement des données de l’événement.
ui-choices-label = Réponses suggérées
# 12 caractères au plus.
ui-copy = Copier
# 12 caractères au plus.
ui-copied = Copié
ui-copy-failed = La copie a échoué. Veuillez sélectionner le texte et le copier vous-même.
# 30 caractères au plus.
ui-feedback-question = Cette réponse est-elle utile ?
# 10 caractères au plus.
ui-feedback-yes = Oui
# 10 caractères au plus.
ui-feedback-no = Non
ui-feedback-thanks = Merci pour votre avis.

## Ce qui peut mal se passer

ui-error-empty = Veuillez d’abord saisir une question.
ui-error-too-long =
    { $limit ->
        [one] Votre question compte { $count } caractères ; { $limit } seul est autorisé. Veuillez la raccourcir.
       *[other] Votre question compte { $count } caractères ; la limite est de { $limit }. Veuillez la raccourcir.
    }
ui-error-too-many =
    { $seconds ->
        [one] Trop de questions à la fois. Veuillez réessayer dans { $seconds } seconde.
       *[other] Trop de questions à la fois. Veuillez réessayer dans { $seconds } secondes.
    }
ui-error-busy = Beaucoup de personnes posent des questions en ce moment. Veuillez réessayer dans un instant.
ui-error-network = Pas de connexion avec l’assistant. Veuillez vérifier votre réseau et réessayer.
ui-error-network-back = La connexion est rétablie.
ui-error-internal = Un problème est survenu de notre côté. Veuillez réessayer ou vous adresser à un point d’information.
ui-error-language = La langue « { $tag } » n’est pas proposée. Langues proposées : { $offered }.
ui-error-malformed = La requête est illisible. Envoyez un objet JSON avec le champ de texte « question ».
ui-error-field = Le champ « { $field } » est absent ou sa valeur est incorrecte.
ui-error-not-found = Il n’y a rien à l’adresse { $path }.
ui-error-too-large = La requête est trop volumineuse ; la limite est de { $limit } ko.
# 18 caractères au plus.
ui-retry = Réessayer

## Le pied de page

ui-footer-check = Le programme peut changer. Pour tout point important, adressez-vous au personnel sur place.
ui-footer-privacy = Ce service ne conserve pas vos questions.
ui-footer-emergency = En cas d’urgence, appelez le { $number }.
ui-footer-website = Site officiel
# 25 caractères au plus.
ui-footer-staff = Accès du personnel
# 25 caractères au plus.
ui-footer-developers = Pour les développeurs

## Accès du personnel

ui-staff-heading = Accès du personnel
ui-staff-name = Nom d’utilisateur
ui-staff-password = Mot de passe
ui-staff-code = Code à usage unique
# 15 caractères au plus.
ui-staff-enter = Se connecter
# 15 caractères au plus.
ui-staff-leave = Se déconnecter
ui-staff-wrong = Le nom, le mot de passe ou le code est incorrect.
ui-staff-locked =
    { $minutes ->
        [one] Trop de tentatives. Veuillez réessayer dans { $minutes } minute.
       *[other] Trop de tentatives. Veuillez réessayer dans { $minutes } minutes.
    }
ui-staff-back = Vers la page des visiteurs
