# Ce que dit l’entretien.

# Les mots devant l’endroit où l’on tape.
interview-word-answer = Réponse
interview-word-text = Texte
interview-word-choice = Choix
interview-word-file = Fichier
interview-word-finding = Constat
interview-word-jump = Où
interview-word-page = Suite
interview-enter = Entrée

# Où l’on en est.
interview-place = { $n } sur { $m }
interview-open-count = { $count ->
    [one] { $count } ouverte
   *[other] { $count } ouvertes
}
interview-minutes = { $minutes } min
interview-hours = { $hours } h { $minutes }
interview-rest = reste environ { $time }

# Ce qui ne veut rien dire.
interview-bad-key = « { $key } » ne fait rien ici ; k énumère les touches
interview-bad-key-here = « { $key } » ne fait rien ici
interview-bad-input = cela ne veut rien dire ici
interview-not-a-text = « { $text } » n’est pas pris pour un texte : on demande ici quelques mots ; Entrée laisse
interview-bad-choice = choisissez dans la liste
interview-needs-text = il faut un mot ici ; Échap (ou un point seul) pour renoncer
interview-bad-date = ce n’est pas une date : écrivez 2025-05-21 ou 21/05/2025
interview-expires-before = le dernier jour précède la date de la pièce ; à redire (Entrée : sans fin)
interview-bad-country = un pays s’écrit en deux lettres, par exemple ML, MZ ou FR
interview-bad-votes = « { $word } » n’est pas un décompte de mains levées : écrivez par exemple 1:2 2:5 3:3

# Avant la première question.
interview-particulars = À propos de { $team }
interview-enter-leaves = Entrée : laisser en l’état.
interview-stated = Pour l’instant : { $value }
interview-leave-open = (ne rien indiquer)
interview-organisation = À quel organisme l’équipe appartient-elle ?
interview-country = Pays, en deux lettres (ML, MZ, FR…)
interview-assessors = Qui conduit l’évaluation ? (noms séparés par des virgules)
interview-participants = Qui est dans la salle ? (noms ou fonctions, séparés par des virgules)
interview-scope = Qu’examine-t-on, et que laisse-t-on de côté ?
interview-target = Quel profil cible l’équipe vise-t-elle ?

# Une question.
interview-levels-numbered = Tapez le numéro du niveau.
interview-why = Pourquoi c’est important : { $text }
interview-evidence-to-ask = À demander :
interview-no-help = Il n’y a pas d’aide pour cette question.
interview-nothing-recorded = Rien de noté pour l’instant
interview-no-level-yet = Pas encore de niveau
interview-level = { $id } ({ $name })
interview-standing-found = Constaté : { $value }
interview-standing-claimed = déclaré : { $value }
interview-standing-evidence = preuves : { $value }
interview-standing-confidence = confiance : { $value }
interview-standing-importance = importance : { $value }
interview-standing-by = répondu par { $value }
interview-standing-note = Note : { $value }
interview-standing-not-applicable = Sans objet : { $value }
interview-standing-unknown = Inconnu ; à demander à : { $value }
interview-standing-carried = La dernière fois : { $value } ; à confirmer
interview-standing-carried-on = Le { $date } : { $value } ; à confirmer
interview-standing-votes = Mains levées : { $value } (écart { $spread })
interview-standing-votes-apart = Mains levées : { $value } – { $spread } niveaux d’écart : discutez-en avant de trancher
interview-claim-hidden = le niveau déclaré est noté ; il reste caché tant que le niveau n’est pas donné
interview-earlier = { $question } : la dernière fois { $value }
interview-standing-expired = Expiré, ne prouve plus rien : { $value }
interview-proves-nothing = Constaté { $level } : rien de ce qui a été vu ne le prouve ; e ajoute une preuve
interview-proves-less = Constaté { $level } : ce qui a été vu prouve { $proven } ; e ajoute une preuve
interview-confirmed = { $question } : confirmé
interview-mark-found = constaté
interview-mark-claimed = déclaré

# Ce que font les touches, en un mot.
interview-key-onward = continuer
interview-key-skip = passer
interview-key-confirm = confirmer
interview-key-claimed = déclaré
interview-key-note = note
interview-key-evidence = preuve
interview-key-not-applicable = sans objet
interview-key-unknown = inconnu
interview-key-votes = votes
interview-key-confidence = confiance
interview-key-importance = importance
interview-key-back = retour
interview-key-jump = aller à
interview-key-open = ouvertes
interview-key-domains = domaines
interview-key-undo = annuler
interview-key-language = langue
interview-key-help = aide
interview-key-keys = touches
interview-key-quit = quitter
interview-key-particulars = renseignements
interview-key-finish = terminer
interview-key-first-open = première ouverte
interview-key-leave = laisser
interview-key-remove = effacer
interview-key-find = chercher
interview-key-new-document = nouvelle pièce
interview-key-proves-all = tout le niveau
interview-key-detach = retirer
interview-key-retry = réessayer
interview-key-elsewhere = un autre endroit
interview-key-mine = mettre ma réponse par-dessus
interview-key-theirs = prendre la leur, abandonner la mienne
interview-key-quit-unsaved = quitter sans cette réponse

# Les touches en détail.
interview-keys-title = Les touches
interview-keys-level = la touche devant un niveau – ce niveau est constaté ; une autre le change
interview-keys-enter = Entrée – passer à la prochaine question ouverte ; une question ouverte est sautée
interview-keys-confirm = y – confirmer une réponse de la dernière fois
interview-keys-claimed = c – le niveau que l’équipe déclare, s’il diffère
interview-keys-note = n – une note
interview-keys-evidence = e – une preuve : une pièce déjà enregistrée, ou une nouvelle
interview-keys-not-applicable = a – sans objet, avec la raison
interview-keys-unknown = u – personne dans la salle ne sait ; à qui demander
interview-keys-votes = v – mains levées pour chaque niveau, comme 1:2 2:5 3:3
interview-keys-confidence = f – votre degré de confiance
interview-keys-importance = i – l’importance pour cette équipe, si le questionnaire le prévoit
interview-keys-by = w – qui a répondu
interview-keys-back = b ou ← – revenir à la question précédente
interview-keys-forward = > ou → – la question suivante, répondue ou non ; s – passer
interview-keys-jump = j – aller à une question, par son code ou des mots de son titre
interview-keys-open = o – ce qui reste ouvert, et à qui demander
interview-keys-domains = d – les domaines, avec ce qui y est réglé
interview-keys-undo = z – annuler la dernière modification
interview-keys-particulars = p – revoir les renseignements sur l’équipe
interview-keys-language = l – une autre langue
interview-keys-help = h ou ? – ce qu’il faut écouter, et les pièces à demander
interview-keys-quit = q – quitter ; tout est enregistré
interview-keys-interrupt = Ctrl-C – la même chose, de partout ; Échap, ou un point seul en lignes simples – abandonner ce qui est commencé

# Les détails d’une réponse.
interview-claim = Quel niveau l’équipe déclare-t-elle ?
interview-note = Note : qui a dit quoi, ce qui a été vu.
interview-by = Qui a répondu ?
interview-confidence = Quelle confiance accordez-vous à cette réponse ?
interview-confidence-low = faible : ouï-dire
interview-confidence-medium = moyenne : dit par ceux qui le font
interview-confidence-high = élevée : vu
interview-importance = Quelle importance pour cette équipe ?
interview-votes = Mains levées pour chaque niveau, par exemple 1:2 2:5 3:3. Aucun nom n’est conservé.
interview-reason = Les avis étaient éloignés. Pourquoi avoir retenu ce niveau ? La raison ira dans la note.
interview-not-applicable = Pourquoi est-ce sans objet pour l’équipe ? Le rapport montre la raison.
interview-not-applicable-forbidden = cette question vaut pour toute équipe ; u note que personne ne sait
interview-reason-required = rien n’a changé : « sans objet » demande une raison
interview-unknown = Personne dans la salle ne sait. À qui faut-il demander ?
interview-nobody-yet = à déterminer

# Les preuves.
interview-documents = Quelle pièce a été montrée ?
interview-no-documents = Aucune pièce n’est encore enregistrée.
interview-no-such-documents = Aucune pièce enregistrée ne contient ces mots.
interview-find-document = Mots du titre de la pièce :
interview-expired = expirée
interview-proves = Jusqu’à quel niveau prouve-t-elle la réponse ?
interview-proves-up-to = prouve jusqu’à { $level }
interview-new-document = Nouvelle pièce : { $title }
interview-new-title = Titre de la pièce :
interview-new-kind = De quoi s’agit-il ?
interview-new-link = Où se trouve-t-elle ? (lien, armoire ; Entrée : non précisé)
interview-new-owner = À qui est-elle ? (Entrée : non précisé)
interview-new-date = Sa date, comme 2025-05-21 ou 21/05/2025 (Entrée : non précisée)
interview-new-expires = Dernier jour où elle vaut (Entrée : sans fin)
interview-kind-document = document
interview-kind-document-means = dit comment les choses doivent se faire
interview-kind-record = trace
interview-kind-record-means = montre que cela a été fait
interview-kind-demonstration = démonstration
interview-kind-demonstration-means = montrée en marche
interview-kind-interview = entretien
interview-kind-interview-means = seulement dit ; ne prouve aucun niveau qui exige une preuve

# Se déplacer.
interview-first = c’est la première question
interview-jump-title = Aller à une question
interview-jump = Son code, ou des mots de son titre ; le code d’un domaine mène à sa première question.
interview-jump-nothing = aucune question ne porte « { $text } » dans son code ou son titre
interview-jump-not-asked = « { $text } » n’est pas posée en ce moment ; ce qui y figure est conservé
interview-pick = { $count ->
    [one] Une question
   *[other] { $count } questions
}
interview-state-blank = pas encore posée
interview-state-to-confirm = à confirmer
interview-state-not-agreed = à trancher ; mains levées : { $value }
interview-state-unknown = à demander à { $who }
interview-nothing-open = plus rien n’est ouvert
interview-domains = Vers quel domaine ?
interview-languages = Quelle langue ?
interview-nothing-to-undo = il n’y a rien à annuler
interview-undo-no-answer = la dernière modification ne touchait aucune réponse et n’est pas annulée : p rouvre les renseignements ; z une fois de plus annule la réponse d’avant
interview-undone = { $question } : la dernière modification est annulée

# Domaines, revue, fin.
interview-domain-questions = { $count ->
    [one] Une question
   *[other] { $count } questions
}
interview-domain-complete = { $domain } : complet
interview-domain-score = Score : { $score }
interview-finding = Votre constat sur ce domaine ? Il ira dans le rapport ; Entrée : laisser.
interview-review = Avant de terminer : ce qui reste ouvert
interview-review-done = Toutes les questions ont leur réponse
interview-review-part-done = Les questions choisies ont leur réponse
interview-review-settled = { $count } sur { $m } réglées
interview-review-blank = { $count ->
    [one] { $count } pas encore posée, ou passée
   *[other] { $count } pas encore posées, ou passées
}
interview-review-to-confirm = { $count } à confirmer
interview-review-unknown = { $count } sans que personne ne sache répondre
interview-review-unproven = { $count } à un niveau que rien de vu ne prouve
interview-conclusion-title = La conclusion
interview-conclusion = Votre conclusion en quelques phrases ; elle ouvre le rapport. Entrée : laisser.
interview-decisions-title = Décisions demandées
interview-decision = Que faut-il décider ? Entrée : rien de plus.
interview-decision-of = Par qui ? (Entrée : non précisé)
interview-decision-by = Pour quand ? comme 2025-05-21 ou 21/05/2025 (Entrée : non précisé)
interview-decision-cost = À quel coût ? (Entrée : non précisé)
interview-validation-title = Validation
interview-finish-as-draft = (terminer ici : elle reste un projet)
interview-unready = { $count ->
    [one] L’évaluation ne peut pas encore être validée : une question attend sa réponse.
   *[other] L’évaluation ne peut pas encore être validée : { $count } questions attendent leur réponse.
}
interview-validation = { $unknown ->
    [0] Plus rien n’attend de réponse.
    [one] Une question attend encore de qui sait y répondre ; le reste est réglé.
   *[other] { $unknown } questions attendent encore de qui sait y répondre ; le reste est réglé.
} Qui valide l’évaluation ? (nom et fonction ; Entrée : elle reste un projet)
interview-validated = Évaluation validée par { $name }
interview-draft-again = l’évaluation était validée ; modifiée, elle redevient un projet
interview-report = Pour écrire le rapport :
interview-left = Tout est enregistré. Pour continuer :
interview-interrupted = Interrompu ; tout ce qui a été saisi est enregistré. Pour continuer :
interview-not-begun = Interrompu ; rien n’était encore enregistré
interview-quit-not-saved = La dernière réponse n’est PAS enregistrée ; tout ce qui précède l’est. Pour continuer :
interview-kept-note = Le texte commencé est gardé dans la note de { $question }
interview-kept-votes = Les mains déjà comptées sont gardées pour { $question }
interview-kept-finding = Le texte commencé est gardé comme constat sur le domaine
interview-kept-conclusion = Le texte commencé est gardé comme conclusion
interview-kept-scope = Le texte commencé est gardé dans la description du périmètre
interview-kept-decision = La décision commencée est gardée telle quelle : { $ask }
interview-kept-document = La pièce commencée est enregistrée telle quelle : { $title } ; elle n’est pas encore jointe à la réponse

# Quand l’enregistrement échoue.
interview-not-saved-status = l’entretien s’est terminé sans enregistrer sa dernière réponse
interview-not-saved-title = Pas enregistré
interview-not-saved = Votre réponse est gardée ici et peut être enregistrée à nouveau.
interview-conflict = Quelqu’un d’autre a modifié le fichier entre-temps ; rien de son travail n’a été écrasé. Votre réponse est gardée ici.
interview-theirs-taken = Le fichier a été relu tel qu’il est maintenant.
interview-elsewhere-title = Un autre endroit
interview-elsewhere = Dans quel fichier tout enregistrer ? Entrée : retour.
interview-saved-elsewhere = Désormais, tout est enregistré dans « { $file } »

# Lignes simples.
interview-plain-initial = Pour l’instant : { $value } (Entrée le garde, - l’efface, un autre texte le remplace)
interview-plain-editor = « ! » seul : écrire dans votre éditeur
interview-plain-cut = le terminal n’a pris cette ligne que jusqu’à « { $end } » ; tapez la suite (Entrée : c’est tout)
interview-plain-entry = { $key } : { $name }
interview-plain-pick = Tapez un numéro ; un point seul : revenir.
interview-plain-line = Un point seul : revenir sans rien changer.
interview-plain-keys = Touches : { $keys }, r répéter
interview-paste-ignored = un texte collé n’est pas une touche : rien n’a été répondu
interview-escape-again = Échap encore une fois : abandonner ce texte ; Entrée : le garder
interview-pick-place = { $first }–{ $last } sur { $count }
interview-pick-keys = ↑ ↓ choisir, Entrée valider, Échap revenir
interview-next-page = une touche : suite
interview-editor-key = Ctrl-O : écrire dans votre éditeur
interview-editor-failed = « { $editor } » n’a pas fonctionné ({ $cause }) ; ce qui est tapé ici est resté
