# O que está errado num ficheiro, e como remediar.

problem-warning = aviso:
file-too-large = o ficheiro tem mais de { $limit } MiB
not-utf8 = este texto não está em UTF-8
not-utf8-mend = guarde o ficheiro em UTF-8 no seu editor
too-deep = mais de { $limit } níveis de encaixe
too-many-nodes = mais de { $limit } valores, depois de expandidos os aliases
too-much-text = mais de { $limit } MiB de texto, depois de expandidos os aliases
text-too-long = o texto é demasiado longo: no máximo { $limit } caracteres
too-many-questions = mais de { $limit } perguntas
several-documents = começa aqui um segundo documento YAML; um ficheiro contém um só
yaml-syntax = isto não é YAML válido: { $what ->
    [string] faltam as aspas que fecham este texto
    [colon] um texto que contém «: » escreve-se entre aspas, e cada chave na sua linha
    [tab] há uma tabulação onde só pode haver espaços
    [bracket] falta «]»
    [brace] falta «{"}"}»
    [mismatched] os parênteses retos ou chavetas não se correspondem
    [indentation] esta linha está mais ou menos recuada do que aquelas a que pertence
    [character] um texto que começa assim escreve-se entre aspas
    [anchor] nenhuma âncora tem esse nome; um texto que começa por «*» escreve-se entre aspas
    [rest] nada pode seguir as aspas que fecham
    [escape] «\» anuncia um caráter especial; a própria barra escreve-se «\\»
    [no-colon] falta «:» depois da chave, ou esta linha está pouco recuada
   *[other] { $detail }
}
yaml-tag = a etiqueta YAML { $tag } não se usa aqui
key-not-text = uma chave tem de ser um texto
alias-inside-itself = este alias está dentro daquilo que designa
toml-syntax = isto não é TOML válido: { $what ->
    [string] faltam as aspas que fecham este texto
    [quotes] falta aqui um valor, ou as suas aspas
    [brackets] falta «]]»
    [bracket] falta «]»
    [brace] falta «{"}"}»
    [equals] falta «=» depois da chave
    [key] falta aqui uma chave
    [key-quotes] uma chave com outros caracteres que A–Z, a–z, 0–9, - e _ escreve-se entre aspas
    [date] esse dia não existe; um dia escreve-se como 2026-03-10
    [rest] isto não pode seguir na mesma linha
    [escape] «\» anuncia um caráter especial; a própria barra escreve-se «\\»
    [comma] falta uma vírgula
    [extra-comma] uma vírgula a mais
    [extra-equals] um «=» a mais
    [open] falta «[»
   *[other] { $detail }
}
yaml-for-toml = isto é YAML, como os questionários; uma avaliação é TOML
yaml-for-toml-mend = «palier new FICHEIRO.toml -q { $file }» começa uma avaliação de um questionário
csv-syntax = isto não é uma tabela válida: { $detail }
csv-columns = um perfil em tabela tem as colunas «id» e «level», nomeadas na primeira linha
csv-row = esta linha não tem célula sob «id» ou não a tem sob «level»
csv-column-twice = a coluna «{ $column }» aparece duas vezes na primeira linha
csv-ragged = esta linha tem { $found } células, a primeira tem { $wanted }
problem-and-more = { $file }: e mais { $count } { $count ->
    [one] problema
   *[other] problemas
}
missing-format = este ficheiro não diz o que é: falta «palier: { $wanted }»
wrong-format = isto é «{ $found }», não «{ $wanted }»
unknown-key = chave desconhecida «{ $key }»
duplicate-key = a chave «{ $key }» está aqui pela segunda vez; a primeira está na linha { $line }
duplicate-key-in-table = a chave «{ $key }» está aqui pela segunda vez
missing-key = falta «{ $key }»
did-you-mean = queria dizer «{ $word }»?
known-names = possíveis aqui: { $names }
names-nothing = { $kind ->
    [question] não há pergunta «{ $name }»
    [domain] não há domínio «{ $name }»
    [level] não há nível «{ $name }» nesta escala
    [scale] não há escala «{ $name }»
    [measure] não há medida «{ $name }»
    [fact] não há facto «{ $name }»
    [option] não há opção «{ $name }» para este facto
    [profile] não há perfil «{ $name }»
    [reference] nenhum esquema «{ $name }» está declarado em «references»
    [structure] não há nível «{ $name }» na estrutura
    [evidence] não há documento «{ $name }» em «evidence»
    [importance] não há importância «{ $name }»
    [path] não há texto «{ $name }» no questionário
    [action] não há nenhuma ação «{ $name }»
    [decision] não há nenhuma decisão «{ $name }»
    [field] não há nenhum campo modificável «{ $name }»
   *[other] não há «{ $name }»
}
expected-map = esperam-se aqui chaves com valores
expected-list = espera-se aqui uma lista
expected-text = espera-se aqui um texto
empty-text = espera-se aqui um texto, e não há nenhum
empty-list = isto está vazio
expected-decimal = espera-se aqui um número decimal, como 2 ou 0.5, e não «{ $found }»
expected-whole = espera-se aqui um número inteiro, e não «{ $found }»
expected-date = espera-se aqui uma data, como 2025-05-21
expected-one-of = «{ $found }» não é possível aqui; são possíveis { $choices }
forbidden-character = o caráter { $code } não pode estar num texto: um terminal ou um leitor obedecer-lhe-ia
bad-id = «{ $id }» não é um identificador: letras sem acento, algarismos, «.», «_» e «-», começando por letra ou algarismo
bad-language = «{ $found }» não é uma etiqueta de língua, como en, fr ou pt-MZ
duplicate-id = o identificador «{ $id }» está aqui pela segunda vez
duplicate-id-of-line = o identificador «{ $id }» já é usado na linha { $line }
duplicate-word = a palavra «{ $word }» está aqui pela segunda vez
reserved-word = «{ $word }» já tem um sentido numa medida e não pode designar um nível da estrutura
levels-not-rising = o valor do nível «{ $level }» não é superior ao anterior
level-alternate = o nível «{ $level }» é uma alternativa, mas nem o nível anterior nem o seguinte tem o seu valor
level-alternate-and-not-applicable = uma alternativa tem um valor e não pode significar «não aplicável»
advice-of-alternate = o conselho para o nível «{ $level }» nunca aparece: os planos levam ao nível equivalente
level-value-and-not-applicable = um nível que significa «não aplicável» não tem valor
level-without-value = o nível «{ $level }» não tem valor e não pode estar aqui
scale-too-short = uma escala precisa de pelo menos dois níveis com valor
scale-not-named = há várias escalas: a pergunta tem de indicar a sua («scale»), ou o ficheiro uma «scale» para todas
scale-unused = nenhuma pergunta usa a escala «{ $scale }»
negative-weight = um peso não pode ser negativo
range-without-width = o intervalo é convertido em 0..N: N tem de ser superior a 0
gate-without-pass = um «gate» precisa do nível em que uma pergunta passa: { "{" } combine: gate, pass: NÍVEL { "}" }
only-for-gate = «{ $key }» pertence apenas à regra «gate»
pass-not-in-scale = a escala «{ $scale }» de uma pergunta abrangida não tem este nível de passagem
question-without-gate = a pergunta «{ $question }» conta no «gate» de «{ $measure }» e precisa do seu degrau («gate»)
gate-step-empty = nenhuma pergunta do «gate» em «{ $domain }» tem o degrau { $step }: todas as equipas passam este degrau
only-for-nearest = «decimals» exige «round: nearest»
decimals-out-of-range = «{ $found }» casas decimais: de 0 a { $limit }
gate-step-too-low = o degrau { $step } não está acima do piso { $floor } do «gate»
gate-of-no-measure = nenhuma medida tem um «gate»: este degrau não pertence a nada
bands-not-rising = o limite inferior da faixa «{ $band }» não é superior ao anterior
deeper-than-structure = mais fundo do que «structure» prevê: não há nada dentro de «{ $deepest }»
domains-and-questions = um domínio contém domínios ou perguntas, não ambos
neither-domains-nor-questions = um domínio contém «questions» ou «domains»; este não tem nem uma coisa nem outra
needs-in-a-circle = os «needs» andam em círculo: { $path }
only-if-later = «only_if» só pode olhar para trás: «{ $question }» não vem antes desta pergunta
condition-mixed = uma condição é «fact» com «is» ou «question» com «at_least»
weights-all-zero = no domínio «{ $domain }» todos os pesos são 0: nada resta para pontuar
weights-all-zero-in-total = todos os domínios de topo têm peso 0: nada resta para pontuar
cap-from-lowest = «cap» precisa de um nível que não exija evidência, e a escala «{ $scale }» exige-a desde o mais baixo
target-without-score = «{ $of }» não tem pontuação a atingir: a sua regra, ou tudo o que está abaixo, é «none»
every-without-scale = «every» é um nível da escala predefinida, e o questionário tem várias escalas sem nenhuma predefinida
profile-for-facts-only = um perfil só é proposto segundo factos
changes-from-again = as alterações desde a versão «{ $version }» já estão indicadas
for-another-questionnaire = isto é para «{ $found }», e aqui encontra «{ $ours }»
question-lacks = { $part ->
    [help] a pergunta «{ $question }» não tem ajuda para o avaliador
    [why] a pergunta «{ $question }» não diz porque é importante
   *[evidence] a pergunta «{ $question }» não diz que evidências pedir
}
question-lacks-advice = a pergunta «{ $question }» não aconselha como atingir { $levels }
question-lacks-translation = a pergunta «{ $question }» não está totalmente traduzida para «{ $language }», como outras estão
translation-stale = o texto de origem de «{ $path }» mudou desde a tradução
translation-incomplete = { $missing ->
    [one] { $missing } de { $texts } textos não está traduzido
   *[other] { $missing } de { $texts } textos não estão traduzidos
}
write-in-quotes = escreva-o entre aspas: "{ $text }"
write-without-quotes = escreva-a sem aspas: { $text }
expected-count = espera-se aqui um número inteiro a partir de 0
several-answers = uma resposta tem apenas uma das chaves «level», «not_applicable» e «unknown»
not-applicable-forbidden = a pergunta «{ $question }» não pode ser «não aplicável»
bad-country = «{ $found }» não é um código de país de duas maiúsculas, como MZ
bad-sha256 = o resumo SHA-256 de um ficheiro tem 64 algarismos hexadecimais
fact-takes-one = o facto «{ $fact }» admite um só valor
not-a-day = data «{ $found }» não válida: escreva AAAA-MM-DD
validate-with-name = uma avaliação é validada por alguém: use --validated-by NOME
until-before-date = o último dia é anterior ao primeiro
validated-but-open = { $count ->
    [one] isto não pode ser validado enquanto { $count } pergunta estiver sem resposta ou por confirmar: { $questions }
   *[other] isto não pode ser validado enquanto { $count } perguntas estiverem sem resposta ou por confirmar: { $questions }
}
digest-differs = o questionário mudou desde o início desta avaliação: a sua impressão digital é agora { $digest }
answer-out-of-scope = a resposta a «{ $question }» é conservada mas não pontuada: a pergunta não se aplica aqui
evidence-after-session = o documento «{ $id }» tem a data de { $date }, posterior ao último dia da sessão ({ $last })
answer-after-session = a resposta a «{ $question }» tem a data de { $date }, posterior ao último dia da sessão ({ $last })
action-due-before-session = a ação «{ $id }» tinha o prazo de { $date }, anterior à sessão ({ $first })
action-overdue = a ação «{ $id }» está em atraso: o prazo era { $date }
action-done-below = { $count ->
    [one] a ação «{ $id }» está concluída, mas { $questions } continua abaixo do nível visado
   *[other] a ação «{ $id }» está concluída, mas { $questions } continuam abaixo dos níveis visados
}
decision-overdue = a decisão «{ $id }» está em atraso: foi pedida até { $date }
too-many-documents = mais de { $limit } documentos
too-many-actions = mais de { $limit } ações
evidence-file-missing = falta o ficheiro «{ $path }» do documento «{ $id }»
evidence-file-not-regular = «{ $path }» do documento «{ $id }» não é um ficheiro normal
evidence-file-changed = o ficheiro «{ $path }» do documento «{ $id }» mudou desde que o seu resumo foi registado
evidence-file-unreadable = não é possível ler o ficheiro «{ $path }» do documento «{ $id }»
another-questionnaire = esta avaliação é de «{ $found }», não de «{ $ours }»
importance-not-offered = este questionário não deixa a equipa atribuir importância
missing-assessment-format = este ficheiro não diz o que é: falta «palier = "{ $wanted }"»
no-such-questionnaire = não há nenhum questionário «{ $name }» à mão
no-questionnaire-at-path = nenhuma biblioteca contém «{ $name }», e o ficheiro «{ $path }» não existe
unreadable-questionnaire-at-path = nenhuma biblioteca contém «{ $name }», e «{ $path }» não se lê como questionário
other-questionnaire-at-path = nenhuma biblioteca contém «{ $name }», e «{ $path }» é outro ficheiro
translation-of-another-language = isto está em «{ $found }», e o nome do ficheiro promete «{ $promised }»
translation-update-mend = «palier translate» sobre o questionário mantém o que está traduzido e assinala o resto
questionnaire-twice = «{ $other }», na mesma pasta, também diz ser { $name }
no-such-folder = não há pasta «{ $folder }»
profile-without-target = o perfil «{ $profile }» não pede nada: precisa de «every», «questions», «domains» ou «total»
without-score-key = «{ $key }» não diz nada aqui: a regra «none» não dá pontuação
band-without-score = a faixa «{ $band }» não designa nada: a regra de «{ $of }» é «none»
target-out-of-reach = isto nunca pode ser atingido: a pontuação de «{ $of }» é no máximo { $highest }
condition-on-free-text = o facto «{ $fact }» é texto livre, que raramente é palavra por palavra o que está aqui: dê-lhe «options»
translation-into-own-language = o próprio questionário está em «{ $language }»
language-not-spoken = nem o programa nem o questionário fala «{ $language }»
