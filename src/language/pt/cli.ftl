# A linha de comandos: o que diz e a sua ajuda.

cli-stopped = palier: { $why }
misuse-option = a opção «{ $found }» não existe aqui
misuse-argument = «{ $found }» é um argumento a mais
misuse-verb = o verbo «{ $found }» não existe
misuse-missing = falta: { $names }
misuse-no-value = { $option } precisa de um valor
misuse-value = { $option } não aceita «{ $found }»
misuse-day = { $option } precisa de um dia como 2026-03-10, e «{ $found }» não é um dia
misuse-takes-none = { $option } não aceita valor: «{ $found }» está a mais
misuse-too-few = { $option } precisa de pelo menos { $least }
misuse-twice = { $option } só pode ser dado uma vez
misuse-conflict = { $option } não pode ser usado com { $other }
misuse-no-text = um argumento não é um texto válido (UTF-8)
cli-unknown-language = não há textos em «{ $found }»; o palier fala en, fr e pt
cli-no-such-file = não há ficheiro «{ $file }»
cli-no-such-folder = não há pasta «{ $folder }»
cli-shadows = nota: é usado { $used }; oculta { $shadowed }
cli-expected-pair = «{ $found }» devia ter a forma ID=… ({ $option })
cli-expected-decimal = { $option } espera um número decimal como 2.5, e não «{ $found }»
cli-no-share = --min-coverage espera uma percentagem de 0 a 100, e não «{ $found }»
cli-no-total = { $option } pede um total, e este questionário não tem nenhum
cli-no-domain-score = { $option } pede uma pontuação de «{ $domain }», e este questionário não lhe dá nenhuma
cli-no-profiles = este questionário não tem perfis; use --target com um ficheiro de perfil, total=NÚMERO ou DOMÍNIO=NÚMERO
cli-no-target = nenhuma meta está escolhida: use --target ({ $profiles }), ou «target» na avaliação
cli-targets-of-two-measures = estas metas são avaliadas por medidas diferentes; indique uma de cada vez
cli-suppose-format = --suppose não pode ser usado com CSV nem JUnit: um resultado hipotético passaria por real
cli-next-profile = Nenhuma meta está definida; este é o perfil seguinte, { $profile } (--target altera-o).
cli-gate-nothing-to-judge = não há nada para avaliar
cli-gate-no-regression = nada mais baixo do que em { $date }
cli-gate-target-lost = meta { $id } já não atingida
cli-gate-not-judged = { $count } por confirmar, não avaliada(s)
cli-gate-max-age = no máximo { $days } dias
cli-gate-age = { $days } dias em { $date }
cli-gate-no-expired = nenhuma evidência expirada em { $date }
cli-gates-decided = código de saída 3 devido a { $gates }
score-supposed = Hipótese: { $answers }, com as evidências que estes níveis exigem.
cli-gate-failed = limiar não atingido: { $gate }: { $figure }
cli-gate-figure = { $low } com as questões em aberto no nível mais baixo
cli-gate-no-score = não há nada para pontuar
cli-gate-profile = perfil { $profile }
cli-gate-profile-figure = { $standing ->
    [not_judged] não avaliado
    [reached] atingido
    [open] em aberto, { $met } de { $of } metas são certas
   *[short] não atingido, { $met } de { $of } metas atingidas
}
cli-gate-total = total de pelo menos { $least }
cli-gate-domain = domínio { $domain } de pelo menos { $least }
cli-gate-coverage = pelo menos { $least } % respondido
cli-gate-coverage-figure = { $settled } de { $in_scope }
junit-gates = limiares
junit-short-question = nível { $level }, meta { $target }
junit-short-figure = no máximo { $high }, meta { $target }
junit-open = em aberto
junit-cannot-be-judged = não pode ser avaliado
junit-total = Total
score-total = Total
score-all = Conjunto
score-head-domain = Domínio
score-head-score = Pontuação
score-head-open = Em aberto
score-head-settled = Respondido
score-head-supported = Evidências
score-no-target = Nenhuma meta está escolhida; --target define uma.
score-next-profile = Perfil seguinte: { $profile }, { $met } de { $of } metas atingidas (nenhuma meta está definida; --target altera-o)
explain-no-total = este questionário não tem total; indique um domínio ou uma questão
explain-rule-mean = média ponderada das partes
explain-rule-sum = soma ponderada das partes
explain-rule-min = a parte mais baixa
explain-rule-max = a parte mais alta
explain-rule-gate = o passo mais alto até ao qual cada questão está em { $pass } ou acima
explain-rule-stack = as partes por ordem, até à primeira que não está completa
explain-rule-none = sem pontuação
explain-out-of = , convertida para 0–{ $most }
explain-head-part = Parte
explain-head-level = Nível
explain-head-value = Valor
explain-head-weight = Peso
explain-head-share = Contributo
explain-head-remark = Observação
explain-number = { $number } de { $count }
explain-no-weight = peso 0, não conta
explain-other-measure = de outra medida
explain-no-score = sem pontuação
explain-open = em aberto, não conta
explain-blocks = bloqueia o passo seguinte
explain-offset = Deslocamento da escala: { $value }
explain-rounding = Arredondamento: { $value }
explain-blocking = Passo seguinte bloqueado por: { $ids }
explain-range = Com as questões em aberto no nível mais baixo { $low }, no mais alto { $high }
explain-next = Passos seguintes: { $steps }
due-heading = Em { $date }, próximos { $days } dias · { $teams ->
    [one] 1 equipa
   *[other] { $teams } equipas
}, { $files ->
    [one] 1 ficheiro
   *[other] { $files } ficheiros
} · { $marking }
due-overdue = Em atraso
due-next = A seguir
due-other = Concluído, ou sem data
due-nothing = Nada a vencer.
due-beyond = mais { $count } além de { $days } dias (--within, --all)
due-not-carried-over = Não transitou de ficheiros mais antigos: { $count }
due-gate-failed = limiar não atingido: --fail-overdue: { $count } em atraso
due-within = --within espera um número de dias, por exemplo 90d, e não «{ $found }»
due-no-files = nenhuma avaliação encontrada aqui; indique um ficheiro ou uma pasta
due-head-days = Dias
due-head-date = Data
due-head-kind = Tipo
due-head-team = Equipa
due-head-title = Assunto
due-head-owner = Quem
due-head-status = Estado
due-kind-action = ação
due-kind-decision = decisão
due-kind-evidence = evidência
due-status-open = por fazer
due-status-started = iniciado
due-status-done = feito
due-status-dropped = abandonado
due-status-taken = tomada
due-status-refused = recusada
due-status-expired = expirado
due-status-valid = válido
gaps-head-what = Lacuna
gaps-head-level = Encontrado
gaps-head-target = Meta
gaps-head-short = Faltam
gaps-head-first = Primeiro passo (esforço)
gaps-steps = { $steps ->
    [one] { $steps } nível
   *[other] { $steps } níveis
}
gaps-open = sem resposta
config-head-setting = Definição
config-head-value = Valor
config-head-from = Origem
config-from-locale = a língua do sistema
config-from-folder = ao lado do ficheiro
config-from-default = por omissão
config-not-set = não definido
config-files = Ficheiros lidos, o mais próximo primeiro:
config-no-file = Nenhum palier.toml em { $folder } nem acima, nem em { $own }.
list-head-id = Id
list-head-version = Versão
list-head-title = Título
list-head-languages = Línguas
list-head-questions = Perguntas
list-head-profiles = Perfis
list-head-file = Ficheiro
list-bundled = incluído
list-shadows =  (oculta { $file })
list-not-valid = nota: { $file } não é válido e fica de fora; «palier check» diz porquê
list-translation-not-valid = nota: uma tradução de { $file } não é válida e fica de fora; «palier check» diz porquê
check-good = { $file }: bom – { $what }
check-questionnaire = { $id } { $version }, { $questions ->
    [one] { $questions } pergunta
   *[other] { $questions } perguntas
}, { $profiles ->
    [one] { $profiles } perfil
   *[other] { $profiles } perfis
}
check-language = { $language } traduzido a { $share }, { $stale } a rever
check-profile = perfis { $profiles }
check-profile-table = uma tabela de níveis; «palier score --target» avalia-a com um questionário
check-configuration = uma configuração
check-assessment = { $settled } respostas de { $in_scope }
set-nothing = não há nada para escrever: indique ID=NÍVEL ou uma opção como --note ID=TEXTO
set-twice = { $kind ->
    [note] são dadas duas notas para «{ $name }»: indique só uma
    [claimed] são declarados dois níveis para «{ $name }»: indique só um
    [fact] são dados dois valores para o facto «{ $name }»: indique um
    [field] são dados dois valores para «{ $name }»: indique um
   *[other] são dadas duas respostas para «{ $name }»: indique só uma
}
set-value = { $option }: { $why }
set-needs-name = --validated-by precisa do nome de quem valida
set-unchanged = o que é indicado já lá está: nada foi alterado
set-in-place = um ficheiro é alterado no lugar: «set» recebe um ficheiro e não a entrada padrão
set-draft-again = a avaliação estava validada; alterada, volta a ser rascunho
set-hides = { $questions ->
    [one] { $questions } pergunta deixa de se aplicar
   *[other] { $questions } perguntas deixam de se aplicar
}{ $answers ->
    [0] {""}
    [one] , { $answers } resposta fica de lado: { $ids }
   *[other] , { $answers } respostas ficam de lado: { $ids }
}
set-dry-run = nada foi escrito (--dry-run)
set-expected-field = { $option } espera ID.CAMPO=VALOR, não «{ $found }»
set-no-regular-file = «{ $file }» não é um ficheiro normal
set-new-needs = { $kind ->
    [action] uma ação nova precisa de --action { $field }=TEXTO
    [decision] uma decisão nova precisa de --decision { $field }=TEXTO
   *[evidence] um documento novo precisa de --field evidence.{ $field }=TEXTO
}
set-done = { $count ->
    [one] { $count } alteração guardada
   *[other] { $count } alterações guardadas
}
new-needs = { $missing ->
    [team] indique a equipa (--team NOME)
    [questionnaire] indique o questionário (-q ID)
   *[both] indique o questionário (-q ID) e a equipa (--team NOME)
}
new-contradicts = { $what ->
    [team] { $file } já existe e é da equipa «{ $found }», não de «{ $wanted }»
    [date] { $file } já existe e é de { $found }, não de { $wanted }
    [target] { $file } já existe e não visa «{ $wanted }»
   *[from] { $file } já existe: nada é transportado para ele de «{ $wanted }»
}
new-language = Language · Langue · Língua
new-language-name = Português
new-team = Nome da equipa
new-questionnaire = Que questionário?
new-done = { $file } está pronto; «palier interview { $file }» faz as perguntas
new-continues = { $file } já existe e fica como está; «palier interview { $file }» continua-o
new-other = { $file } já existe e responde a outro questionário ({ $found }); escolha outro nome
cli-written = { $file } escrito, { $size } kB
cli-pdf-on-terminal = um PDF não é para o terminal: indique um ficheiro com -o, ou passe-o por um canal
show-format = a terminação de «{ $file }» não indica nenhum formato; são possíveis .pdf, .html, .md, .yaml e .txt
show-file-has-no-documents = --documents é uma lista para ler, e YAML é o próprio ficheiro: indique outro formato
report-format = «{ $file }» não termina num formato conhecido; valores possíveis: .pdf, .docx, .html, .md
report-marking = «{ $found }» não é uma marcação TLP; são possíveis { $choices }
report-logo-unreadable = o logótipo { $file } não é uma imagem PNG legível
report-logo-too-large = o logótipo { $file } tem mais de { $most } × { $most } píxeis
report-part-empty = a parte «{ $part }» não tem nada a dizer aqui e fica de fora
report-part-needs-earlier = a parte «progress» precisa da avaliação anterior: --with OLD
report-part-redacted = --redact { $what } não deixa nada da parte «{ $part }»: peça uma coisa ou a outra
interview-no-terminal = uma entrevista precisa de um terminal. Sem ele, as respostas introduzem-se com «palier set FICHEIRO O-1=3»; «palier set --help» mostra como
guide-begin =
    O Palier avalia a maturidade de um CERT/CSIRT, sem rede.
    Começar por uma entrevista:       palier interview equipa.toml -q sim3
    Ver as pontuações:                palier score equipa.toml
    Escrever o relatório de lacunas:  palier report equipa.toml -o relatorio.pdf
    Mais: palier list, palier --help
menu-go-on = Continuar uma avaliação
menu-score = Ver as pontuações
menu-report = Escrever o relatório
menu-leave = Sair
start-title = Que avaliação?
start-none = Ainda não há avaliações nesta pasta.
start-new = Começar uma nova avaliação
start-new-file = Nome do novo ficheiro
start-unreadable = ilegível (palier check diz porquê)
start-questions = { $count ->
    [one] uma pergunta
   *[other] { $count } perguntas
}
missing-file = «{ $file }» não existe
missing-did-you-mean = «{ $file }» não existe; queria dizer «{ $meant }»?
missing-continue = Continuar { $file }
missing-begin = Começar uma nova avaliação em { $file }
help-about = Avaliar a maturidade de um CERT/CSIRT: questionários, entrevista, pontuações, relatório de lacunas. Sem rede.
help-after = Código de saída: 0 feito, 1 não foi possível, 2 uso errado, 3 limiar não atingido, 4 ficheiro não válido ou nome que nada designa, 130 interrompido, tudo guardado.
help-more = «{ $command } --help» diz mais
help-heading-usage = Uso
help-heading-verbs = Verbos
help-heading-arguments = Argumentos
help-heading-options = Opções
help-heading-common = Opções de todos os verbos
help-default = {"; "}predefinição: { $value }
help-arg-help = Mostrar a ajuda
help-arg-version = Mostrar a versão
help-arg-language = Língua dos textos do programa
help-arg-plain = Dizer tudo por palavras: sem desenho nem redesenho
help-arg-color = Quando usar cor
help-arg-quiet = Dizer só o necessário
help-arg-verbose = Dizer mais do que é feito
help-arg-as-of = Avaliar idades e prazos nesta data em vez da data da sessão
help-arg-library = Uma pasta onde procurar primeiro os questionários
help-arg-strict = Tratar os avisos como faltas
help-arg-file = A avaliação, um ficheiro TOML
help-arg-files = Questionários, traduções, perfis, avaliações
help-arg-format = Forma da saída
help-arg-questionnaire = O questionário: um identificador, com ou sem versão, ou um ficheiro
help-arg-documents = Só a lista de documentos a pedir antes da missão
help-show-days = Colocar primeiro a ordem de trabalhos de N dias e a folha de presenças
help-show-minutes = Minutos por pergunta na ordem de trabalhos
help-arg-output = Escrever neste ficheiro; - é a saída padrão
help-arg-team = Nome da equipa
help-arg-date = Primeiro dia da sessão (por omissão: hoje)
help-arg-target = Meta: um perfil, um ficheiro de perfil, total=55 ou O=2.5; repetível
help-new-target = O perfil visado
help-arg-only = Perguntar só estes domínios e perguntas
help-arg-hide-scores = Não mostrar pontuação nem resposta anterior antes de dado o nível
help-arg-levels = O nível encontrado numa pergunta
help-arg-claimed = O nível que a equipa declarou primeiro
help-arg-note = Uma nota; um texto vazio retira-a
help-arg-evidence = Um documento do registo, mostrado para esta resposta
help-arg-not-applicable = Não aplicável, com a razão
help-arg-unknown = Ninguém sabia; a quem perguntar
help-arg-fact = O que a equipa declara de si própria
help-arg-evidence-file = O ficheiro de um documento: o caminho e o resumo SHA-256 ficam registados
help-arg-action = Um campo de uma ação: do, owner, accountable, due, days, cost, note, status, closed, closes
help-arg-decision = Um campo de uma decisão: ask, of, by, cost, status, closed
help-arg-field = Qualquer outro campo do ficheiro, por exemplo session.target; um valor vazio retira-o
help-arg-wait = Segundos de espera enquanto outro programa tem o ficheiro; por omissão: 10
help-arg-validated-by = Validar a avaliação; recusado enquanto houver algo sem resposta ou por confirmar
help-arg-require = Limiar: esta meta tem de ser atingida; repetível
help-arg-no-regression = Limiar: nada pode ser mais baixo do que nesta avaliação anterior
help-arg-max-age = Limiar: máximo de dias desde a avaliação
help-arg-no-expired = Limiar: nenhum documento pode ter expirado
help-arg-suppose = Pontuar como se uma questão tivesse este nível, ou not_applicable; nada é gravado
help-arg-paths = Ficheiros ou pastas, percorridas em profundidade (por omissão a pasta atual)
help-arg-within = Número de dias à frente, por exemplo 90d
help-arg-owner = Apenas o que cabe a esta pessoa ou entidade
help-due-only = Apenas estes tipos
help-arg-all = Tudo, também mais tarde, concluído ou sem data
help-arg-fail-overdue = Limiar: nada pode estar em atraso
help-arg-min-coverage = Limiar: percentagem mínima de respostas
help-arg-paper = Tamanho da folha
help-arg-marking = Marcação TLP em vez da da avaliação
help-arg-redact = Retirar isto, e dizê-lo em cada página
help-arg-sections = Imprimir só estas partes, separadas por vírgulas; a capa fica sempre
help-arg-shell = A linha de comandos
help-verb-list = Os questionários disponíveis
help-verb-show = Um questionário, para leitura ou em YAML
help-verb-new = Uma avaliação vazia, ou uma que retoma o que outra constatou
help-verb-interview = Fazer as perguntas; continua onde parou
help-verb-set = Introduzir respostas sem perguntas; tudo ou nada
help-verb-check = Todas as faltas e avisos de ficheiros
help-verb-score = O quadro de pontuações
help-verb-due = O que vence ou está em atraso, num ou em vários ficheiros
help-verb-explain = Mostrar como uma pontuação é calculada, até às respostas
help-verb-gaps = O que falta para atingir a meta
help-explain-id = Uma questão, um domínio ou «total» (por omissão o total; sem total, todos os domínios)
help-verb-report = O relatório de lacunas em PDF, Word, HTML ou Markdown
help-verb-config = Cada definição em vigor, com o seu valor e a sua origem
help-config-file = A avaliação cuja configuração se quer, ou uma pasta (por omissão: a pasta atual)
help-verb-completions = Completação para uma linha de comandos
help-man-page = O verbo cuja página se quer (por omissão: a do programa)
help-verb-man = A página de manual
help-examples-list =
    Exemplos:
      palier list
      palier list --format json
help-examples-show =
    Exemplos:
      palier show sim3
      palier show sim3 --documents
      palier show sim3 --format yaml -o my-own.yaml
help-examples-new =
    Exemplos:
      palier new team.toml -q sim3 --team "CERT-Baobab" --target essential
      palier new equipa-2026.toml --from equipa-2025.toml
help-examples-interview =
    Exemplos:
      palier interview team.toml -q sim3
      palier interview team.toml --only P,T-8 --hide-scores
help-examples-set =
    Exemplos:
      palier set team.toml O-1=3 O-2=2 --note "O-2=List of 12 March"
      palier set team.toml --evidence O-1=decree --unknown "P-3=Legal office"
      palier set team.toml --action charter.status=done --decision decree.by=2026-09-30
      palier set team.toml --field session.target=essential --evidence-file decree=decree.pdf
help-verb-migrate = Passar uma avaliação para uma versão mais recente do seu questionário
help-migrate-to = A versão pretendida, ou o caminho do seu ficheiro; por omissão: a mais recente disponível
help-migrate-output = Escrever um ficheiro novo
help-migrate-in-place = Alterar o próprio FICHEIRO
help-examples-migrate =
    Exemplos:
      palier migrate team.toml
      palier migrate team.toml --to sim3@2.1 --in-place
migrate-in-place = a entrada padrão não pode ser alterada no lugar; use -o FICHEIRO
migrate-same = { $file } já responde a { $version }: não há nada a fazer
migrate-older = { $new } é mais antigo do que { $old }; uma avaliação só passa para uma versão mais recente
migrate-another = { $new } é outro questionário que não { $old }
migrate-broken-chain = { $new } não diz o que foi feito da versão { $old }: a versão intermédia { $missing } não está disponível
migrate-dry-run = nada foi escrito; use --in-place ou -o FICHEIRO. Para uma nova sessão: palier new NOVO.toml --from { $file }
migrate-done = { $file } escrito
migrate-kept = { $count ->
    [one] { $count } resposta mantida
   *[other] { $count } respostas mantidas
}
migrate-to-confirm = { $count ->
    [one] { $count } resposta a confirmar: { $ids }
   *[other] { $count } respostas a confirmar: { $ids }
}
migrate-added = { $count ->
    [one] { $count } pergunta nova: { $ids }
   *[other] { $count } perguntas novas: { $ids }
}
migrate-removed = { $count ->
    [one] { $count } resposta retirada: { $ids }
   *[other] { $count } respostas retiradas: { $ids }
}
migrate-moved = movido: { $from } → { $to }
migrate-dropped = retirado: { $what }
help-examples-check =
    Exemplos:
      palier check team.toml
      palier check --strict questionnaires/*.yaml
help-examples-score =
    Exemplos:
      palier score team.toml
      palier score team.toml --format json --require O=2.5 --min-coverage 100
help-examples-due =
    Exemplos:
      palier due equipa.toml
      palier due equipas --within 30d --owner "Chefe adjunta"
      palier due equipas --format ics > prazos.ics
      palier due equipas --owner "Chefe adjunta" -o acompanhamento.xlsx
help-examples-explain =
    Exemplos:
      palier explain equipa.toml H
      palier explain equipa.toml H-6 --suppose H-6=2
      palier explain equipa.toml total --format json
help-examples-gaps =
    Exemplos:
      palier gaps team.toml --target established
help-examples-report =
    Exemplos:
      palier report team.toml -o report.pdf
      palier report team.toml --language fr -o rapport.pdf
      palier report team.toml -o relatorio.docx
      palier report team.toml --sections summary,gaps,roadmap -o brief.pdf
      palier report team.toml --redact notes,names --marking GREEN -o share.html
      palier report team.toml --with last-year.toml --format brief
help-examples-config =
    Exemplos:
      palier config
      palier config missions/bamako/team.toml --format json
help-examples-completions =
    Exemplos:
      palier completions bash > /etc/bash_completion.d/palier
help-examples-man =
    Exemplos:
      palier man > palier.1
      palier man score > palier-score.1
form-kind = Questionário
form-facts = Sobre a equipa
form-scale = A escala
form-level = Nível
form-name = Nome
form-meaning = Significado
form-question = pergunta
form-not-applicable = não aplicável, porque
form-evidence = Evidências a ver
form-received = Visto
form-note = Nota
form-agenda = Ordem de trabalhos
form-agenda-about = Estão previstos { $minutes } minutos por pergunta, com pausas entre domínios.
form-agenda-day = Dia
form-agenda-nth-day = Dia { $day }
form-agenda-time = Hora
form-agenda-questions = Perguntas
form-agenda-needed = Quem é necessário
form-attendance = Presenças
form-attendance-function = Função, organização
form-ask-whom = Não sei: perguntar a
form-documents = Documentos a pedir
form-documents-about = O que a equipa deve ter à mão na sessão. Um documento que serve várias perguntas só é preciso uma vez.
form-page = página { "{" }page{ "}" } de { "{" }pages{ "}" }
form-team = Equipa
form-date = Data
form-assessor = Avaliador
form-marking = O formulário em branco pode circular sem limites; marque-o de novo depois de preenchido.
cli-uses-questionnaire = questionário { $id } { $version }: { $file }, { $digest }
cli-uses-translation = tradução { $language }: { $digest }
cli-bundled-one = { $name }, incluído no programa
translate-no-language = «{ $found }» não é uma etiqueta de língua, como fr ou pt-MZ
translate-same-language = o próprio questionário está em «{ $language }»
translate-needs-output = «{ $id }» está incluído no programa: diga onde escrever a tradução, por exemplo -o { $id }.{ $language }.yaml
translate-done = { $file }: { $texts } textos
translate-missing = { $count } em falta
translate-stale = { $count } a rever
translate-gone = { $count } já fora do questionário
translate-stale-mend = Num texto a rever, corrija «to», apague o «from» antigo e depois «# stale, now » antes do novo.
help-verb-translate = Começar uma tradução, ou atualizá-la
help-translate-questionnaire = O questionário: um ficheiro ou um identificador
help-translate-to = A língua de chegada, como fr ou pt-MZ
help-translate-output = Escrever aqui em vez de ao lado do ficheiro; - é a saída padrão
help-examples-translate =
    O que está traduzido fica como está. Um texto sem tradução é marcado «# missing», um texto cuja
    origem mudou «# stale, now from: …», e um texto desaparecido fica como comentário.

    Exemplos:
      palier translate own.yaml --to fr
      palier translate sim3 --to es -o sim3.es.yaml
new-from-other = «{ $file }» responde a { $found }, outro questionário: as respostas só se retomam dentro do mesmo questionário
new-carried = retomado de { $file }: { $answers ->
    [one] { $answers } resposta a confirmar
   *[other] { $answers } respostas a confirmar
}, { $documents ->
    [one] { $documents } documento
   *[other] { $documents } documentos
}, { $actions ->
    [one] { $actions } ação por terminar
   *[other] { $actions } ações por terminar
}, { $decisions ->
    [one] { $decisions } decisão em aberto
   *[other] { $decisions } decisões em aberto
}
new-left-question = não retomado: { $id } – a pergunta já não se faz
new-left-level = não retomado: { $id } – a sua escala mudou, e o nível teria outro significado
new-left-not-applicable = não retomado: { $id } – já não pode ser não aplicável
new-left-importance = não retomada: a importância de { $id } – o questionário já não a oferece
new-left-fact = não retomado: o facto { $id } – o questionário já não o oferece
new-left-target = não retomado: o objetivo { $id } – não é um perfil do questionário; indique um com --target
new-left-closing = ação { $action }: { $id } já não está entre o que ela fecha – a pergunta ou a sua escala mudou
help-arg-from = Retomar o que constatou esta avaliação anterior, a confirmar
help-verb-schema = O esquema JSON de um formato de ficheiro, para editores
help-schema-format = O formato de ficheiro
help-examples-schema =
    Um editor que conhece o esquema assinala chaves desconhecidas enquanto se escreve e diz para que serve cada uma.
    A primeira linha de um ficheiro YAML diz onde está: # yaml-language-server: $schema=FICHEIRO
    e a de um ficheiro TOML: #:schema FICHEIRO

    Exemplos:
      palier schema questionnaire > questionnaire.schema.json
      palier schema assessment > assessment.schema.json
help-verb-merge = As respostas de várias pessoas num só ficheiro
help-merge-files = Os ficheiros ou formulários preenchidos de várias pessoas ou grupos
help-merge-output = O ficheiro comum; se já existe, é continuado
help-examples-merge =
    Exemplos:
      palier merge awa.toml moussa.toml lamine.toml -o equipa.toml
      palier merge grupo-*.toml -o equipa.toml --format json
      palier merge awa.xlsx moussa.xlsx -o equipa.toml
merge-another = «{ $file }» responde a { $found }, os outros a { $ours }: só se podem juntar ficheiros do mesmo questionário na mesma versão
merge-into-another = «{ $file }» já existe e responde a { $found }, não a { $ours }; escolha outro nome
merge-into-itself = «{ $file }» é um dos ficheiros a juntar; o ficheiro comum precisa de um nome próprio
merge-other-team = «{ $file }» é uma avaliação da equipa «{ $found }», não de «{ $ours }»; escolha outro nome
merge-same-file = «{ $file }» foi indicado duas vezes; indique cada ficheiro uma vez
merge-same-content = «{ $file }» e «{ $other }» têm o mesmo conteúdo; indique cada ficheiro uma vez
merge-same-person = «{ $file }» e «{ $other }» são da mesma pessoa, { $name }; indique só um deles
merge-dry-run = «{ $file }» não foi escrito (--dry-run)
merge-unchanged = «{ $file }» não mudou
merge-needs-file = merge continua no ficheiro que escreve e por isso precisa de um: palier merge A.toml B.toml -o C.toml
merge-done-settled = { $file } foi escrito; nada fica em aberto
merge-done = { $file } está escrito; «palier interview { $file }» decide o que está em aberto, e o mesmo comando continua a partir daí
merge-head-question = A decidir
merge-head-votes = Mãos levantadas
merge-head-spread = Amplitude
merge-spread-apart = { $spread } níveis de distância
merge-agreed = { $settled } de { $of } perguntas acordadas, { $open } por decidir
merge-apart = { $count ->
    [one] { $count } pergunta tem dois níveis de distância ou mais: converse antes de decidir
   *[other] { $count } perguntas têm dois níveis de distância ou mais: converse antes de decidir
}
merge-changed = { $count ->
    [one] uma pergunta foi decidida com outras mãos do que as que os ficheiros contam agora, e fica como está: { $ids }
   *[other] { $count } perguntas foram decididas com outras mãos do que as que os ficheiros contam agora, e ficam como estão: { $ids }
}
merge-silent = { $count ->
    [one] { $count } pergunta a que ninguém respondeu: { $ids }
   *[other] { $count } perguntas a que ninguém respondeu: { $ids }
}
merge-differs-team = os ficheiros nomeiam equipas diferentes; escreve-se o nome do primeiro
merge-differs-kind = os ficheiros diferem no tipo de avaliação; escreve-se como autoavaliação
merge-differs-target = os ficheiros diferem no objetivo; nenhum é escrito
merge-differs-scope = os ficheiros diferem no âmbito; nenhum é escrito
merge-differs-fact = os ficheiros diferem no facto { $id }; fica em aberto
help-verb-compare = O que mudou desde então, e porquê; a tendência
help-compare-files = Avaliações da mesma equipa, a mais recente no fim
help-arg-with = Acrescentar o progresso desde esta avaliação anterior
help-examples-compare =
    Exemplos:
      palier compare equipa-2025.toml equipa-2026.toml
      palier compare equipa-2024.toml equipa-2025.toml equipa-2026.toml --format json --require essential
compare-another = «{ $file }» responde a { $found }, e a mais recente a { $ours }: só se comparam avaliações do mesmo questionário
compare-needs-two = indique pelo menos duas avaliações, a mais recente no fim
compare-order = nota: as datas não estão por ordem; o último ficheiro indicado é tomado pelo mais recente
compare-since = O que mudou desde a avaliação de { $date }. As causas separam-se por esta ordem: questionário, aplicabilidade, respostas retiradas, a confirmar, novas respostas, respostas, evidências.
compare-change-team = A equipa mudou: antes { $then }, agora { $now }.
compare-head-change = Diferença
compare-head-answers = Respostas
compare-head-newly-answered = Novas respostas
compare-head-to-confirm = A confirmar
compare-head-no-longer-answered = Respostas retiradas
compare-head-evidence = Evidências
compare-head-applicability = Aplicabilidade
compare-head-questionnaire = Questionário
compare-head-question = Pergunta
compare-head-why = Porquê
compare-why-answers = outra resposta
compare-why-newly-answered = nova resposta
compare-why-to-confirm = resposta a confirmar
compare-why-no-longer-answered = deixou de ter resposta
compare-why-evidence = evidência expirada
compare-why-applicability = aplicabilidade
compare-why-questionnaire = questionário
compare-not-asked = não perguntada
compare-verdict-then = Antes, { $met } de { $of } objetivos estavam atingidos.
compare-cannot-be-judged = { $count ->
    [one] 1 meta não pode ser avaliada pelas respostas anteriores: o seu nível não existia.
   *[other] { $count } metas não podem ser avaliadas pelas respostas anteriores: os seus níveis não existiam.
}
compare-no-question = Nenhuma pergunta mudou de posição.
report-logo-named = este logótipo está indicado em { $place }
