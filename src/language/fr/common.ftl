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
status-validated = validé
score-in-range = { $value } sur { $min }–{ $max }
score-none-yet = pas encore de score
score-indicative = indicatif
part-of = { $part } sur { $whole }
verdict-reached = atteint
verdict-open = en suspens, seules des questions sans réponse s’y opposent
verdict-short = non atteint
verdict-not-judged = non jugé, aucun objectif n’est applicable
verdict-sentence = Profil cible { $profile } : { $standing } – { $met ->
    [one] { $met } objectif atteint sur { $of }
   *[other] { $met } objectifs atteints sur { $of }
}
verdict-not-applicable = , { $count } sans objet
rung-reached = Palier atteint : { $rung } (parmi { $ladder })
rung-none = Palier atteint : aucun à ce jour (parmi { $ladder })
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
