# Erreurs et avertissements sur les fichiers, et conseils. Minuscules, sans point final : ils suivent FICHIER:LIGNE:COLONNE.

problem-warning = avertissement :
file-too-large = le fichier dépasse { $limit } Mio
not-utf8 = le texte n’est pas en UTF-8
not-utf8-mend = enregistrez le fichier en UTF-8 dans votre éditeur
too-deep = imbrication de plus de { $limit } niveaux
too-many-nodes = plus de { $limit } valeurs, une fois les alias développés
too-much-text = plus de { $limit } Mio de texte, une fois les alias développés
text-too-long = texte de plus de { $limit } caractères
too-many-questions = plus de { $limit } questions
several-documents = un second document YAML commence ici ; un fichier ne peut en contenir qu’un
yaml-syntax = YAML non valide : { $what ->
    [string] il manque le guillemet fermant
    [colon] un texte qui contient « : » doit être entre guillemets, et chaque clé sur sa propre ligne
    [tab] les tabulations ne sont pas admises ici ; utilisez des espaces
    [bracket] il manque « ] »
    [brace] il manque « {"}"} »
    [mismatched] les crochets ou les accolades ne correspondent pas
    [indentation] cette ligne est plus ou moins en retrait que celles dont elle fait partie
    [character] un texte qui commence par ce caractère doit être entre guillemets
    [anchor] ancre inconnue ; un texte qui commence par « * » doit être entre guillemets
    [rest] rien ne peut suivre le guillemet fermant
    [escape] séquence d’échappement inconnue ; la barre oblique inverse s’écrit « \\ »
    [no-colon] il manque « : » après la clé, ou cette ligne n’est pas assez en retrait
   *[other] { $detail }
}
yaml-tag = étiquette YAML { $tag } non prise en charge
key-not-text = une clé doit être un texte
alias-inside-itself = cet alias renvoie à lui-même
toml-syntax = TOML non valide : { $what ->
    [string] il manque le guillemet fermant
    [quotes] il manque la valeur, ou les guillemets qui l’entourent
    [brackets] il manque « ]] »
    [bracket] il manque « ] »
    [brace] il manque « {"}"} »
    [equals] il manque « = » après la clé
    [key] il manque la clé
    [key-quotes] une clé qui contient d’autres caractères que A–Z, a–z, 0–9, - et _ doit être entre guillemets
    [date] date inexistante ; écrivez AAAA-MM-JJ
    [rest] texte inattendu sur cette ligne
    [escape] séquence d’échappement inconnue ; la barre oblique inverse s’écrit « \\ »
    [comma] il manque une virgule
    [extra-comma] virgule en trop
    [extra-equals] « = » en trop
    [open] il manque « [ »
   *[other] { $detail }
}
not-an-assessment = ce fichier n’est pas une évaluation : une évaluation est en TOML et commence par palier = "assessment/1"
yaml-for-toml = une évaluation (TOML) est attendue, mais ce fichier est en YAML
yaml-for-toml-mend = pour commencer une évaluation à partir d’un questionnaire : « palier new FICHIER.toml -q { $file } »
csv-syntax = CSV non valide : { $detail }
csv-columns = la première ligne doit nommer les colonnes « id » et « level »
csv-row = il manque une valeur dans la colonne « id » ou « level »
csv-column-twice = colonne « { $column } » en double dans la première ligne
csv-ragged = nombre de cellules incorrect sur cette ligne : { $found } au lieu de { $wanted }
problem-and-more = { $file } : et { $count } { $count ->
    [one] autre problème
   *[other] autres problèmes
}
missing-format = type de fichier non déclaré : ajoutez « palier: { $wanted } » en tête
wrong-format = type de fichier attendu : « { $wanted } », et non « { $found } »
unknown-key = clé inconnue : « { $key } »
duplicate-key = clé en double : « { $key } », déjà utilisée à la ligne { $line }
duplicate-key-in-table = clé en double : « { $key } »
missing-key = clé manquante : « { $key } »
did-you-mean = vouliez-vous dire « { $word } » ?
known-names = valeurs possibles : { $names }
names-nothing = { $kind ->
    [question] question inconnue : « { $name } »
    [domain] domaine inconnu : « { $name } »
    [level] niveau inconnu sur cette échelle : « { $name } »
    [scale] échelle inconnue : « { $name } »
    [measure] mesure inconnue : « { $name } »
    [fact] fait inconnu : « { $name } »
    [option] option inconnue pour ce fait : « { $name } »
    [profile] profil inconnu : « { $name } »
    [reference] référentiel non déclaré sous « references » : « { $name } »
    [structure] « { $name } » ne figure pas dans « structure »
    [evidence] pièce non inscrite sous « evidence » : « { $name } »
    [importance] importance inconnue : « { $name } »
    [path] le questionnaire n’a pas de texte « { $name } »
    [action] action inconnue : « { $name } »
    [decision] décision inconnue : « { $name } »
    [field] « { $name } » n’est pas un champ modifiable
   *[other] nom inconnu : « { $name } »
}
expected-map = des clés avec leurs valeurs sont attendues ici
expected-list = une liste est attendue ici
expected-text = un texte est attendu ici
empty-text = un texte est attendu ici, mais la valeur est vide
empty-list = cette liste est vide
expected-decimal = un nombre tel que 2 ou 0.5 est attendu ici, et non « { $found } »
expected-whole = un nombre entier est attendu ici, et non « { $found } »
expected-date = une date est attendue ici, par exemple 2025-05-21
expected-one-of = valeur non valide : « { $found } » ; valeurs possibles : { $choices }
forbidden-character = le caractère de contrôle { $code } n’est pas admis ici
bad-id = identifiant non valide : « { $id } » ; lettres sans accent, chiffres, « . », « _ » et « - », en commençant par une lettre ou un chiffre
bad-language = code de langue non valide : « { $found } » (exemples : en, fr, pt-MZ)
duplicate-id = identifiant en double : « { $id } »
duplicate-id-of-line = identifiant en double : « { $id } », déjà utilisé à la ligne { $line }
duplicate-word = mot en double : « { $word } »
reserved-word = « { $word } » est réservé aux mesures et ne peut pas figurer dans « structure »
levels-not-rising = la valeur du niveau « { $level } » doit être supérieure à celle du niveau précédent
level-alternate = la variante « { $level } » doit avoir la même valeur que le niveau précédent ou que le suivant
level-alternate-and-not-applicable = une variante a une valeur et ne peut pas signifier « sans objet »
advice-of-alternate = le conseil pour la variante « { $level } » n’est jamais affiché : les plans mènent au niveau de même valeur
level-value-and-not-applicable = un niveau qui signifie « sans objet » ne peut pas avoir de valeur
level-without-value = le niveau « { $level } » n’a pas de valeur et ne peut pas être utilisé ici
scale-too-short = une échelle doit avoir au moins deux niveaux dotés d’une valeur
scale-not-named = plusieurs échelles sont définies : indiquez « scale » pour cette question, ou une « scale » par défaut pour le fichier
scale-unused = échelle non utilisée : « { $scale } »
negative-weight = une pondération ne peut pas être négative
range-without-width = « out_of » doit être supérieur à 0
gate-without-pass = « gate » exige le niveau à partir duquel une question est satisfaite : { "{" } combine: gate, pass: NIVEAU { "}" }
only-for-gate = « { $key } » ne s’emploie qu’avec la règle « gate »
pass-not-in-scale = le niveau de « pass » n’existe pas sur l’échelle « { $scale } », qu’utilise une question de ce « gate »
question-without-gate = la question « { $question } » compte dans le « gate » de « { $measure } » : indiquez son étape (« gate »)
gate-step-empty = l’étape { $step } du « gate » de « { $domain } » ne contient aucune question : toute équipe la franchit
only-for-nearest = « decimals » exige « round: nearest »
decimals-out-of-range = nombre de décimales non valide : « { $found } » ; de 0 à { $limit }
gate-step-too-low = l’étape { $step } doit être supérieure au plancher du « gate » ({ $floor })
gate-of-no-measure = « gate » est sans effet ici : aucune mesure n’utilise la règle « gate »
bands-not-rising = la tranche « { $band } » doit commencer au-dessus de la précédente
deeper-than-structure = imbrication plus profonde que ne le prévoit « structure » : un élément « { $deepest } » ne peut pas contenir de domaines
domains-and-questions = un domaine contient soit des domaines, soit des questions, mais pas les deux
neither-domains-nor-questions = ce domaine doit contenir « questions » ou « domains »
needs-in-a-circle = dépendance circulaire dans « needs » : { $path }
only-if-later = « only_if » ne peut renvoyer qu’à une question antérieure : « { $question } » ne précède pas celle-ci
condition-mixed = une condition emploie soit « fact » avec « is », soit « question » avec « at_least »
weights-all-zero = toutes les pondérations du domaine « { $domain } » sont nulles : aucun score n’est possible
weights-all-zero-in-total = tous les domaines de premier rang ont une pondération nulle : aucun score n’est possible
cap-from-lowest = « cap » exige un niveau sans preuve obligatoire, mais l’échelle « { $scale } » en exige dès le niveau le plus bas
target-without-score = « { $of } » n’a pas de score à atteindre : sa règle, ou toutes celles des rangs inférieurs, est « none »
every-without-scale = « every » renvoie à l’échelle par défaut, mais le questionnaire a plusieurs échelles et aucune par défaut
profile-for-facts-only = dans un profil, « for » ne peut porter que sur des faits
changes-from-again = version « { $version } » non valide dans « from » : indiquez chaque version antérieure une seule fois
for-another-questionnaire = ce fichier est prévu pour « { $found } », et non pour « { $ours } »
question-lacks = { $part ->
    [help] la question « { $question } » n’a pas d’aide pour l’évaluateur (« help »)
    [why] la question « { $question } » n’indique pas pourquoi elle est importante (« why »)
   *[evidence] la question « { $question } » n’indique pas les preuves à demander (« evidence »)
}
question-lacks-advice = la question « { $question } » n’a pas de conseil pour atteindre { $levels }
question-lacks-translation = la question « { $question } » n’est pas entièrement traduite en « { $language } »
translation-stale = le texte source de « { $path } » a changé depuis sa traduction
translation-incomplete = { $missing ->
    [one] { $missing } texte sur { $texts } n’est pas traduit
   *[other] { $missing } textes sur { $texts } ne sont pas traduits
}
write-in-quotes = ajoutez des guillemets droits : "{ $text }"
write-without-quotes = retirez les guillemets : { $text }
expected-count = un nombre entier positif ou nul est attendu ici
several-answers = une réponse ne peut avoir qu’une des clés « level », « not_applicable » et « unknown »
not-applicable-forbidden = la question « { $question } » ne peut pas être déclarée sans objet
bad-country = code de pays non valide : « { $found } » ; deux lettres majuscules, par exemple ML
bad-sha256 = empreinte SHA-256 non valide : 64 chiffres hexadécimaux sont attendus
fact-takes-one = le fait « { $fact } » n’admet qu’une seule valeur
not-a-day = date non valide : « { $found } » ; écrivez AAAA-MM-JJ
validate-with-name = une évaluation est validée par une personne nommée : utilisez --validated-by NOM
until-before-date = le dernier jour (« until ») précède le premier (« date »)
validated-but-open = { $count ->
    [one] l’évaluation ne peut pas être validée tant que { $count } question est sans réponse ou à confirmer : { $questions }
   *[other] l’évaluation ne peut pas être validée tant que { $count } questions sont sans réponse ou à confirmer : { $questions }
}
digest-differs = le questionnaire a changé depuis le début de cette évaluation : son empreinte est désormais { $digest }
answer-out-of-scope = la réponse à « { $question } » est conservée mais non notée : la question est hors périmètre
evidence-after-session = la pièce « { $id } » est datée du { $date }, après le dernier jour de la session ({ $last })
answer-after-session = la réponse à « { $question } » est datée du { $date }, après le dernier jour de la session ({ $last })
action-due-before-session = l’action « { $id } » avait pour échéance le { $date }, avant la session ({ $first })
action-overdue = l’action « { $id } » est en retard : échéance le { $date }
action-done-below = { $count ->
    [one] l’action « { $id } » est terminée, mais { $questions } reste au-dessous du niveau indiqué dans « closes »
   *[other] l’action « { $id } » est terminée, mais { $questions } restent au-dessous des niveaux indiqués dans « closes »
}
decision-overdue = la décision « { $id } » est en retard : échéance le { $date }
too-many-documents = plus de { $limit } pièces
too-many-actions = plus de { $limit } actions
evidence-file-missing = fichier introuvable : « { $path } » (pièce « { $id } »)
evidence-file-not-regular = « { $path } » n’est pas un fichier ordinaire (pièce « { $id } »)
evidence-file-changed = « { $path } » a changé depuis l’enregistrement de son empreinte (pièce « { $id } »)
evidence-file-unreadable = impossible de lire « { $path } » (pièce « { $id } »)
another-questionnaire = cette évaluation porte sur « { $found } », et non sur « { $ours } »
importance-not-offered = ce questionnaire ne prévoit pas « importance »
missing-assessment-format = type de fichier non déclaré : ajoutez « palier = "{ $wanted }" » en tête
no-such-questionnaire = questionnaire introuvable : « { $name } »
no-questionnaire-at-path = questionnaire introuvable : « { $name } » n’est dans aucune bibliothèque, et « { $path } » n’existe pas
unreadable-questionnaire-at-path = questionnaire introuvable : « { $name } » n’est dans aucune bibliothèque, et « { $path } » n’est pas lisible comme questionnaire
other-questionnaire-at-path = questionnaire introuvable : « { $name } » n’est dans aucune bibliothèque, et « { $path } » est un autre fichier
translation-of-another-language = la langue est « { $found } » ici, mais « { $promised } » dans le nom du fichier
translation-update-mend = exécutez « palier translate » sur le questionnaire : les traductions existantes sont conservées, le reste est signalé
questionnaire-twice = « { $other } », dans le même dossier, est aussi { $name }
no-such-folder = dossier introuvable : « { $folder } »
profile-without-target = le profil « { $profile } » ne fixe aucun objectif : ajoutez « every », « questions », « domains » ou « total »
without-score-key = « { $key } » est sans effet ici : la règle « none » ne donne pas de score
band-without-score = la tranche « { $band } » est sans effet : la règle de « { $of } » est « none »
target-out-of-reach = objectif impossible à atteindre : le score maximal de « { $of } » est { $highest }
condition-on-free-text = le fait « { $fact } » est un texte libre, qui correspondra rarement mot pour mot à cette valeur : définissez ses « options »
translation-into-own-language = le questionnaire est déjà en « { $language } »
language-not-spoken = ni le programme ni le questionnaire n’existe en « { $language } »
