# Erros e avisos sobre ficheiros, e sugestões. Minúsculas, sem ponto final: seguem FICHEIRO:LINHA:COLUNA.

problem-warning = aviso:
file-too-large = o ficheiro tem mais de { $limit } MiB
not-utf8 = o texto não está em UTF-8
not-utf8-mend = guarde o ficheiro em UTF-8 no seu editor
too-deep = mais de { $limit } níveis de aninhamento
too-many-nodes = mais de { $limit } valores, depois de expandidos os aliases
too-much-text = mais de { $limit } MiB de texto, depois de expandidos os aliases
text-too-long = texto com mais de { $limit } caracteres
too-many-questions = mais de { $limit } perguntas
several-documents = começa aqui um segundo documento YAML; um ficheiro só pode conter um
yaml-syntax = YAML não válido: { $what ->
    [string] faltam as aspas de fecho
    [colon] um texto que contém «: » tem de estar entre aspas, e cada chave na sua própria linha
    [tab] as tabulações não são admitidas aqui; use espaços
    [bracket] falta «]»
    [brace] falta «{"}"}»
    [mismatched] os parênteses retos ou as chavetas não correspondem
    [indentation] esta linha tem mais ou menos avanço do que aquelas a que pertence
    [character] um texto que começa por este caráter tem de estar entre aspas
    [anchor] âncora desconhecida; um texto que começa por «*» tem de estar entre aspas
    [rest] nada pode seguir-se às aspas de fecho
    [escape] sequência de escape desconhecida; a barra invertida escreve-se «\\»
    [no-colon] falta «:» depois da chave, ou esta linha tem pouco avanço
   *[other] { $detail }
}
yaml-tag = etiqueta YAML { $tag } não suportada
key-not-text = uma chave tem de ser texto
alias-inside-itself = este alias remete para si próprio
toml-syntax = TOML não válido: { $what ->
    [string] faltam as aspas de fecho
    [quotes] falta o valor, ou faltam as aspas à volta dele
    [brackets] falta «]]»
    [bracket] falta «]»
    [brace] falta «{"}"}»
    [equals] falta «=» depois da chave
    [key] falta a chave
    [key-quotes] uma chave com caracteres que não sejam A–Z, a–z, 0–9, - e _ tem de estar entre aspas
    [date] data inexistente; escreva AAAA-MM-DD
    [rest] texto inesperado nesta linha
    [escape] sequência de escape desconhecida; a barra invertida escreve-se «\\»
    [comma] falta uma vírgula
    [extra-comma] vírgula a mais
    [extra-equals] «=» a mais
    [open] falta «[»
   *[other] { $detail }
}
not-an-assessment = este ficheiro não é uma avaliação: uma avaliação está em TOML e começa por palier = "assessment/1"
yaml-for-toml = esperava-se uma avaliação (TOML), mas o ficheiro está em YAML
yaml-for-toml-mend = para iniciar uma avaliação a partir de um questionário: «palier new FICHEIRO.toml -q { $file }»
csv-syntax = CSV não válido: { $detail }
csv-columns = a primeira linha tem de indicar as colunas «id» e «level»
csv-row = falta um valor na coluna «id» ou «level»
csv-column-twice = coluna «{ $column }» duplicada na primeira linha
csv-ragged = número de células incorreto nesta linha: { $found } em vez de { $wanted }
problem-and-more = { $file }: e mais { $count } { $count ->
    [one] problema
   *[other] problemas
}
missing-format = tipo de ficheiro não declarado: acrescente «palier: { $wanted }» no início
wrong-format = tipo de ficheiro esperado: «{ $wanted }», e não «{ $found }»
unknown-key = chave desconhecida: «{ $key }»
duplicate-key = chave duplicada: «{ $key }», já usada na linha { $line }
duplicate-key-in-table = chave duplicada: «{ $key }»
missing-key = chave em falta: «{ $key }»
did-you-mean = queria dizer «{ $word }»?
known-names = valores possíveis: { $names }
names-nothing = { $kind ->
    [question] pergunta desconhecida: «{ $name }»
    [domain] domínio desconhecido: «{ $name }»
    [level] nível desconhecido nesta escala: «{ $name }»
    [scale] escala desconhecida: «{ $name }»
    [measure] medida desconhecida: «{ $name }»
    [fact] facto desconhecido: «{ $name }»
    [option] opção desconhecida para este facto: «{ $name }»
    [profile] perfil desconhecido: «{ $name }»
    [reference] referencial não declarado em «references»: «{ $name }»
    [structure] «{ $name }» não consta de «structure»
    [evidence] documento não registado em «evidence»: «{ $name }»
    [importance] importância desconhecida: «{ $name }»
    [path] o questionário não tem o texto «{ $name }»
    [action] ação desconhecida: «{ $name }»
    [decision] decisão desconhecida: «{ $name }»
    [field] «{ $name }» não é um campo que se possa alterar
   *[other] nome desconhecido: «{ $name }»
}
expected-map = esperam-se aqui chaves com valores
expected-list = espera-se aqui uma lista
expected-text = espera-se aqui um texto
empty-text = espera-se aqui um texto, mas o valor está vazio
empty-list = esta lista está vazia
expected-decimal = espera-se aqui um número como 2 ou 0.5, e não «{ $found }»
expected-whole = espera-se aqui um número inteiro, e não «{ $found }»
expected-date = espera-se aqui uma data, por exemplo 2025-05-21
expected-one-of = valor não válido: «{ $found }»; valores possíveis: { $choices }
forbidden-character = o caráter de controlo { $code } não é admitido aqui
bad-id = identificador não válido: «{ $id }»; letras sem acento, algarismos, «.», «_» e «-», a começar por letra ou algarismo
bad-language = código de língua não válido: «{ $found }» (exemplos: en, fr, pt-MZ)
duplicate-id = identificador duplicado: «{ $id }»
duplicate-id-of-line = identificador duplicado: «{ $id }», já usado na linha { $line }
duplicate-word = palavra duplicada: «{ $word }»
reserved-word = «{ $word }» está reservado às medidas e não pode constar de «structure»
levels-not-rising = o valor do nível «{ $level }» tem de ser superior ao do nível anterior
level-alternate = a alternativa «{ $level }» tem de ter o mesmo valor que o nível anterior ou o seguinte
level-alternate-and-not-applicable = uma alternativa tem um valor e não pode significar «não aplicável»
advice-of-alternate = o conselho para a alternativa «{ $level }» nunca é apresentado: os planos levam ao nível com o mesmo valor
level-value-and-not-applicable = um nível que significa «não aplicável» não pode ter valor
level-without-value = o nível «{ $level }» não tem valor e não pode ser usado aqui
scale-too-short = uma escala precisa de, pelo menos, dois níveis com valor
scale-not-named = estão definidas várias escalas: indique «scale» para esta pergunta, ou uma «scale» predefinida para o ficheiro
scale-unused = escala não utilizada: «{ $scale }»
negative-weight = uma ponderação não pode ser negativa
range-without-width = «out_of» tem de ser superior a 0
gate-without-pass = «gate» exige o nível a partir do qual uma pergunta é satisfeita: { "{" } combine: gate, pass: NÍVEL { "}" }
only-for-gate = «{ $key }» só se usa com a regra «gate»
pass-not-in-scale = o nível de «pass» não existe na escala «{ $scale }», usada por uma pergunta deste «gate»
question-without-gate = a pergunta «{ $question }» conta no «gate» de «{ $measure }»: indique a sua etapa («gate»)
gate-step-empty = a etapa { $step } do «gate» em «{ $domain }» não tem perguntas: todas as equipas a superam
only-for-nearest = «decimals» exige «round: nearest»
decimals-out-of-range = número de casas decimais não válido: «{ $found }»; de 0 a { $limit }
gate-step-too-low = a etapa { $step } tem de ser superior ao mínimo do «gate» ({ $floor })
gate-of-no-measure = «gate» não tem efeito aqui: nenhuma medida usa a regra «gate»
bands-not-rising = a faixa «{ $band }» tem de começar acima da anterior
deeper-than-structure = aninhamento mais fundo do que «structure» prevê: um elemento «{ $deepest }» não pode conter domínios
domains-and-questions = um domínio contém domínios ou perguntas, mas não ambos
neither-domains-nor-questions = este domínio tem de conter «questions» ou «domains»
needs-in-a-circle = dependência circular em «needs»: { $path }
only-if-later = «only_if» só pode referir uma pergunta anterior: «{ $question }» não vem antes desta
condition-mixed = uma condição usa «fact» com «is», ou «question» com «at_least»
weights-all-zero = todas as ponderações do domínio «{ $domain }» são 0: não há nada a pontuar
weights-all-zero-in-total = todos os domínios de topo têm ponderação 0: não há nada a pontuar
cap-from-lowest = «cap» exige um nível sem evidência obrigatória, mas a escala «{ $scale }» exige-a desde o nível mais baixo
target-without-score = «{ $of }» não tem pontuação a atingir: a sua regra, ou todas as dos níveis inferiores, é «none»
every-without-scale = «every» remete para a escala predefinida, mas o questionário tem várias escalas e nenhuma predefinida
profile-for-facts-only = num perfil, «for» só pode usar factos
changes-from-again = versão «{ $version }» não válida em «from»: indique cada versão anterior uma só vez
for-another-questionnaire = este ficheiro é para «{ $found }», e não para «{ $ours }»
question-lacks = { $part ->
    [help] a pergunta «{ $question }» não tem ajuda para o avaliador («help»)
    [why] a pergunta «{ $question }» não indica porque é importante («why»)
   *[evidence] a pergunta «{ $question }» não indica as evidências a pedir («evidence»)
}
question-lacks-advice = a pergunta «{ $question }» não tem conselhos para atingir { $levels }
question-lacks-translation = a pergunta «{ $question }» não está totalmente traduzida para «{ $language }»
translation-stale = o texto de origem de «{ $path }» mudou desde a tradução
translation-incomplete = { $missing ->
    [one] { $missing } de { $texts } textos não está traduzido
   *[other] { $missing } de { $texts } textos não estão traduzidos
}
write-in-quotes = acrescente aspas: "{ $text }"
write-without-quotes = retire as aspas: { $text }
expected-count = espera-se aqui um número inteiro, zero ou superior
several-answers = uma resposta só pode ter uma das chaves «level», «not_applicable» e «unknown»
not-applicable-forbidden = a pergunta «{ $question }» não pode ser «não aplicável»
bad-country = código de país não válido: «{ $found }»; duas letras maiúsculas, por exemplo MZ
bad-sha256 = resumo SHA-256 não válido: esperam-se 64 algarismos hexadecimais
fact-takes-one = o facto «{ $fact }» só admite um valor
not-a-day = data não válida: «{ $found }»; escreva AAAA-MM-DD
validate-with-name = uma avaliação é validada por uma pessoa identificada: use --validated-by NOME
until-before-date = o último dia («until») é anterior ao primeiro («date»)
validated-but-open = { $count ->
    [one] a avaliação não pode ser validada enquanto { $count } pergunta estiver sem resposta ou a confirmar: { $questions }
   *[other] a avaliação não pode ser validada enquanto { $count } perguntas estiverem sem resposta ou a confirmar: { $questions }
}
digest-differs = o questionário mudou desde o início desta avaliação: o seu resumo é agora { $digest }
answer-out-of-scope = a resposta a «{ $question }» é conservada mas não pontuada: a pergunta está fora do âmbito
evidence-after-session = o documento «{ $id }» tem a data de { $date }, posterior ao último dia da sessão ({ $last })
answer-after-session = a resposta a «{ $question }» tem a data de { $date }, posterior ao último dia da sessão ({ $last })
action-due-before-session = a ação «{ $id }» tinha como prazo { $date }, antes da sessão ({ $first })
action-overdue = a ação «{ $id }» está em atraso: o prazo era { $date }
action-done-below = { $count ->
    [one] a ação «{ $id }» está concluída, mas { $questions } continua abaixo do nível indicado em «closes»
   *[other] a ação «{ $id }» está concluída, mas { $questions } continuam abaixo dos níveis indicados em «closes»
}
decision-overdue = a decisão «{ $id }» está em atraso: o prazo era { $date }
too-many-documents = mais de { $limit } documentos
too-many-actions = mais de { $limit } ações
evidence-file-missing = ficheiro não encontrado: «{ $path }» (documento «{ $id }»)
evidence-file-not-regular = «{ $path }» não é um ficheiro normal (documento «{ $id }»)
evidence-file-changed = «{ $path }» mudou desde que o seu resumo foi registado (documento «{ $id }»)
evidence-file-unreadable = não é possível ler «{ $path }» (documento «{ $id }»)
another-questionnaire = esta avaliação é de «{ $found }», e não de «{ $ours }»
importance-not-offered = este questionário não prevê «importance»
missing-assessment-format = tipo de ficheiro não declarado: acrescente «palier = "{ $wanted }"» no início
no-such-questionnaire = questionário não encontrado: «{ $name }»
no-questionnaire-at-path = questionário não encontrado: «{ $name }» não está em nenhuma biblioteca, e «{ $path }» não existe
unreadable-questionnaire-at-path = questionário não encontrado: «{ $name }» não está em nenhuma biblioteca, e «{ $path }» não pode ser lido como questionário
other-questionnaire-at-path = questionário não encontrado: «{ $name }» não está em nenhuma biblioteca, e «{ $path }» é outro ficheiro
translation-of-another-language = a língua é «{ $found }» aqui, mas «{ $promised }» no nome do ficheiro
translation-update-mend = execute «palier translate» com o questionário: conserva as traduções existentes e assinala o resto
questionnaire-twice = «{ $other }», na mesma pasta, também é { $name }
no-such-folder = pasta não encontrada: «{ $folder }»
profile-without-target = o perfil «{ $profile }» não fixa nenhuma meta: acrescente «every», «questions», «domains» ou «total»
without-score-key = «{ $key }» não tem efeito aqui: a regra «none» não dá pontuação
band-without-score = a faixa «{ $band }» não tem efeito: a regra de «{ $of }» é «none»
target-out-of-reach = meta impossível de atingir: a pontuação máxima de «{ $of }» é { $highest }
condition-on-free-text = o facto «{ $fact }» é texto livre e raramente coincidirá com este valor: defina as suas «options»
translation-into-own-language = o questionário já está em «{ $language }»
language-not-spoken = nem o programa nem o questionário existem em «{ $language }»
