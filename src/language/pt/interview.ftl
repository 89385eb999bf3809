# Textos da entrevista.

# Indicações antes do cursor.
interview-prompt-answer = Resposta
interview-prompt-text = Texto
interview-prompt-choice = Escolha
interview-prompt-file = Ficheiro
interview-prompt-finding = Constatação
interview-prompt-page = Seguinte
interview-prompt-title = Título
interview-prompt-date = Data
interview-prompt-owner = Quem
interview-prompt-action = O quê
interview-enter = Enter
interview-escape = Esc
interview-space = Espaço
interview-letters = letras

# Progresso.
interview-all = Total
interview-minutes = { $minutes } min
interview-hours = { $hours } h { $minutes }
interview-rest = faltam cerca de { $time }
interview-each = cerca de { $time } cada
interview-time-over = { $time } de atraso
interview-time-spare = { $time } de folga

# Entradas recusadas.
interview-bad-key = «{ $key }» não é uma tecla aqui (k mostra as teclas)
interview-bad-text = «{ $text }» não é uma das opções
interview-bad-input = entrada não reconhecida
interview-not-a-text = «{ $text }» é uma tecla, não um motivo: escreva algumas palavras, ou prima Esc para saltar
interview-bad-choice = escolha um elemento da lista
interview-choose-one = escolha: 1 a { $count }, ou ↑ ↓ e Enter (Esc: decidir mais tarde)
interview-needs-text = escreva um texto (Esc, ou um único ponto, para cancelar)
interview-needs-title = o documento tem de ter um título
interview-bad-date = data não reconhecida: escreva 2025-05-21, 21/05/2025, 5/2025 ou maio de 2025
interview-date-ahead = { $date } é uma data futura; fica registada mesmo assim
interview-expires-before = o fim da validade é anterior à data do documento
interview-bad-country = indique o código do país com duas letras (por exemplo, ML, MZ ou FR)
interview-bad-votes = «{ $word }» não é um voto: escreva nível:número, por exemplo 1:2 2:5 3:3
interview-paste-ignored = texto colado ignorado: não foi registada nenhuma resposta
interview-escape-again = prima Esc outra vez para descartar este texto (Enter para o guardar)

# Antes da primeira pergunta.
interview-fact-decides = Isto determina as perguntas que se aplicam.
interview-scope-fewer = { $count ->
    [one] Uma pergunta deixa de se aplicar
   *[other] { $count } perguntas deixam de se aplicar
}{ $answers ->
    [0] {""}
    [one] ; uma resposta fica de lado
   *[other] ; { $answers } respostas ficam de lado
}
interview-scope-more = { $count ->
    [one] Aplica-se mais uma pergunta
   *[other] Aplicam-se mais { $count } perguntas
}
interview-about-title = Sobre { $team }
interview-about-later = Tudo isto também se pode preencher mais tarde (tecla p).
interview-start-first = Começar por { $question }
interview-not-stated = não indicado
interview-about-target = Perfil-alvo
interview-about-organisation = Organização
interview-about-country = País
interview-about-assessors = Quem conduz a avaliação
interview-about-participants = Quem está na sala
interview-about-scope = Âmbito
interview-organisation = A que organização pertence a equipa?
interview-country = País, em duas letras (ML, MZ, FR…)
interview-assessors = Quem conduz a avaliação? (nomes, separados por vírgulas)
interview-participants = Quem está na sala? (nomes ou funções, separados por vírgulas)
interview-scope = O que é avaliado, e o que não é?
interview-target = Qual é o perfil-alvo da equipa?

# Uma pergunta.
interview-type-one = escreva { $keys } e prima Enter
interview-why = Porque é importante: { $text }
interview-evidence-to-ask = Pedir para ver:
interview-no-help = Esta pergunta não tem ajuda.
interview-more-below = … ↓ mais
interview-recorded = { $question } { $title }: { $value }
interview-recorded-missing = ainda sem evidência (tecla E)
interview-recorded-not-applicable = não aplicável
interview-recorded-unknown = desconhecida
interview-spoken = { $question }: nível { $level }, { $name }.
interview-spoken-bare = { $question }: nível { $level }.
interview-spoken-other = { $question }: { $value }.
interview-spoken-missing = Falta evidência.
interview-same-answer = { $question } já tem esta resposta; nada mudou
interview-earlier = { $question }: anteriormente { $value }
interview-advance-on = a pergunta seguinte aparece assim que se indica um nível (t para mudar)
interview-advance-off = a pergunta fica no ecrã até se premir Enter (t para mudar)
interview-label-previous = Anteriormente
interview-label-claimed = Declarado
interview-label-votes = Votos
interview-label-evidence = Evidência
interview-label-confidence = Confiança
interview-label-importance = Importância
interview-label-by = Resposta de
interview-label-note = Nota
interview-label-not-applicable = Não aplicável
interview-label-unknown = Desconhecida, perguntar a
interview-previous = { $value }, a confirmar
interview-votes-spread = { $value } (diferença { $spread })
interview-votes-apart = { $value } – { $spread } níveis de diferença: discutir primeiro
interview-evidence-none = nenhuma até agora
interview-expired = expirado
interview-proves-nothing = não prova o nível
interview-proves-less = só prova { $proven }
interview-mark-found = constatado
interview-mark-claimed = declarado
interview-mark-previous = anteriormente
interview-mark-chosen = escolhido
interview-claim-hidden = o nível declarado fica registado; está oculto até se indicar o nível constatado

# Nomes das teclas.
interview-key-level = responder
interview-key-arrows = ↑↓
interview-key-choose = escolher
interview-key-onward = continuar
interview-key-skip = saltar
interview-key-confirm = confirmar
interview-key-claimed = declarado
interview-key-note = nota
interview-key-evidence = evidência
interview-key-not-applicable = não aplicável
interview-key-unknown = desconhecida
interview-key-votes = votos
interview-key-back = voltar
interview-key-jump = ir para
interview-key-review = revisão
interview-key-undo = anular
interview-key-help = ajuda
interview-key-keys = teclas
interview-key-quit = sair
interview-key-leave = voltar
interview-key-remove = apagar
interview-key-save = guardar
interview-key-new-line = nova linha
interview-key-editor = editor
interview-key-complete = completar
interview-key-details = mais detalhes
interview-key-new-document = novo documento
interview-key-change = alterar
interview-key-done = pronto
interview-key-do = executar
interview-key-mark = marcar
interview-key-search = procurar
interview-key-no-target = sem perfil-alvo
interview-key-first-question = ir para a primeira pergunta
interview-key-open-line = abrir
interview-key-to-questions = voltar às perguntas
interview-key-report = relatório agora
interview-key-save-and-quit = guardar e sair
interview-key-retry = tentar de novo
interview-key-elsewhere = guardar noutro ficheiro
interview-key-mine = recarregar o ficheiro e aplicar-lhe a minha alteração
interview-key-theirs = recarregar o ficheiro e descartar a minha alteração
interview-key-quit-unsaved = sair sem esta alteração
interview-key-change-it = alterar
interview-key-leave-it = manter validada

# Descrição das teclas.
interview-keys-title = Teclas
interview-keys-capital = Uma maiúscula (N, E, C, V…) refere-se à resposta que acabou de ser registada.
interview-keys-note = escrever uma nota
interview-keys-evidence = acrescentar evidência: um documento do registo, ou um novo
interview-keys-claimed = registar o nível que a equipa declara, se for diferente
interview-keys-votes = registar os votos por nível, por exemplo 1:2 2:5 3:3
interview-keys-unknown = ninguém na sala sabe: registar a quem perguntar
interview-keys-not-applicable = não aplicável, com o motivo
interview-keys-confidence = registar o seu grau de confiança
interview-keys-importance = registar a importância para esta equipa
interview-keys-by = registar quem respondeu
interview-keys-confirm = confirmar a resposta da avaliação anterior
interview-keys-skip = saltar para a próxima pergunta em aberto (também Enter)
interview-keys-back = voltar à pergunta anterior
interview-keys-forward = passar à pergunta seguinte, com ou sem resposta
interview-keys-jump = ir para uma pergunta, pelo identificador ou por palavras do título
interview-keys-open = listar as perguntas em aberto, e a quem perguntar
interview-keys-domains = ir para um domínio
interview-keys-review = revisão: lacunas, decisões, constatações, conclusão, validação
interview-keys-undo = anular a última alteração
interview-keys-redo = refazer o que foi anulado
interview-keys-about = sobre a equipa: perfil-alvo, organização, pessoas, factos
interview-keys-language = mudar a língua do ecrã
interview-keys-advance = escolher entre continuar logo e esperar por Enter
interview-keys-help = o que escutar, e o que pedir para ver
interview-keys-quit = sair; tudo fica guardado

# Os pormenores de uma resposta.
interview-claim = Que nível declara a equipa?
interview-note = Nota: quem disse o quê, o que se viu.
interview-by = Quem respondeu?
interview-confidence = Que confiança atribui a esta resposta?
interview-confidence-low = baixa (ouvir dizer)
interview-confidence-medium = média (dito por quem faz o trabalho)
interview-confidence-high = alta (visto)
interview-importance = Que importância tem para esta equipa?
interview-votes = Votos por nível, por exemplo 1:2 2:5 3:3. Não se guardam nomes.
interview-reason = Os votos estavam muito dispersos. Porquê este nível? O motivo é acrescentado à nota. (Enter para saltar)
interview-not-applicable = Porque é que isto não se aplica à equipa? O motivo consta do relatório.
interview-not-applicable-forbidden = esta pergunta aplica-se a todas as equipas (tecla u se ninguém souber)
interview-reason-required = «não aplicável» exige um motivo (Esc para cancelar)
interview-unknown = Ninguém na sala sabe. A quem perguntar? (Enter para saltar)
interview-nobody-yet = a determinar

# A evidência.
interview-documents = Que documento foi apresentado? Procure-o, ou escreva um novo título.
interview-documents-title = Documentos
interview-documents-which = Escolha um documento para o alterar.
interview-new-document = Novo documento
interview-new-for = Evidência para { $questions }
interview-new-title = Título do documento:
interview-new-date = Data do documento, por exemplo 21/05/2025 ou maio de 2025 (Enter para saltar)
interview-new-kind = De que natureza é a evidência?
interview-new-link = Onde se encontra? (ligação ou local)
interview-new-owner = Quem é o responsável?
interview-new-expires = Último dia de validade (vazio: sem prazo)
interview-attached = «{ $title }» é evidência para { $questions }
interview-registered = «{ $title }» está no registo
interview-detached = documento retirado de { $question }; continua no registo
interview-document-change = Escolha uma linha para a alterar.
interview-document-title = Título
interview-document-date = Data
interview-document-kind = Natureza
interview-document-owner = Responsável
interview-document-link = Local
interview-document-expires = Válido até
interview-document-proves = Prova até
interview-document-detach = Retirar de { $question }
interview-document-merge = Fundir com outro documento…
interview-document-delete = Apagar
interview-document-used = evidência para { $questions }
interview-merge-into = A que documento é igual? As respostas passam a remeter para esse.
interview-merged = as respostas remetem agora para «{ $title }»
interview-deleted = o documento «{ $title }» foi apagado (z para anular)
interview-proves = Até que nível o documento prova a resposta?
interview-proves-all = toda a resposta
interview-kind-document = documento escrito
interview-kind-document-means = descreve como se deve proceder
interview-kind-record = registo
interview-kind-record-means = mostra que foi feito
interview-kind-demonstration = demonstração
interview-kind-demonstration-means = vista em funcionamento
interview-kind-interview = entrevista
interview-kind-interview-means = apenas declarado; não prova nenhum nível que exija evidência

# Navegação.
interview-first = esta é a primeira pergunta
interview-jump-title = Ir para uma pergunta: escreva o identificador ou palavras do título
interview-jump-nothing = nenhuma pergunta tem «{ $text }» no identificador ou no título
interview-jump-not-asked = «{ $text }» não se aplica de momento; a resposta é conservada
interview-open-title = Perguntas em aberto ({ $count })
interview-unknown-title = Desconhecidas: a quem perguntar ({ $count })
interview-unready-title = A tratar antes da validação ({ $count })
interview-found = Resultados para «{ $text }»:
interview-create = { $what }: { $text }
interview-nothing-found = nenhum resultado
interview-pick-place = { $first }–{ $last } de { $count }
interview-state-blank = sem resposta
interview-state-to-confirm = a confirmar
interview-state-not-agreed = sem acordo, votos { $value }
interview-state-unknown = perguntar: { $who }
interview-nothing-open = nenhuma pergunta em aberto
interview-domains = Ir para um domínio
interview-languages = Língua do ecrã
interview-languages-screen = O relatório mantém a sua própria língua (r, Língua do relatório).

# Anular e refazer.
interview-nothing-to-undo = nada a anular
interview-nothing-to-redo = nada a refazer
interview-undone = anulado: { $what } (Z para refazer)
interview-redone = refeito: { $what }
interview-change-level = { $question }, nível { $level }
interview-change-answer = { $question }, resposta
interview-change-claim = { $question }, nível declarado
interview-change-note = { $question }, nota
interview-change-confidence = { $question }, confiança
interview-change-by = { $question }, quem respondeu
interview-change-votes = { $question }, votos
interview-change-importance = { $question }, importância
interview-change-evidence = { $question }, evidência
interview-change-document = documento «{ $title }»
interview-change-action = ação «{ $action }»
interview-change-decision = decisão «{ $ask }»
interview-change-finding = constatação sobre { $domain }
interview-change-conclusion = conclusão
interview-change-fact = um facto sobre a equipa
interview-change-validation = validação
interview-change-other = a última alteração

# O fim de um domínio.
interview-domain-complete = { $domain }: cobertura { $count } de { $m }
interview-domain-score = Pontuação: { $score }
interview-domain-onward = Continuar
interview-domain-finding = Escrever a constatação sobre este domínio
interview-domain-evidence = Acrescentar evidências aos níveis que não as têm
interview-none-yet = ainda não
interview-finding = Qual é a sua constatação sobre este domínio? Consta do relatório.
interview-without-evidence = Níveis sem evidência ({ $count })
interview-several = Espaço para marcar, Enter para aceitar.

# A revisão.
interview-review-title = Revisão
interview-review-settled = Cobertura: { $count } de { $m } (com resposta ou não aplicáveis)
interview-review-unanswered = Sem resposta
interview-review-gaps = Lacunas sem ação
interview-review-no-target = ainda sem perfil-alvo (Enter para escolher)
interview-review-of = { $count } de { $m }
interview-review-decisions = Decisões pedidas
interview-review-unknown = Desconhecidas
interview-review-without-evidence = Níveis sem evidência
interview-review-documents = Documentos
interview-review-findings = Constatações por domínio
interview-review-conclusion = Conclusão
interview-review-words = { $count ->
    [one] uma palavra
   *[other] { $count } palavras
}
interview-review-language = Língua do relatório
interview-review-about = Sobre a equipa
interview-review-validate = Validar
interview-report-language = Em que língua devem ser escritos os relatórios?
interview-conclusion = A sua conclusão em algumas frases; figura no início do relatório.
interview-unready = ainda não: { $count } a tratar
interview-ready = possível; desconhecidas: { $count }
interview-validated = validada por { $name }
interview-validation = { $unknown ->
    [0] Todas as perguntas têm resposta.
    [one] Uma pergunta continua desconhecida; todas as outras têm resposta.
   *[other] { $unknown } perguntas continuam desconhecidas; todas as outras têm resposta.
} Quem valida a avaliação? (nome e função; Enter para a deixar como rascunho)
interview-ends-validation-title = Esta avaliação está validada
interview-ends-validation = Foi validada por { $name }. Esta alteração volta a torná-la um rascunho: { $what }.
interview-draft-again = a avaliação volta a ser um rascunho
interview-still-validated = nada mudou; a avaliação continua validada

# Ações e decisões.
interview-gaps-title = Lacunas sem ação ({ $count }), seguidas das ações acordadas
interview-action-entry = Ação: { $action }
interview-action-which = Que ação resolve esta lacuna? Procure-a, ou escreva uma nova.
interview-action-what = O que é preciso fazer?
interview-action-owner = Quem é o responsável? (Enter para saltar)
interview-action-due = Até quando, por exemplo 30/06/2026 ou junho de 2026? (Enter para saltar)
interview-action-agreed = ação acordada: { $action }
interview-new-action = Nova ação
interview-status-open = por fazer
interview-status-started = em curso
interview-status-done = concluída
interview-status-dropped = abandonada
interview-decision = O que é preciso decidir?
interview-decisions-which = Escolha uma para registar o seu desfecho, ou escreva uma nova.
interview-decision-open = em aberto
interview-decision-taken = tomada
interview-decision-refused = recusada
interview-decision-dropped = abandonada
interview-overdue = em atraso
interview-decision-of = Por quem? (Enter para saltar)
interview-decision-by = Até quando, por exemplo 30/06/2026 ou junho de 2026? (Enter para saltar)
interview-decision-cost = A que custo? (Enter para saltar)
interview-new-decision = Nova decisão

# O fim.
interview-finished = Todas as perguntas têm resposta, e tudo está guardado.
interview-report = Para escrever o relatório:
interview-continue = Para continuar:
interview-left = Tudo está guardado.
interview-interrupted = Interrompido; tudo o que foi introduzido está guardado.
interview-not-begun = Interrompido; ainda nada tinha sido guardado
interview-quit-not-saved = A última resposta NÃO está guardada; todas as anteriores estão.
interview-kept-note = O que estava a escrever fica na nota de { $question }.
interview-kept-votes = Os votos já contados ficam guardados em { $question }.
interview-kept-finding = O que estava a escrever fica como constatação sobre o domínio.
interview-kept-conclusion = O que estava a escrever fica como conclusão.
interview-kept-scope = O que estava a escrever fica como âmbito.
interview-kept-decision = A decisão inacabada fica guardada: { $ask }.
interview-kept-document = O documento inacabado fica no registo: { $title }. Ainda não é evidência de uma resposta.
interview-kept-action = A ação inacabada fica guardada: { $action }.

# Quando algo não se pode guardar.
interview-not-saved-status = a entrevista terminou sem guardar a última resposta
interview-not-saved-title = Não guardado
interview-not-saved = A sua resposta fica aqui; pode tentar guardá-la de novo:
interview-conflict = Outra pessoa alterou o ficheiro. Nada foi substituído, e a sua resposta fica aqui:
interview-theirs-taken = o ficheiro foi recarregado; a sua alteração foi descartada
interview-elsewhere-title = Outro ficheiro
interview-elsewhere = Em que ficheiro guardar tudo? (Tab completa um nome)
interview-saved-elsewhere = a partir de agora tudo é guardado em «{ $file }»
interview-no-editor = nenhum editor encontrado (defina EDITOR)
interview-editor-failed = «{ $editor }» falhou ({ $cause }); o seu texto continua aqui
interview-other-team = esta é a avaliação de «{ $found }», não de «{ $team }» (omita --team)

# Modo de texto simples.
interview-plain-entry = { $key }: { $name }
interview-plain-progress = { $count } de { $m }
interview-plain-initial = Registado: { $value } (Enter para manter, - para apagar, ou escreva outro texto)
interview-plain-line = Um único ponto volta atrás sem mudar nada.
interview-plain-editor = Um único «!» abre o seu editor.
interview-plain-cut = o terminal cortou esta linha depois de «{ $end }»; escreva o resto (Enter se era tudo)
interview-plain-pick = Escreva um número, ou palavras a procurar; um único ponto volta atrás.
interview-plain-several = Escreva um ou mais números; um único ponto volta atrás.
interview-plain-create = Outro texto cria uma nova entrada. Um número com ? mostra os pormenores.
interview-plain-keys = Teclas: { $keys }, = repetir
