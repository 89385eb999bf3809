# A linha de comandos: mensagens e ajuda.

cli-stopped = palier: { $why }
misuse-option = opção desconhecida: «{ $found }»
misuse-argument = argumento inesperado: «{ $found }»
misuse-command = comando desconhecido: «{ $found }»
misuse-missing = argumento obrigatório em falta: { $names }
misuse-no-value = { $option } exige um valor
misuse-value = valor não válido para { $option }: «{ $found }»
misuse-day = valor não válido para { $option }: «{ $found }»; uma data escreve-se AAAA-MM-DD, por exemplo 2026-03-10
misuse-takes-none = { $option } não aceita valor: retire «{ $found }»
misuse-too-few = { $option }: indique pelo menos { $least }
misuse-twice = { $option } só pode ser indicado uma vez
misuse-conflict = { $option } não pode ser usado com { $other }
misuse-no-text = um argumento não é texto UTF-8 válido
cli-unknown-language = língua desconhecida: «{ $found }»; valores possíveis: en, fr, pt
cli-no-such-file = ficheiro não encontrado: «{ $file }»
cli-no-such-folder = pasta não encontrada: «{ $folder }»
cli-shadows = nota: é usado { $used } em vez de { $shadowed }
cli-expected-pair = { $option }: «{ $found }» deve ter a forma NOME=VALOR
cli-expected-decimal = { $option }: «{ $found }» não é um número (por exemplo, 2.5)
cli-no-share = --min-coverage: «{ $found }» não é uma percentagem de 0 a 100
cli-no-total = { $option }: este questionário não tem pontuação total
cli-no-domain-score = { $option }: este questionário não atribui pontuação a «{ $domain }»
cli-no-profiles = este questionário não tem perfis; use --target com um ficheiro de perfil, total=VALOR ou DOMÍNIO=VALOR
cli-no-target = não está definido nenhum perfil-alvo; use --target ({ $profiles }) ou preencha «target» na avaliação
cli-targets-of-two-measures = estas metas pertencem a medidas diferentes; indique uma de cada vez
cli-suppose-format = --suppose não pode ser usado com CSV nem JUnit: um resultado hipotético poderia passar por real
cli-next-profile = Não está definido nenhum perfil-alvo. É usado o perfil seguinte, { $profile } (altere-o com --target).
cli-gate-nothing-to-judge = nada a verificar
cli-gate-no-regression = nenhuma descida desde { $date }
cli-gate-target-lost = a meta { $id } deixou de ser atingida
cli-gate-not-judged = { $count } a confirmar, sem comparação
cli-gate-max-age = { $days ->
    [one] no máximo { $days } dia
   *[other] no máximo { $days } dias
}
cli-gate-age = { $days ->
    [one] { $days } dia em { $date }
   *[other] { $days } dias em { $date }
}
cli-gate-no-expired = nenhuma evidência expirada em { $date }
cli-gates-decided = código de saída 3 devido a { $gates }
score-supposed = Resultado hipotético: { $answers }, com as evidências que estes níveis exigem.
cli-gate-failed = limiar não atingido: { $gate } ({ $figure })
cli-gate-figure = { $low } com as perguntas em aberto no nível mais baixo
cli-gate-no-score = sem pontuação
cli-gate-profile = perfil { $profile }
cli-gate-profile-figure = { $standing ->
    [not_judged] não avaliado
    [reached] atingido
    [open] indeterminado, { $met ->
        [one] { $met } meta garantida em { $of }
       *[other] { $met } metas garantidas em { $of }
    }
   *[short] não atingido, { $met ->
        [one] { $met } meta atingida em { $of }
       *[other] { $met } metas atingidas em { $of }
    }
}
cli-gate-total = total de pelo menos { $least }
cli-gate-domain = domínio { $domain } com pelo menos { $least }
cli-gate-coverage = cobertura de pelo menos { $least }%
cli-gate-coverage-figure = { $settled } de { $in_scope }
junit-gates = limiares
junit-short-question = nível { $level }, meta { $target }
junit-short-figure = pontuação no máximo de { $high }, meta { $target }
junit-open = indeterminado
junit-cannot-be-judged = não pode ser avaliado
junit-total = Total
score-total = Total
score-all = Global
score-head-domain = Domínio
score-head-score = Pontuação
score-head-open = Intervalo possível
score-head-settled = Cobertura
score-head-supported = Evidências
score-no-target = Não está definido nenhum perfil-alvo. Escolha um com --target.
score-next-profile = Perfil seguinte: { $profile }, { $met ->
    [one] { $met } meta atingida
   *[other] { $met } metas atingidas
} em { $of } (não está definido nenhum perfil-alvo; escolha um com --target)
explain-no-total = este questionário não tem pontuação total; indique um domínio ou uma pergunta
explain-rule-mean = média ponderada das partes
explain-rule-sum = soma ponderada das partes
explain-rule-min = valor mais baixo das partes
explain-rule-max = valor mais alto das partes
explain-rule-gate = etapa mais avançada até à qual todas as respostas atingem pelo menos { $pass }
explain-rule-stack = soma das partes por ordem, até à primeira que não está completa
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
explain-other-measure = pertence a outra medida
explain-no-score = sem pontuação
explain-open = em aberto, não conta
explain-blocks = bloqueia a etapa seguinte
explain-offset = Deslocamento da escala: { $value }
explain-rounding = Arredondamento: { $value }
explain-blocking = Etapa seguinte bloqueada por: { $ids }
explain-range = Com as perguntas em aberto no nível mais baixo { $low }, no mais alto { $high }
explain-next = Etapas seguintes: { $steps }
due-heading = Em { $date }, próximos { $days } dias · { $teams ->
    [one] 1 equipa
   *[other] { $teams } equipas
}, { $files ->
    [one] 1 ficheiro
   *[other] { $files } ficheiros
} · { $marking }
due-overdue = Em atraso
due-next = Próximos prazos
due-other = Concluído ou sem data
due-nothing = Não há prazos a vencer.
due-beyond = { $days ->
    [one] mais { $count } para além de { $days } dia (ver --within, --all)
   *[other] mais { $count } para além de { $days } dias (ver --within, --all)
}
due-not-carried-over = Não retomado de ficheiros anteriores: { $count }
due-gate-failed = limiar não atingido: --fail-overdue ({ $count } em atraso)
due-within = --within: «{ $found }» não é um número de dias (por exemplo, 90d)
due-no-files = nenhuma avaliação encontrada; indique um ficheiro ou uma pasta
due-head-days = Dias
due-head-date = Data
due-head-kind = Categoria
due-head-team = Equipa
due-head-title = Título
due-head-owner = Responsável
due-head-status = Estado
due-kind-action = ação
due-kind-decision = decisão
due-kind-evidence = evidência
due-status-open = por tratar
due-status-started = em curso
due-status-done = concluída
due-status-dropped = abandonada
due-status-taken = tomada
due-status-refused = recusada
due-status-expired = expirada
due-status-valid = válida
gaps-head-what = Lacuna
gaps-head-level = Constatado
gaps-head-target = Meta
gaps-head-short = Diferença
gaps-head-first = Primeira etapa (esforço)
gaps-steps = { $steps ->
    [one] { $steps } nível
   *[other] { $steps } níveis
}
gaps-open = sem resposta
config-head-setting = Definição
config-head-value = Valor
config-head-from = Origem
config-from-locale = língua do sistema
config-from-folder = pasta da avaliação
config-from-default = por omissão
config-not-set = não definido
config-files = Ficheiros lidos, do mais próximo ao mais distante:
config-no-file = Nenhum palier.toml em { $folder }, nas pastas acima nem em { $own }.
list-head-id = ID
list-head-version = Versão
list-head-title = Título
list-head-languages = Línguas
list-head-questions = Perguntas
list-head-profiles = Perfis
list-head-file = Ficheiro
list-bundled = incluído
list-shadows =  (substitui { $file })
list-not-valid = nota: { $file } não é válido e foi ignorado; pormenores com «palier check»
list-translation-not-valid = nota: uma tradução de { $file } não é válida e foi ignorada; pormenores com «palier check»
check-good = { $file }: válido – { $what }
check-questionnaire = { $id } { $version }, { $questions ->
    [one] { $questions } pergunta
   *[other] { $questions } perguntas
}, { $profiles ->
    [one] { $profiles } perfil
   *[other] { $profiles } perfis
}
check-language = { $language } traduzido a { $share }, { $stale } a atualizar
check-profile = perfis { $profiles }
check-profile-table = tabela de níveis, a usar com um questionário e «palier score --target»
check-configuration = configuração
check-assessment = cobertura { $settled } de { $in_scope }
set-nothing = nada a alterar: indique ID=NÍVEL ou uma opção como --note ID=TEXTO
set-twice = { $kind ->
    [note] duas notas para «{ $name }»: indique só uma
    [claimed] dois níveis declarados para «{ $name }»: indique só um
    [fact] dois valores para o facto «{ $name }»: indique só um
    [field] dois valores para «{ $name }»: indique só um
   *[other] duas respostas para «{ $name }»: indique só uma
}
set-value = { $option }: { $why }
set-needs-name = --validated-by exige o nome da pessoa que valida a avaliação
set-unchanged = nenhuma alteração: o ficheiro já contém estes valores
set-in-place = «set» altera o próprio ficheiro: não se aceita a entrada padrão («-»)
set-draft-again = a avaliação estava validada; com esta alteração, volta a ser rascunho
set-hides = { $questions ->
    [one] { $questions } pergunta deixa de se aplicar
   *[other] { $questions } perguntas deixam de se aplicar
}{ $answers ->
    [0] {""}
    [one] , { $answers } resposta fica guardada mas sem pontuação: { $ids }
   *[other] , { $answers } respostas ficam guardadas mas sem pontuação: { $ids }
}
set-dry-run = nada foi escrito (--dry-run)
set-expected-field = { $option }: «{ $found }» deve ter a forma ID.CAMPO=VALOR
set-no-regular-file = «{ $file }» não é um ficheiro normal
set-new-needs = { $kind ->
    [action] uma ação nova exige --action { $field }=TEXTO
    [decision] uma decisão nova exige --decision { $field }=TEXTO
   *[evidence] um documento novo exige --field evidence.{ $field }=TEXTO
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
    [date] { $file } já existe e tem a data de { $found }, não de { $wanted }
    [target] { $file } já existe, e o seu perfil-alvo não é «{ $wanted }»
   *[from] { $file } já existe; não foi retomado nada de «{ $wanted }»
}
new-language = Language · Langue · Língua
new-language-name = Português
new-team = Nome da equipa
new-questionnaire = Que questionário?
new-done = { $file } criado; para começar: «palier interview { $file }»
new-continues = { $file } já existe e não foi alterado; para continuar: «palier interview { $file }»
new-other = { $file } já existe e é de outro questionário ({ $found }); escolha outro nome
cli-written = { $file } escrito ({ $size } kB)
cli-pdf-on-terminal = um PDF não pode ser mostrado num terminal; indique um ficheiro com -o ou redirecione a saída
show-format = formato desconhecido: «{ $file }»; extensões possíveis: .pdf, .html, .md, .yaml, .txt
show-file-has-no-documents = --documents não está disponível em YAML; escolha outro formato
report-format = formato desconhecido: «{ $file }»; extensões possíveis: .pdf, .docx, .html, .md
report-marking = marcação TLP desconhecida: «{ $found }»; valores possíveis: { $choices }
report-logo-unreadable = o logótipo { $file } não é uma imagem PNG legível
report-logo-too-large = o logótipo { $file } tem mais de { $most } × { $most } píxeis
report-part-empty = a secção «{ $part }» está vazia nesta avaliação e não consta do relatório
report-part-needs-earlier = a secção «progress» exige a avaliação anterior: acrescente --with ANTERIOR
report-part-redacted = --redact { $what } deixaria vazia a secção «{ $part }»; retire um dos dois
interview-no-terminal = a entrevista exige um terminal; sem ele, introduza as respostas com «palier set FICHEIRO O-1=3» (ver «palier set --help»)
guide-begin =
    O Palier avalia a maturidade de um CERT/CSIRT, sem ligação à Internet.
    Começar uma entrevista:        palier interview equipa.toml -q sim3
    Mostrar as pontuações:         palier score equipa.toml
    Gerar o relatório de lacunas:  palier report equipa.toml -o relatorio.pdf
      palier report equipa.toml -o relatorio.docx
    Saber mais: palier list, palier --help
menu-go-on = Continuar uma avaliação
menu-score = Mostrar as pontuações
menu-report = Gerar o relatório
menu-leave = Sair
start-title = Que avaliação?
start-none = Esta pasta ainda não contém avaliações.
start-new = Começar uma nova avaliação
start-new-file = Nome do novo ficheiro
start-unreadable = ilegível (pormenores com palier check)
start-questions = { $count ->
    [one] uma pergunta
   *[other] { $count } perguntas
}
missing-file = Ficheiro não encontrado: «{ $file }»
missing-did-you-mean = Ficheiro não encontrado: «{ $file }»; queria dizer «{ $meant }»?
missing-continue = Continuar { $file }
missing-begin = Começar uma nova avaliação em { $file }
help-about = Avaliar a maturidade de um CERT/CSIRT, sem ligação à Internet: entrevista, pontuações e relatório de lacunas
help-after = Código de saída: 0 êxito; 1 falha (disco, ficheiro bloqueado, conflito); 2 erro de utilização; 3 limiar não atingido; 4 ficheiro não válido ou nome desconhecido; 130 interrompido, respostas guardadas
help-more = Para saber mais: «{ $command } --help»
help-heading-usage = Utilização
help-heading-commands = Comandos
help-heading-arguments = Argumentos
help-heading-options = Opções
help-heading-common = Opções comuns
help-default = {"; "}por omissão: { $value }
help-arg-help = Mostrar a ajuda
help-arg-version = Mostrar a versão
help-arg-language = Língua das mensagens e dos relatórios
help-arg-plain = Texto simples, sem tabelas nem redesenho do ecrã (para leitores de ecrã)
help-arg-color = Uso da cor
help-arg-quiet = Mostrar apenas resultados e erros
help-arg-verbose = Mostrar mais pormenores
help-arg-as-of = Data a que se referem a idade e a validade (por omissão: a da sessão)
help-arg-library = Pasta onde procurar primeiro os questionários (repetível)
help-arg-force = Substituir um ficheiro de saída mesmo que tenha sido alterado
help-arg-strict = Tratar os avisos como erros
help-arg-file = Ficheiro da avaliação (TOML)
help-arg-files = Questionários, traduções, perfis, avaliações ou configurações
help-arg-format = Formato da saída
help-arg-questionnaire = Questionário: um identificador, com ou sem versão, ou um ficheiro
help-arg-documents = Mostrar apenas a lista de documentos a pedir antes da sessão
help-show-days = Começar pela ordem de trabalhos para este número de dias e por uma folha de presenças
help-show-minutes = Minutos por pergunta na ordem de trabalhos (por omissão: 5)
help-arg-output = Ficheiro a escrever (- para a saída padrão)
help-arg-team = Nome da equipa
help-arg-date = Primeiro dia da sessão (predefinição: hoje)
help-arg-target = Meta: um perfil, um ficheiro de perfil, total=55 ou O=2.5 (repetível)
help-new-target = Perfil-alvo
help-arg-only = Domínios e perguntas a fazer, separados por vírgulas
help-arg-hide-scores = Ocultar as pontuações e as respostas anteriores até o nível ser indicado
help-arg-until = Hora a que a sessão termina, por exemplo 16:30; mostra o ritmo
help-arg-levels = Nível constatado de uma pergunta
help-arg-claimed = Nível declarado pela equipa
help-arg-note = Nota (um texto vazio retira-a)
help-arg-evidence = Documento do registo que sustenta a resposta
help-arg-not-applicable = Marcar como não aplicável, com o motivo
help-arg-unknown = Marcar como desconhecida, com a pessoa a quem perguntar
help-arg-fact = Facto sobre a equipa, previsto pelo questionário
help-arg-evidence-file = Ficheiro de um documento; o caminho e o resumo SHA-256 ficam registados
help-arg-action = Campo de uma ação: do, owner, accountable, due, days, cost, note, status, closed, closes
help-arg-decision = Campo de uma decisão: ask, of, by, cost, status, closed
help-arg-field = Qualquer outro campo do ficheiro, por exemplo session.target (um valor vazio retira-o)
help-arg-wait = Segundos de espera se outro programa tiver bloqueado o ficheiro (por omissão: 10)
help-arg-validated-by = Validar a avaliação em nome desta pessoa; recusado enquanto houver respostas em falta ou a confirmar
help-arg-require = Terminar com o código 3 se esta meta não for atingida (repetível)
help-arg-no-regression = Terminar com o código 3 se alguma pontuação for mais baixa do que nesta avaliação anterior
help-arg-max-age = Terminar com o código 3 se a avaliação tiver mais do que este número de dias
help-arg-no-expired = Terminar com o código 3 se algum documento tiver expirado
help-arg-suppose = Pontuar como se uma pergunta tivesse este nível (ou not_applicable); nada é escrito
help-arg-paths = Ficheiros ou pastas, incluindo subpastas (por omissão: a pasta atual)
help-arg-within = Número de dias a considerar, por exemplo 30d (por omissão: 90d)
help-arg-owner = Apenas o que cabe a esta pessoa ou entidade
help-due-only = Categorias a listar, separadas por vírgulas
help-arg-all = Listar tudo, incluindo o que é posterior, está concluído ou não tem data
help-arg-fail-overdue = Terminar com o código 3 se algum prazo estiver em atraso
help-arg-min-coverage = Terminar com o código 3 se a cobertura for inferior a esta percentagem
help-arg-paper = Formato do papel
help-arg-marking = Marcação TLP (por omissão: a da avaliação)
help-arg-redact = Elementos a retirar, separados por vírgulas (com menção em cada página)
help-arg-sections = Secções a incluir, separadas por vírgulas; a capa é sempre incluída
help-arg-shell = Interpretador de comandos (shell) a usar
help-command-list = Listar os questionários disponíveis
help-command-show = Mostrar um questionário: formulário, lista de documentos ou YAML
help-command-new = Criar uma avaliação, vazia ou retomada de uma anterior
help-command-interview = Começar ou retomar a entrevista
help-command-set = Introduzir respostas e outros campos na linha de comandos (tudo ou nada)
help-command-check = Verificar ficheiros e indicar todos os erros e avisos
help-command-score = Mostrar o quadro de pontuações
help-command-due = Listar os prazos próximos ou em atraso de uma ou várias avaliações
help-command-explain = Explicar o cálculo de uma pontuação, até às respostas
help-command-gaps = Listar as lacunas face ao perfil-alvo
help-explain-id = Pergunta, domínio ou «total» (por omissão: o total; na sua falta, todos os domínios)
help-command-report = Gerar o relatório de lacunas em PDF, Word, HTML ou Markdown
help-command-config = Mostrar as definições em vigor e a sua origem
help-config-file = Avaliação ou pasta cujas definições se mostram (por omissão: a pasta atual)
help-command-completions = Gerar o preenchimento automático para um interpretador de comandos (shell)
help-man-page = Comando a documentar (por omissão: palier)
help-command-man = Gerar uma página de manual
help-examples-list =
    Exemplos:
      palier list
      palier list --format json
help-examples-show =
    Exemplos:
      palier show sim3
      palier show sim3 --documents
      palier show sim3 --format yaml -o meu-questionario.yaml
help-examples-new =
    Exemplos:
      palier new equipa.toml -q sim3 --team "CERT-Embondeiro" --target essential
      palier new equipa-2026.toml --from equipa-2025.toml
help-examples-interview =
    Exemplos:
      palier interview equipa.toml -q sim3
      palier interview equipa.toml --only P,T-8 --hide-scores
help-examples-set =
    Exemplos:
      palier set equipa.toml O-1=3 O-2=2 --note "O-2=Lista de 12 de março"
      palier set equipa.toml --evidence O-1=decreto --unknown "P-3=Gabinete jurídico"
      palier set equipa.toml --action carta.status=done --decision decreto.by=2026-09-30
      palier set equipa.toml --field session.target=essential --evidence-file decreto=decreto.pdf
help-command-migrate = Passar uma avaliação para uma versão mais recente do seu questionário
help-migrate-to = Versão pretendida, ou caminho do seu ficheiro (por omissão: a mais recente disponível)
help-migrate-output = Ficheiro novo a escrever
help-migrate-in-place = Alterar o próprio ficheiro
help-examples-migrate =
    Exemplos:
      palier migrate equipa.toml
      palier migrate equipa.toml --to sim3@2.1 --in-place
migrate-in-place = a entrada padrão não pode ser alterada diretamente; use -o FICHEIRO
migrate-same = nada a fazer: { $file } já usa { $version }
migrate-older = { $new } é mais antigo do que { $old }; uma avaliação só pode passar para uma versão mais recente
migrate-another = { $new } e { $old } são questionários diferentes
migrate-broken-chain = não é possível passar para { $new }: a versão { $missing }, posterior a { $old }, não está disponível
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
      palier check equipa.toml
      palier check --strict questionarios/*.yaml
help-examples-score =
    Exemplos:
      palier score equipa.toml
      palier score equipa.toml --format json --require O=2.5 --min-coverage 100
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
      palier gaps equipa.toml --target established
help-examples-report =
    Exemplos:
      palier report equipa.toml -o relatorio.pdf
      palier report equipa.toml --language fr -o rapport.pdf
      palier report equipa.toml --sections summary,gaps,roadmap -o resumo.pdf
      palier report equipa.toml --redact notes,names --marking GREEN -o partilha.html
      palier report equipa.toml --with ano-anterior.toml --format brief
help-examples-config =
    Exemplos:
      palier config
      palier config missoes/maputo/equipa.toml --format json
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
form-evidence = Evidências a pedir
form-received = Visto
form-note = Nota
form-agenda = Ordem de trabalhos
form-agenda-about = Estão previstos { $minutes } minutos por pergunta, com pausas entre domínios.
form-agenda-day = Dia
form-agenda-nth-day = Dia { $day }
form-agenda-time = Hora
form-agenda-questions = Perguntas
form-agenda-needed = Pessoas necessárias
form-attendance = Presenças
form-attendance-function = Função, organização
form-ask-whom = Não sei: perguntar a
form-documents = Documentos a pedir
form-documents-about = Documentos que a equipa deve ter disponíveis na sessão. Um documento que serve várias perguntas só é preciso uma vez.
form-page = página { "{" }page{ "}" } de { "{" }pages{ "}" }
form-team = Equipa
form-date = Data
form-assessor = Avaliador
form-marking = O formulário em branco pode circular sem restrições; aplique nova marcação depois de preenchido.
cli-uses-questionnaire = questionário { $id } { $version }: { $file }, { $digest }
cli-uses-translation = tradução { $language }: { $digest }
cli-bundled-one = { $name }, incluído
translate-no-language = etiqueta de língua não válida: «{ $found }» (por exemplo, fr ou pt-MZ)
translate-same-language = o questionário já está em «{ $language }»
translate-needs-output = «{ $id }» está incluído no programa: indique um ficheiro a escrever, por exemplo -o { $id }.{ $language }.yaml
translate-done = { $file }: { $texts ->
    [one] { $texts } texto
   *[other] { $texts } textos
}
translate-missing = { $count } em falta
translate-stale = { $count } a atualizar
translate-gone = { $count ->
    [one] { $count } que já não consta do questionário
   *[other] { $count } que já não constam do questionário
}
translate-stale-mend = Para atualizar um texto: corrija «to», apague o «from» antigo e retire «# stale, now » antes do novo.
help-command-translate = Criar ou atualizar a tradução de um questionário
help-translate-questionnaire = Questionário: um ficheiro ou um identificador
help-translate-to = Língua de chegada, por exemplo fr ou pt-MZ
help-translate-output = Ficheiro a escrever (por omissão: ao lado do questionário; - para a saída padrão)
help-examples-translate =
    As traduções existentes mantêm-se. Um texto sem tradução é marcado «# missing», um texto cuja
    origem mudou «# stale, now from: …». Um texto suprimido fica como comentário.

    Exemplos:
      palier translate meu-questionario.yaml --to fr
      palier translate sim3 --to es -o sim3.es.yaml
new-from-other = «{ $file }» é de outro questionário ({ $found }): as respostas só podem ser retomadas dentro do mesmo questionário
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
new-left-question = não retomado: { $id } – a pergunta já não é feita
new-left-level = não retomado: { $id } – a escala mudou, e o nível teria outro significado
new-left-not-applicable = não retomado: { $id } – a pergunta já não pode ser marcada como não aplicável
new-left-importance = não retomado: a importância de { $id } – o questionário já não a prevê
new-left-fact = não retomado: o facto { $id } – o questionário já não o prevê
new-left-target = não retomado: o perfil-alvo { $id } – não é um perfil do questionário; escolha um com --target
new-left-closing = ação { $action }: já não está ligada a { $id } – a pergunta ou a sua escala mudou
help-arg-from = Avaliação anterior a retomar, com as respostas a confirmar
help-command-schema = Mostrar o esquema JSON de um formato de ficheiro, para um editor
help-schema-format = Formato de ficheiro
help-examples-schema =
    Com o esquema, um editor assinala as chaves desconhecidas e explica cada chave.
    Primeira linha de um ficheiro YAML: # yaml-language-server: $schema=FICHEIRO
    Primeira linha de um ficheiro TOML: #:schema FICHEIRO

    Exemplos:
      palier schema questionnaire > questionnaire.schema.json
      palier schema assessment > assessment.schema.json
help-command-merge = Juntar as respostas de várias pessoas numa avaliação
help-merge-files = Ficheiros ou formulários preenchidos a juntar, um por pessoa ou grupo
help-merge-output = Ficheiro comum (atualizado se já existir)
help-examples-merge =
    Exemplos:
      palier merge awa.toml moussa.toml lamine.toml -o equipa.toml
      palier merge awa.xlsx moussa.xlsx -o equipa.toml
      palier merge grupo-*.toml -o equipa.toml --format json
merge-another = «{ $file }» é de { $found }, os outros são de { $ours }: só se podem juntar ficheiros do mesmo questionário e da mesma versão
merge-into-another = «{ $file }» já existe e é de { $found }, não de { $ours }; escolha outro nome
merge-into-itself = «{ $file }» é um dos ficheiros a juntar; escolha outro nome para o ficheiro comum
merge-other-team = «{ $file }» é da equipa «{ $found }», não de «{ $ours }»; escolha outro nome
merge-same-file = «{ $file }» foi indicado duas vezes; indique cada ficheiro uma vez
merge-same-content = «{ $file }» e «{ $other }» têm o mesmo conteúdo; indique cada ficheiro uma vez
merge-same-person = «{ $file }» e «{ $other }» são ambos de { $name }; indique só um deles
merge-dry-run = «{ $file }» não foi escrito (--dry-run)
merge-unchanged = «{ $file }» não foi alterado
merge-needs-file = merge exige um ficheiro de saída, que atualiza em cada execução: palier merge A.toml B.toml -o C.toml
merge-done-settled = { $file } escrito; nenhuma pergunta está em aberto
merge-done = { $file } escrito; decida as perguntas em aberto com «palier interview { $file }» (o mesmo comando merge pode ser repetido mais tarde)
merge-head-question = A decidir
merge-head-votes = Votos
merge-head-spread = Dispersão
merge-spread-apart = { $spread } níveis de diferença
merge-agreed = { $settled ->
    [one] acordo em { $settled } pergunta de { $of }, { $open } por decidir
   *[other] acordo em { $settled } perguntas de { $of }, { $open } por decidir
}
merge-apart = { $count ->
    [one] { $count } pergunta tem dois ou mais níveis de diferença: é preciso discuti-la antes de decidir
   *[other] { $count } perguntas têm dois ou mais níveis de diferença: é preciso discuti-las antes de decidir
}
merge-changed = { $count ->
    [one] { $count } pergunta foi decidida com votos que entretanto mudaram; a decisão mantém-se: { $ids }
   *[other] { $count } perguntas foram decididas com votos que entretanto mudaram; as decisões mantêm-se: { $ids }
}
merge-silent = { $count ->
    [one] { $count } pergunta a que ninguém respondeu: { $ids }
   *[other] { $count } perguntas a que ninguém respondeu: { $ids }
}
merge-differs-team = os ficheiros indicam equipas diferentes; foi usado o primeiro nome
merge-differs-kind = os ficheiros divergem na natureza da avaliação; foi usada «autoavaliação»
merge-differs-target = os ficheiros divergem no perfil-alvo; não foi definido nenhum
merge-differs-scope = os ficheiros divergem no âmbito; não foi definido nenhum
merge-differs-fact = os ficheiros divergem no facto { $id }; não foi definido nenhum valor
help-command-compare = Comparar avaliações e explicar a evolução
help-compare-files = Avaliações da mesma equipa, da mais antiga à mais recente
help-arg-with = Avaliação anterior com a qual comparar
help-examples-compare =
    Exemplos:
      palier compare equipa-2025.toml equipa-2026.toml
      palier compare equipa-2024.toml equipa-2025.toml equipa-2026.toml --format json --require essential
compare-another = «{ $file }» é de { $found }, e a mais recente de { $ours }: só se podem comparar avaliações do mesmo questionário
compare-needs-two = indique pelo menos duas avaliações, da mais antiga à mais recente
compare-order = nota: as datas não estão por ordem; o último ficheiro indicado é considerado o mais recente
compare-since = Evolução desde a avaliação anterior ({ $date }), por causa. As causas aplicam-se por esta ordem: questionário, aplicabilidade, respostas retiradas, a confirmar, novas respostas, respostas, evidências.
compare-change-team = A equipa mudou: anteriormente { $then }, agora { $now }.
compare-head-change = Evolução
compare-head-answers = Respostas
compare-head-newly-answered = Novas respostas
compare-head-to-confirm = A confirmar
compare-head-no-longer-answered = Respostas retiradas
compare-head-evidence = Evidências
compare-head-applicability = Aplicabilidade
compare-head-questionnaire = Questionário
compare-head-question = Pergunta
compare-head-why = Porquê
compare-why-answers = resposta alterada
compare-why-newly-answered = nova resposta
compare-why-to-confirm = resposta a confirmar
compare-why-no-longer-answered = resposta retirada
compare-why-evidence = evidência expirada
compare-why-applicability = aplicabilidade
compare-why-questionnaire = questionário
compare-not-asked = não colocada
compare-verdict-then = Anteriormente: { $met ->
    [one] { $met } meta atingida em { $of }.
   *[other] { $met } metas atingidas em { $of }.
}
compare-cannot-be-judged = { $count ->
    [one] { $count } meta não pode ser comparada com as respostas anteriores: o seu nível não existia.
   *[other] { $count } metas não podem ser comparadas com as respostas anteriores: os seus níveis não existiam.
}
compare-no-question = Nenhuma pergunta mudou de nível.
report-logo-named = o logótipo está definido em { $place }
