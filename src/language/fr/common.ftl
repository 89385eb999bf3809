# Mots partagés par plusieurs parties du programme.

kind-self = auto-évaluation
kind-facilitated = évaluation accompagnée
kind-independent = évaluation indépendante
state-answered = réponse donnée
state-unknown = réponse inconnue
state-not-applicable = sans objet
state-to-confirm = à confirmer
state-blank = sans réponse
state-not-in-scope = hors périmètre
status-draft = projet
status-validated = validée
score-in-range = { $value } ({ $min }–{ $max })
score-none-yet = pas encore de score
score-indicative = indicatif
part-of = { $part } sur { $whole }
verdict-reached = atteint
verdict-open = indéterminé, ne dépend que des questions en attente
verdict-short = non atteint
verdict-not-judged = non évalué, aucun objectif n’est applicable
verdict-sentence = Profil cible { $profile } : { $standing } – { $met ->
    [one] { $met } objectif atteint sur { $of }
   *[other] { $met } objectifs atteints sur { $of }
}
verdict-not-applicable = , { $count } sans objet
rung-reached = Profil atteint : { $rung } (parmi { $ladder })
rung-none = Profil atteint : aucun à ce jour (parmi { $ladder })
open-blank = { $count ->
    [one] { $count } question sans réponse : { $ids }
   *[other] { $count } questions sans réponse : { $ids }
}
open-unknown = { $count ->
    [one] { $count } question à laquelle personne n’a su répondre : { $ids }
   *[other] { $count } questions auxquelles personne n’a su répondre : { $ids }
}
open-to-confirm = { $count ->
    [one] { $count } réponse à confirmer : { $ids }
   *[other] { $count } réponses à confirmer : { $ids }
}
html-skip = Aller au contenu
said-cell = { $head } : { $cell }
said-between = {" ; "}
level-counts = { $level } (compte pour { $counts })
