# Ce qui ne va pas dans un fichier, et comment y remédier.

problem-warning = avertissement :
file-too-large = le fichier dépasse { $limit } Mio
not-utf8 = ce texte n’est pas en UTF-8
not-utf8-mend = enregistrez le fichier en UTF-8 dans votre éditeur
too-deep = imbrication de plus de { $limit } niveaux
too-many-nodes = plus de { $limit } valeurs, une fois les alias développés
too-much-text = plus de { $limit } Mio de texte, une fois les alias développés
text-too-long = le texte est trop long : { $limit } caractères au plus
too-many-questions = plus de { $limit } questions
several-documents = un second document YAML commence ici ; un fichier n’en contient qu’un
yaml-syntax = ce n’est pas du YAML valide : { $what ->
    [string] le guillemet qui ferme ce texte manque
    [colon] un texte qui contient « : » se met entre guillemets, et chaque clé sur sa ligne
    [tab] une tabulation se trouve où seules des espaces sont admises
    [bracket] il manque « ] »
    [brace] il manque « {"}"} »
    [mismatched] les crochets ou accolades ne se correspondent pas
    [indentation] cette ligne est plus ou moins en retrait que celles dont elle fait partie
    [character] un texte qui commence ainsi se met entre guillemets
    [anchor] aucune ancre ne porte ce nom ; un texte qui commence par « * » se met entre guillemets
    [rest] rien ne peut suivre le guillemet fermant
    [escape] « \ » annonce un caractère spécial ; la barre elle-même s’écrit « \\ »
    [no-colon] il manque « : » après la clé, ou cette ligne n’est pas assez en retrait
   *[other] { $detail }
}
yaml-tag = l’étiquette YAML { $tag } n’est pas admise ici
key-not-text = une clé doit être un texte
alias-inside-itself = cet alias se trouve à l’intérieur de ce qu’il désigne
toml-syntax = ce n’est pas du TOML valide : { $what ->
    [string] le guillemet qui ferme ce texte manque
    [quotes] il manque ici une valeur, ou ses guillemets
    [brackets] il manque « ]] »
    [bracket] il manque « ] »
    [brace] il manque « {"}"} »
    [equals] il manque « = » après la clé
    [key] il manque ici une clé
    [key-quotes] une clé qui contient autre chose que A–Z, a–z, 0–9, - et _ se met entre guillemets
    [date] ce jour n’existe pas ; un jour s’écrit comme 2026-03-10
    [rest] ceci ne peut pas suivre sur la même ligne
    [escape] « \ » annonce un caractère spécial ; la barre elle-même s’écrit « \\ »
    [comma] il manque une virgule
    [extra-comma] une virgule de trop
    [extra-equals] un « = » de trop
    [open] il manque « [ »
   *[other] { $detail }
}
yaml-for-toml = ceci est du YAML, comme le sont les questionnaires ; une évaluation est en TOML
yaml-for-toml-mend = « palier new FICHIER.toml -q { $file } » commence une évaluation d’un questionnaire
csv-syntax = ce n’est pas un tableau valide : { $detail }
csv-columns = un profil en tableau a les colonnes « id » et « level », nommées dans sa première ligne
csv-row = cette ligne n’a pas de case sous « id » ou n’en a pas sous « level »
csv-column-twice = la colonne « { $column } » figure deux fois dans la première ligne
csv-ragged = cette ligne a { $found } cases, la première en a { $wanted }
problem-and-more = { $file } : et { $count } { $count ->
    [one] autre problème
   *[other] autres problèmes
}
missing-format = ce fichier ne dit pas ce qu’il est : il manque « palier: { $wanted } »
wrong-format = c’est « { $found } », et non « { $wanted } »
unknown-key = clé inconnue « { $key } »
duplicate-key = la clé « { $key } » figure ici une seconde fois ; la première est à la ligne { $line }
duplicate-key-in-table = la clé « { $key } » figure ici une seconde fois
missing-key = il manque « { $key } »
did-you-mean = vouliez-vous dire « { $word } » ?
known-names = possibles ici : { $names }
names-nothing = { $kind ->
    [question] il n’y a pas de question « { $name } »
    [domain] il n’y a pas de domaine « { $name } »
    [level] il n’y a pas de niveau « { $name } » sur cette échelle
    [scale] il n’y a pas d’échelle « { $name } »
    [measure] il n’y a pas de mesure « { $name } »
    [fact] il n’y a pas de fait « { $name } »
    [option] il n’y a pas d’option « { $name } » pour ce fait
    [profile] il n’y a pas de profil « { $name } »
    [reference] aucun référentiel « { $name } » n’est déclaré sous « references »
    [structure] il n’y a pas d’étage « { $name } » dans la structure
    [evidence] il n’y a pas de document « { $name } » sous « evidence »
    [importance] il n’y a pas d’importance « { $name } »
    [path] il n’y a pas de texte « { $name } » dans le questionnaire
    [action] il n’y a pas d’action « { $name } »
    [decision] il n’y a pas de décision « { $name } »
    [field] aucun champ modifiable ne s’appelle « { $name } »
   *[other] il n’y a pas de « { $name } »
}
expected-map = des clés avec leurs valeurs sont attendues ici
expected-list = une liste est attendue ici
expected-text = un texte est attendu ici
empty-text = un texte est attendu ici, et il n’y en a pas
empty-list = c’est vide
expected-decimal = un nombre décimal est attendu ici, comme 2 ou 0.5, et non « { $found } »
expected-whole = un nombre entier est attendu ici, et non « { $found } »
expected-date = une date est attendue ici, comme 2025-05-21
expected-one-of = « { $found } » n’est pas possible ici ; sont possibles { $choices }
forbidden-character = le caractère { $code } n’est pas admis dans un texte : un terminal ou un lecteur y obéirait
bad-id = « { $id } » n’est pas un identifiant : lettres sans accent, chiffres, « . », « _ » et « - », commençant par une lettre ou un chiffre
bad-language = « { $found } » n’est pas une étiquette de langue, comme en, fr ou pt-MZ
duplicate-id = l’identifiant « { $id } » figure ici une seconde fois
duplicate-id-of-line = l’identifiant « { $id } » est déjà utilisé à la ligne { $line }
duplicate-word = le mot « { $word } » figure ici une seconde fois
reserved-word = « { $word } » a déjà un sens dans une mesure et ne peut nommer un étage de la structure
levels-not-rising = la valeur du niveau « { $level } » ne dépasse pas la précédente
level-alternate = le niveau « { $level } » est une variante, mais ni le niveau précédent ni le suivant n’a sa valeur
level-alternate-and-not-applicable = une variante a une valeur et ne peut pas signifier « sans objet »
advice-of-alternate = le conseil pour le niveau « { $level } » ne paraît nulle part : les plans mènent au niveau qu’il vaut
level-value-and-not-applicable = un niveau qui signifie « sans objet » n’a pas de valeur
level-without-value = le niveau « { $level } » n’a pas de valeur et ne peut figurer ici
scale-too-short = une échelle a au moins deux niveaux dotés d’une valeur
scale-not-named = il y a plusieurs échelles : la question doit nommer la sienne (« scale »), ou le fichier une « scale » pour toutes
scale-unused = aucune question n’utilise l’échelle « { $scale } »
negative-weight = une pondération ne peut être négative
range-without-width = l’étendue est ramenée à 0..N : N doit être supérieur à 0
gate-without-pass = un « gate » demande le niveau auquel une question passe : { "{" } combine: gate, pass: NIVEAU { "}" }
only-for-gate = « { $key } » n’appartient qu’à la règle « gate »
pass-not-in-scale = l’échelle « { $scale } » d’une question concernée n’a pas ce niveau de passage
question-without-gate = la question « { $question } » compte dans le « gate » de « { $measure } » : il lui faut son palier (« gate »)
gate-step-empty = aucune question du « gate » de « { $domain } » n’a le palier { $step } : toute équipe franchit ce palier
only-for-nearest = « decimals » demande « round: nearest »
decimals-out-of-range = « { $found } » décimales : de 0 à { $limit }
gate-step-too-low = le palier { $step } n’est pas au-dessus du plancher { $floor } du « gate »
gate-of-no-measure = aucune mesure n’a de « gate » : ce palier n’appartient à rien
bands-not-rising = la borne inférieure de la tranche « { $band } » ne dépasse pas la précédente
deeper-than-structure = plus profond que « structure » ne le prévoit : rien n’est à l’intérieur d’un « { $deepest } »
domains-and-questions = un domaine contient soit des domaines, soit des questions, pas les deux
neither-domains-nor-questions = un domaine contient des « questions » ou des « domains » ; celui-ci n’a ni l’un ni l’autre
needs-in-a-circle = les « needs » tournent en rond : { $path }
only-if-later = « only_if » ne regarde qu’en arrière : « { $question } » ne précède pas cette question
condition-mixed = une condition est soit « fact » avec « is », soit « question » avec « at_least »
weights-all-zero = dans le domaine « { $domain } », toutes les pondérations sont nulles : il ne reste rien à noter
weights-all-zero-in-total = tous les domaines de premier rang ont une pondération nulle : il ne reste rien à noter
cap-from-lowest = « cap » demande un niveau sans preuve exigée, et l’échelle « { $scale } » en exige dès le plus bas
target-without-score = « { $of } » n’a pas de score à atteindre : sa règle, ou tout ce qui est en dessous, est « none »
every-without-scale = « every » est un niveau de l’échelle par défaut, et le questionnaire a plusieurs échelles sans en désigner une
profile-for-facts-only = un profil n’est proposé que selon des faits
changes-from-again = les changements depuis la version « { $version } » sont déjà indiqués
for-another-questionnaire = ce fichier est fait pour « { $found } », et il est appliqué ici à « { $ours } »
question-lacks = { $part ->
    [help] la question « { $question } » n’a pas d’aide pour l’évaluateur
    [why] la question « { $question } » ne dit pas pourquoi elle compte
   *[evidence] la question « { $question } » ne dit pas quelles preuves demander
}
question-lacks-advice = la question « { $question } » ne conseille pas comment atteindre { $levels }
question-lacks-translation = la question « { $question } » n’est pas entièrement traduite en « { $language } », comme d’autres le sont
translation-stale = le texte source de « { $path } » a changé depuis sa traduction
translation-incomplete = { $missing ->
    [one] { $missing } texte sur { $texts } n’est pas traduit
   *[other] { $missing } textes sur { $texts } ne sont pas traduits
}
write-in-quotes = écrivez-le entre guillemets droits : "{ $text }"
write-without-quotes = écrivez-la sans guillemets : { $text }
expected-count = un nombre entier à partir de 0 est attendu ici
several-answers = une réponse n’a qu’une des clés « level », « not_applicable » et « unknown »
not-applicable-forbidden = la question « { $question } » ne peut être déclarée sans objet
bad-country = « { $found } » n’est pas un code de pays de deux majuscules, comme ML
bad-sha256 = l’empreinte SHA-256 d’un fichier compte 64 chiffres hexadécimaux
fact-takes-one = le fait « { $fact } » n’admet qu’une valeur
not-a-day = date « { $found } » non valide : écrivez AAAA-MM-JJ
validate-with-name = une évaluation est validée par quelqu’un : utilisez --validated-by NOM
until-before-date = le dernier jour précède le premier
validated-but-open = { $count ->
    [one] ceci ne peut être validé tant que { $count } question est sans réponse ou à confirmer : { $questions }
   *[other] ceci ne peut être validé tant que { $count } questions sont sans réponse ou à confirmer : { $questions }
}
digest-differs = le questionnaire a changé depuis le début de cette évaluation : son empreinte est maintenant { $digest }
answer-out-of-scope = la réponse à « { $question } » est conservée mais pas notée : la question ne s’applique pas ici
evidence-after-session = la pièce « { $id } » porte la date du { $date }, postérieure au dernier jour de la session ({ $last })
answer-after-session = la réponse à « { $question } » porte la date du { $date }, postérieure au dernier jour de la session ({ $last })
action-due-before-session = l’action « { $id } » avait pour échéance le { $date }, avant la session ({ $first })
action-overdue = l’action « { $id } » est en retard : échéance le { $date }
action-done-below = { $count ->
    [one] l’action « { $id } » est terminée, mais { $questions } reste au-dessous du niveau visé
   *[other] l’action « { $id } » est terminée, mais { $questions } restent au-dessous des niveaux visés
}
decision-overdue = la décision « { $id } » est en retard : elle était demandée pour le { $date }
too-many-documents = plus de { $limit } pièces
too-many-actions = plus de { $limit } actions
evidence-file-missing = le fichier « { $path } » de la pièce « { $id } » est introuvable
evidence-file-not-regular = « { $path } » de la pièce « { $id } » n’est pas un fichier ordinaire
evidence-file-changed = le fichier « { $path } » de la pièce « { $id } » a changé depuis l’enregistrement de son empreinte
evidence-file-unreadable = le fichier « { $path } » de la pièce « { $id } » n’est pas lisible
another-questionnaire = cette évaluation porte sur « { $found } », et non sur « { $ours } »
importance-not-offered = ce questionnaire ne laisse pas l’équipe attribuer d’importance
missing-assessment-format = ce fichier ne dit pas ce qu’il est : il manque « palier = "{ $wanted }" »
no-such-questionnaire = il n’y a pas de questionnaire « { $name } » à disposition
no-questionnaire-at-path = aucune bibliothèque ne contient « { $name } », et le fichier « { $path } » n’existe pas
unreadable-questionnaire-at-path = aucune bibliothèque ne contient « { $name } », et « { $path } » n’est pas lisible comme questionnaire
other-questionnaire-at-path = aucune bibliothèque ne contient « { $name } », et « { $path } » est un autre fichier
translation-of-another-language = ce fichier est en « { $found } », et son nom annonce « { $promised } »
translation-update-mend = « palier translate » sur le questionnaire garde ce qui est traduit et signale le reste
questionnaire-twice = « { $other } », dans le même dossier, se dit aussi { $name }
no-such-folder = il n’y a pas de dossier « { $folder } »
profile-without-target = le profil « { $profile } » ne demande rien : il lui faut « every », « questions », « domains » ou « total »
without-score-key = « { $key } » ne dit rien ici : la règle « none » ne donne pas de score
band-without-score = la tranche « { $band } » ne nomme rien : la règle de « { $of } » est « none »
target-out-of-reach = ceci ne peut jamais être atteint : le score de « { $of } » est au plus { $highest }
condition-on-free-text = le fait « { $fact } » est un texte libre, qui est rarement mot pour mot ce qui figure ici : donnez-lui des « options »
translation-into-own-language = le questionnaire lui-même est en « { $language } »
language-not-spoken = ni le programme ni le questionnaire ne parle « { $language } »
