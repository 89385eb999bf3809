# Le rapport d’écarts.

report-title = Rapport d’écarts
report-cover-kind = Évaluation de la maturité : rapport d’écarts
report-contents = Sommaire
report-draft = PROJET
report-page-number = page { $page } sur { $pages }
report-page-reference = (p. { $page })
report-continued = (suite)
report-of = { $part } sur { $whole }
report-out-of = { $value } sur { $max }
report-on-max = sur { $max }
report-on-range = sur une échelle de { $low } à { $high }
report-withheld = Retiré de cette version
report-pair = { $label } : { $value }
report-quoted = « { $text } »
report-from-to = entre { $low } et { $high }
report-question = question
report-questions = questions
report-hidden = [retiré]
report-yes = oui
report-total = Total
report-whole = Ensemble
report-value = Valeur
report-no-value = aucun score

report-date = Date
report-kind = Nature
report-status = Statut
report-status-draft = Projet, non validé
report-status-validated = Validé
report-by = par { $name }
report-target-profile = Profil cible
report-assessors = Évaluateurs
report-participants = Participants
report-issuer = Établi par
report-recipients = Destinataires
report-recipients-none = aucun n’est nommé dans l’évaluation
report-recipients-hidden = { $count ->
    [one] une personne, dont le nom est retiré de cette version
   *[other] { $count } personnes, dont les noms sont retirés de cette version
}
report-excerpt = Extrait
report-excerpt-without = sans { $parts }
report-questionnaire-version = { $title } (questionnaire { $id }, version { $version })
report-tlp-clear = Les destinataires peuvent diffuser ce rapport sans restriction.
report-tlp-green = Diffusion limitée : les destinataires peuvent partager ce rapport au sein de leur communauté, mais pas par des canaux accessibles au public.
report-tlp-amber = Diffusion limitée : les destinataires ne peuvent partager ce rapport qu’avec les personnes ayant besoin d’en connaître, au sein de leur organisation et auprès de ses clients.
report-tlp-amber-strict = Diffusion limitée : les destinataires ne peuvent partager ce rapport qu’avec les personnes ayant besoin d’en connaître, au sein de leur organisation.
report-tlp-red = Réservé aux destinataires nommés : aucune autre diffusion n’est permise.
report-redacted = Version pour diffusion : sans { $parts }
report-redacted-notes = les notes
report-redacted-names = les noms
report-redacted-evidence = les preuves
report-redacted-answers = les réponses aux différentes questions
report-indicative-notice = { $measure } : scores indicatifs
report-indicative-measure = { $measure } (indicatif)

report-summary = Synthèse
report-lead-empty = Aucune réponse n’a encore été donnée (0 sur { $whole } { $questions }). Ce rapport indique ce qui manque.
report-lead-to-confirm = { $count ->
    [one] Une réponse de l’évaluation précédente est à confirmer
   *[other] { $count } réponses de l’évaluation précédente sont à confirmer
} ; { $open ->
    [0] aucune autre question n’est en attente
    [one] une autre question est en attente
   *[other] { $open } autres questions sont en attente
}.
report-lead-answered = { $part ->
    [one] { $part } des { $whole } { $questions } a une réponse ou est sans objet.
   *[other] { $part } des { $whole } { $questions } ont une réponse ou sont sans objet.
}
report-lead-counts = Les { $whole } { $questions } applicables se répartissent ainsi – { $counts }{ $beside }.
report-lead-lowest = { $count ->
    [one] { $count } { $questions } est au niveau le plus bas ({ $level }).
   *[other] { $count } { $questions } sont au niveau le plus bas ({ $level }).
}
report-lead-total = { $measure } : { $value } { $range }.
report-lead-no-value = { $measure } : aucun score tant que des réponses manquent.
report-lead-next = Il manque { $points } pour atteindre « { $band } ».
report-lead-rung = Le profil « { $profile } » est atteint.
report-lead-no-rung = { $count ->
    [1] Le seul profil du questionnaire n’est pas encore atteint.
    [2] Aucun des deux profils n’est encore atteint.
    [3] Aucun des trois profils n’est encore atteint.
    [4] Aucun des quatre profils n’est encore atteint.
   *[other] Aucun des { $count } profils n’est encore atteint.
}
report-lead-targets = { $of ->
    [1] { $met ->
        [0] Le seul objectif du profil « { $profile } » n’est pas atteint.
       *[other] Le seul objectif du profil « { $profile } » est atteint.
    }
   *[other] { $met ->
        [0] Aucun des { $of } objectifs du profil « { $profile } » n’est atteint.
        [one] Un seul des { $of } objectifs du profil « { $profile } » est atteint.
       *[other] { $met } des { $of } objectifs du profil « { $profile } » sont atteints.
    }
}
report-lead-targets-short = { $short ->
    [one] Un ne l’est pas.
   *[other] { $short } ne le sont pas.
}
report-lead-targets-open = { $open ->
    [one] Un dépend d’une réponse en attente.
   *[other] { $open } dépendent de réponses en attente.
}
report-lead-targets-both = { $short ->
    [one] Un ne l’est pas
   *[other] { $short } ne le sont pas
} ; { $open ->
    [one] un dépend d’une réponse en attente.
   *[other] { $open } dépendent de réponses en attente.
}
report-lead-targets-outside = ({ $count ->
    [one] Un autre objectif est sans objet.
   *[other] { $count } autres objectifs sont sans objet.
})
report-lead-only-reached = Le profil cible « { $profile } » est atteint.
report-lead-only-open = L’atteinte du profil cible « { $profile } » dépend des réponses en attente.
report-lead-only-short = Le profil cible « { $profile } » n’est pas encore atteint.
report-lead-not-judged = Le profil cible « { $profile } » ne peut être évalué : aucun de ses objectifs n’est applicable.
report-lead-no-target = Aucun profil cible n’a été choisi.
report-targets-not-applicable = { $count } sans objet
report-targets-met = Objectifs atteints
report-up-to = { $count ->
    [one] de { $low } à { $high } selon une réponse en attente
   *[other] de { $low } à { $high } selon les { $count } réponses en attente
}
report-rung = Profils atteints
report-ladder = Profils
report-ladder-status = { $met ->
    [one] { $met } objectif atteint
   *[other] { $met } objectifs atteints
} sur { $of }
report-next-rung = suivant : { $profile }
report-coverage = Couverture
report-answer-count = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
}
report-of-which-not-applicable = dont { $count } s.o.
report-open-count = { $count } en attente
report-support = Preuves à l’appui
report-need-evidence = { $part ->
    [one] { $part } réponse sur { $whole } exige une preuve
   *[other] { $part } réponses sur { $whole } exigent une preuve
}
report-support-of = { $whole ->
    [one] { $part } sur { $whole } réponse qui exige une preuve
   *[other] { $part } sur { $whole } réponses qui exigent une preuve
}
report-by-open = { $range } selon les réponses en attente
report-domain-scores = { $measure } par { $word }
report-now = Aujourd’hui
report-then = Auparavant
report-since = Depuis le { $date } : { $changes }.
report-since-targets = { $now ->
    [one] { $now } objectif atteint
   *[other] { $now } objectifs atteints
} sur { $of }, contre { $then }
report-since-targets-of = { $now ->
    [one] { $now } objectif atteint
   *[other] { $now } objectifs atteints
} sur { $of }, contre { $then } sur { $then_of }
report-since-up = { $count } { $questions } en hausse
report-since-down = { $count } { $questions } en baisse
report-target = Objectif
report-after-roadmap = Après la feuille de route
report-still-open = Fourchette possible
report-decisions = Décisions demandées
report-decision = Décision
report-decision-of = Demandée à
report-due = Échéance
report-overdue = { $days ->
    [one] en retard d’un jour
   *[other] en retard de { $days } jours
}
report-cost = Coût
report-unlocks = Débloque
report-unlocks-gaps = { $count ->
    [one] un écart
   *[other] { $count } écarts
}
report-first-gaps = { $count ->
    [one] L’écart à traiter en premier
   *[other] Les { $count } écarts à traiter en premier
}
report-all-gaps = { $count ->
    [one] Le seul écart
   *[other] Les { $count } écarts
}
report-first-levers = { $count ->
    [one] Le levier à actionner en premier
   *[other] Les { $count } leviers à actionner en premier
}
report-all-levers = { $count ->
    [one] Le seul levier
   *[other] Les { $count } leviers
}
report-stands-and-target = Niveau → objectif
report-first-step = Première étape
report-to-clear-up = À éclaircir
report-and-more = et { $count } de plus
report-strengths = Points forts
report-insights = Enseignements tirés des réponses
report-insight-overdue = En retard : { $actions ->
    [one] une action
   *[other] { $actions } actions
} et { $decisions ->
    [one] une décision.
   *[other] { $decisions } décisions.
}
report-insight-overdue-actions = { $actions ->
    [one] Une action est en retard.
   *[other] { $actions } actions sont en retard.
}
report-insight-overdue-decisions = { $decisions ->
    [one] Une décision est en retard.
   *[other] { $decisions } décisions sont en retard.
}
report-insight-claims-one = { $whole ->
    [1] Le seul niveau déclaré par l’équipe a été constaté un niveau plus bas.
   *[other] { $count ->
        [one] Un des { $whole } niveaux déclarés par l’équipe a été constaté un niveau plus bas.
       *[other] { $count } des { $whole } niveaux déclarés par l’équipe ont été constatés un niveau plus bas.
    }
}
report-insight-claims = { $whole ->
    [1] Le seul niveau déclaré par l’équipe a été constaté plus bas.
   *[other] { $count ->
        [one] Un des { $whole } niveaux déclarés par l’équipe a été constaté plus bas.
       *[other] { $count } des { $whole } niveaux déclarés par l’équipe ont été constatés plus bas.
    }
}
report-insight-unproven = { $count ->
    [one] Un objectif est atteint sans la preuve exigée
   *[other] { $count } objectifs sont atteints sans la preuve exigée
}
report-insight-no-action = { $count ->
    [one] Un écart ne fait l’objet d’aucune action convenue
   *[other] { $count } écarts ne font l’objet d’aucune action convenue
}
report-insight-low-confidence = { $count ->
    [one] Le degré de confiance d’une réponse est faible
   *[other] Le degré de confiance de { $count } réponses est faible
}
report-level-number = niveau { $level }
report-conclusion = Conclusion des évaluateurs

report-method = Contexte et méthode
report-occasion = Objet de l’évaluation
report-scope = Périmètre
report-as-of = Situation au
report-facts = Déclarations de l’équipe
report-notes-language = Les notes sont reproduites dans la langue où elles ont été rédigées.
report-scales = { $count ->
    [one] Échelle
   *[other] Échelles
}
report-level = Niveau
report-meaning = Signification
report-evidence-needed = Preuve exigée
report-calculation = Calcul des scores
report-formula-mean = moyenne { $parts }, { $weights }.
report-formula-sum = somme { $parts }, { $weights }.
report-formula-min = valeur la plus basse { $parts }.
report-formula-max = valeur la plus haute { $parts }.
report-formula-gate = l’étape la plus avancée jusqu’à laquelle toutes les réponses atteignent au moins { $pass } ; avant la première étape, { $floor }.
report-formula-stack = valeurs { $parts }, chacune ramenée à une échelle de 0 à 1, additionnées dans l’ordre jusqu’à la première valeur incomplète (comprise).
report-formula-none = aucun score n’est calculé.
report-formula-questions = de ses { $questions }
report-formula-all-questions = de l’ensemble des { $questions }, à tous les niveaux inférieurs
report-formula-below = des scores du niveau inférieur ({ $word })
report-formula-weighted = selon les pondérations
report-formula-unweighted = à poids égaux
report-formula-out-of = Le résultat est ramené à une échelle de 0 à { $max }.
report-formula-round-down = Il est ensuite arrondi à l’entier inférieur.
report-formula-round-nearest = Il est ensuite arrondi { $decimals ->
    [0] à l’entier le plus proche
    [one] à { $decimals } décimale
   *[other] à { $decimals } décimales
} (à mi-distance, en s’éloignant de zéro).
report-blank-ignore = Les questions en attente (sans réponse, réponse inconnue ou à confirmer) ne comptent pas dans le score ; la fourchette qu’elles laissent possible est indiquée à côté.
report-blank-lowest = Les questions en attente (sans réponse, réponse inconnue ou à confirmer) sont comptées au niveau le plus bas.
report-blank-refuse = Aucun score n’est donné tant qu’une question est en attente (sans réponse, réponse inconnue ou à confirmer).
report-not-applicable-rule = Les questions sans objet (pour un motif énoncé) ou hors périmètre ne comptent ni dans le score ni dans le profil cible.
report-evidence-optional = Les réponses sans preuve comptent telles qu’elles ont été données ; la part des réponses appuyées par des preuves est indiquée à côté de chaque score.
report-evidence-required = Une réponse qui exige une preuve mais n’en a pas est comptée au niveau le plus bas.
report-evidence-cap = Une réponse qui exige une preuve ne compte que jusqu’au niveau le plus élevé qui est prouvé ou qui n’exige pas de preuve.
report-bands = Tranches
report-band-from = { $band } à partir de { $from }
report-rounding = Les scores sont calculés exactement et arrondis une seule fois, à l’affichage, au plus proche et à deux décimales au maximum. Ils mesurent la maturité, non la sécurité : un pourcentage d’une échelle n’est pas un pourcentage de sécurité.
report-profile-rule = Chaque objectif est évalué séparément : dépasser l’un ne compense pas un autre non atteint. Les objectifs des questions sans objet ne sont pas comptés.
report-limits = Limites
report-limits-self = Il s’agit d’une auto-évaluation : l’équipe a déterminé elle-même ses niveaux. Elle ne constitue ni un audit ni une certification et ne confère aucun statut officiel.
report-limits-facilitated = L’équipe s’est évaluée elle-même avec l’aide d’un facilitateur extérieur. Cette évaluation ne constitue ni un audit ni une certification et ne confère aucun statut officiel.
report-limits-independent = Les niveaux ont été constatés par des évaluateurs extérieurs à l’équipe, sur la base de ce qui leur a été présenté lors de l’évaluation. Cette évaluation ne constitue pas une certification et ne confère aucun statut officiel.
report-source = Source :

report-results = Résultats
report-overview = Vue d’ensemble
report-open-note = La fourchette possible va du score obtenu si toutes les réponses en attente étaient au niveau le plus bas à celui obtenu si elles étaient toutes au plus haut.
report-heat-map = { $questions } : vue d’ensemble
report-levels-chart = { $questions } par niveau
report-state-open = réponse en attente
report-state-open-marks = – sans réponse, { $mark } réponse inconnue
report-mark-not-applicable = s.o.
report-radar = { $domain } : niveaux constatés
report-radar-target = { $domain } : niveaux constatés et objectifs
report-question-table = { $domain } : { $questions } avec niveaux, preuves et notes
report-target-value = objectif { $value }
report-mean-target = Objectif (moyenne)
report-below-target = sous l’objectif
report-claimed = Déclaré
report-found = Constaté
report-proven = Prouvé
report-evidence = Preuves
report-note = Note
report-see-gap = Voir l’écart
report-counts = (compte pour { $level })
report-proves = (prouve : { $level })
report-expired = expirée
report-fields = Les cases pleines indiquent le niveau constaté sur son échelle.
report-fields-and-target = Les cases pleines indiquent le niveau constaté sur son échelle ; le trait sous une case marque l’objectif.

report-gaps = Écarts
report-gap-count = { $of ->
    [1] Le seul objectif du profil « { $profile } » n’est pas atteint.
   *[other] { $gaps ->
        [one] Un des { $of } objectifs du profil « { $profile } » n’est pas atteint.
       *[other] { $gaps } des { $of } objectifs du profil « { $profile } » ne sont pas atteints.
    }
}
report-open-gaps = { $count ->
    [one] Un objectif dépend de réponses en attente ;
   *[other] { $count } objectifs dépendent de réponses en attente ;
} ces questions figurent sous « À éclaircir », avec les personnes à interroger.
report-no-gap = Aucun écart : tous les objectifs du profil « { $profile } » sont atteints.
report-gap-order = Ordre de traitement recommandé : priorités des évaluateurs, exigences du profil suivant, écarts dont d’autres dépendent, niveau le plus bas, moindre effort.
report-gap-table = Tous les écarts
report-gap-cards = Écarts en détail
report-lifts = { $questions } qui mènent au score visé
report-lift-order = Le profil ne fixe pas d’objectif pour ces questions. Elles ont été retenues pour atteindre le score visé : d’abord les priorités des évaluateurs, puis ce qui apporte le plus pour le moindre effort. Les priorités figurent en tête, suivies de ce qui apporte le plus au score.
report-answer-state = Réponse
report-no-target = Aucun profil cible n’a été choisi pour cette évaluation. Les écarts se mesurent à un profil cible : ce rapport n’en présente donc pas.
report-no-profile = Le questionnaire ne propose pas de profil. Un profil peut être fourni dans un fichier séparé.
report-choose-target = Pour faire apparaître les écarts, choisir l’un de ces profils comme profil cible et produire à nouveau le rapport :
report-finding = Constat
report-level-of = Niveau { $level } sur { $max } ({ $label })
report-target-level = objectif { $level }
report-level-means = { $level } signifie
report-no-note = Aucune note n’a été consignée.
report-gain = Apport au score
report-opens-next-step = Ouvre l’étape suivante
report-found-unproven = La réponse était { $level } ; sans preuve, elle n’est pas prise en compte.
report-why = Enjeu (en général)
report-what-to-do = À défaut d’action convenue
report-effort-beside = (effort : { $effort })
report-effort-s = jours
report-effort-m = semaines
report-effort-l = mois
report-effort-xl = six mois
report-needs = Préalables
report-agreed-action = Action convenue
report-useful-evidence = Preuves à réunir
report-score-and-target = { $measure } : { $value }, objectif { $target }.
report-short-by = Écart : { $value }.
report-depends-on-open = Selon les réponses en attente : { $range }.
report-depends-on-open-answers = Le résultat dépend de réponses en attente.
report-closed-by-questions = Un score ne progresse qu’avec le niveau des questions qui le composent : la feuille de route indique lesquelles.

report-roadmap = Feuille de route
report-roadmap-intro = La feuille de route comporte trois horizons. Chaque action figure dans le premier horizon où ses préalables peuvent être réglés. Les actions convenues (A1, A2 …) gardent leur échéance et remplacent les conseils du questionnaire. Si aucun responsable n’est nommé, personne n’a encore été désigné.
report-agreed-actions = Actions convenues
report-timeline = Actions et décisions par échéance
report-horizon-1 = Actions rapides
report-horizon-2 = Consolidation
report-horizon-3 = Structuration
report-horizon-overdue = En retard
report-horizon-1-about = Quelques jours de travail sans préalable, ou actions convenues à échéance de trois mois au plus.
report-horizon-2-about = Quelques semaines de travail, suites des actions rapides, ou actions convenues à échéance d’un an au plus.
report-horizon-3-about = Plusieurs mois de travail, décisions de la tutelle, budgets.
report-horizon-overdue-about = Actions convenues dont l’échéance était dépassée à la date de ce rapport.
report-answer-open = Obtenir les réponses en attente
report-no-advice = Relever le niveau de « { $question } » (sans conseil dans le questionnaire).
report-action = Action
report-closes = Vise
report-effort = Effort
report-owner = Responsable
report-accountable = Sous l’autorité de
report-usually-after = D’ordinaire après { $needs }.
report-action-open = convenue
report-action-started = en cours
report-action-done = réalisée
report-action-dropped = abandonnée
report-actions-closed = Actions réalisées ou abandonnées
report-stands = Scores attendus
report-stands-note = Projection : les scores si chaque action, jusqu’à cet horizon compris, atteint son niveau avec les preuves exigées. Les réponses en attente qu’aucune action ne couvre ne sont pas comptées.
report-today = Aujourd’hui
report-after-1 = Après les actions rapides
report-after-overdue = Après les actions en retard et rapides
report-after-2 = Après la consolidation
report-after-3 = Après la structuration
report-standing-reached = atteint
report-standing-open = { $count ->
    [one] dépend d’une réponse
   *[other] dépend de { $count } réponses
}
report-standing-short = non atteint
report-standing-not-judged = non évalué

report-progress = Progression
report-progress-since = Comparaison avec l’évaluation précédente ({ $date }).
report-progress-to-confirm = { $count ->
    [one] Une réponse reprise de l’évaluation précédente est à confirmer ; elle ne figure pas parmi les changements.
   *[other] { $count } réponses reprises de l’évaluation précédente sont à confirmer ; elles ne figurent pas parmi les changements.
}
report-compare-with-care = À comparer avec prudence
report-change-kind = La nature de l’évaluation a changé : auparavant { $then }, aujourd’hui { $now }.
report-change-assessors = Les évaluateurs ont changé : auparavant { $then }, aujourd’hui { $now }.
report-change-assessors-hidden = Les évaluateurs ont changé.
report-change-version = La version du questionnaire a changé : auparavant { $then }, aujourd’hui { $now }.
report-change-questionnaire = Le texte du questionnaire a changé au sein de la même version.
report-change-scale = Une échelle a changé : un même numéro de niveau peut signifier autre chose.
report-change = Évolution
report-causes-note = La cause d’un changement est déterminée dans cet ordre : questionnaire, applicabilité, nouvelles réponses, réponses modifiées.
report-risen = { $questions } en hausse ({ $count })
report-fallen = { $questions } en baisse ({ $count })
report-otherwise = Autres changements ({ $count })
report-asked-once = Questions posées à une seule des deux dates ({ $count })

report-register = Registre des preuves
report-no-document = Aucune preuve n’a été enregistrée.
report-interview-note = Un entretien ne suffit pas à justifier un niveau qui exige une preuve.
report-document = Pièce
report-document-dated = datée du { $date }
report-document-seen = vue le { $date }
report-document-expires = expire le { $date }
report-document-expired = expirée le { $date }
report-supports = À l’appui de
report-evidence-document = document écrit
report-evidence-record = trace
report-evidence-demonstration = démonstration
report-evidence-interview = entretien
report-lacks-evidence = Réponses à étayer
report-rests-on-this = un objectif atteint en dépend
report-lacks-evidence-note = Réponses à un niveau qui exige une preuve, sans preuve valable de ce niveau.

report-annexes = Annexes
report-weights = Pondérations
report-weight = Poids
report-weight-of = Domaine
report-weights-of-questions = Poids de ses questions
report-crosswalk = Correspondances avec d’autres modèles
report-model = Modèle
report-crosswalk-note = Chaque élément de l’autre modèle, avec les questions qui s’y rapportent. Une correspondance est un repère, non une preuve de conformité.
report-votes = Votes
report-votes-for = { $level } : { $count ->
    [one] { $count } voix
   *[other] { $count } voix
}
report-confidence = Confiance
report-confidence-low = faible
report-confidence-medium = moyenne
report-confidence-high = élevée
report-importance = Importance
report-answered-by = Réponse donnée par
report-reason = Motif
report-to-ask = Personne à interroger
report-carried = Réponse précédente
report-list-not-applicable = Sans objet
report-list-unknown = Réponse inconnue
report-list-to-confirm = À confirmer
report-list-blank = Sans réponse
report-list-not-in-scope = Hors périmètre
report-not-in-scope-note = Questions non posées, d’après ce que l’équipe a déclaré ou répondu auparavant.
report-glossary = Glossaire
report-digests = Fichiers utilisés pour ce rapport
report-digests-note = Produit par Palier { $version }. SHA-256 de chaque fichier, sans marque d’ordre des octets et avec des fins de ligne LF. Toute personne disposant des mêmes fichiers peut reproduire ce rapport.
report-file = Fichier
report-digest = SHA-256
report-file-questionnaire = questionnaire
report-file-translation = traduction
report-file-profile = profil
report-file-assessment = évaluation
report-file-earlier = évaluation précédente
report-unprintable-title = Caractères qui n’ont pas pu être imprimés
report-unprintable = { $count ->
    [one] Un caractère n’existe pas dans les polices de ce rapport ; il est remplacé par son code, ou par [emoji] s’il s’agit d’un pictogramme : { $codes }.
   *[other] { $count } caractères n’existent pas dans les polices de ce rapport ; ils sont remplacés par leur code, ou par [emoji] s’il s’agit d’un pictogramme : { $codes }.
}
report-unprintable-places = Ils figurent dans les textes de
report-missing-glyphs = { $count ->
    [one] Un caractère n’existe pas dans les polices du PDF ({ $scripts }) ; il est remplacé par son code
   *[other] { $count } caractères n’existent pas dans les polices du PDF ({ $scripts }) ; ils sont remplacés par leur code
}
script-han = caractères chinois
script-kana = kana japonais
script-hangul = coréen
script-hebrew = hébreu
script-arabic = arabe
script-cyrillic = cyrillique
script-greek = grec
script-thai = thaï
script-lao = lao
script-khmer = khmer
script-burmese = birman
script-ethiopic = éthiopien
script-armenian = arménien
script-georgian = géorgien
script-devanagari = devanagari
script-bengali = bengali
script-tamil = tamoul
script-sinhala = cinghalais
script-tifinagh = tifinagh
script-nko = n’ko
script-emoji = emoji
script-other = autres caractères

report-word-profile = profil cible
report-meaning-profile = Un ensemble d’objectifs portant un nom.
report-word-target = objectif
report-meaning-target = Le niveau ou le score minimal qu’exige le profil.
report-word-gap = écart
report-meaning-gap = Un objectif non atteint. Les objectifs qui dépendent de réponses en attente figurent à part.
report-word-rung = profil atteint
report-meaning-rung = Le plus haut profil d’une série qui est atteint avec tous ceux qui le précèdent.
report-word-coverage = couverture
report-meaning-coverage = Part des questions du périmètre qui ont une réponse ou sont sans objet.
report-word-evidence = preuve
report-meaning-evidence = Un document écrit, une trace ou une démonstration, présenté lors de l’évaluation et non expiré.
report-word-support = preuves à l’appui
report-meaning-support = Part des réponses exigeant une preuve qui sont étayées par une preuve de leur niveau.
report-word-proven = prouvé
report-meaning-proven = Le plus haut niveau qu’établissent les preuves présentées.
report-word-claimed = niveau déclaré
report-meaning-claimed = Le niveau que l’équipe s’est attribué avant la discussion.
report-word-not-applicable = sans objet
report-meaning-not-applicable = Hors des missions de l’équipe, pour un motif énoncé ; n’est pas compté.
report-word-unknown = réponse inconnue
report-meaning-unknown = La question a été posée, mais aucune des personnes présentes n’a pu y répondre.
report-word-to-confirm = à confirmer
report-meaning-to-confirm = Repris de l’évaluation précédente et pas encore confirmé.
report-word-indicative = indicatif
report-meaning-indicative = Score donné à titre d’orientation, qui n’est pas le résultat officiel de l’éditeur du modèle.
