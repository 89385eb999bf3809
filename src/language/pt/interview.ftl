# O que diz a entrevista.

# As palavras antes do cursor.
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

# Onde estamos.
interview-all = Total
interview-minutes = { $minutes } min
interview-hours = { $hours } h { $minutes }
interview-rest = faltam cerca de { $time }
interview-each = cerca de { $time } cada
interview-time-over = { $time } a mais
interview-time-spare = { $time } de folga

# O que é recusado.
interview-bad-key = «{ $key }» não faz nada aqui (k mostra as teclas)
interview-bad-text = «{ $text }» não é uma das opções
interview-bad-input = isto não faz nada aqui
interview-not-a-text = «{ $text }» é uma tecla, não um motivo: escreva algumas palavras, ou Esc para saltar
interview-bad-choice = escolha da lista
interview-choose-one = escolha: 1 a { $count }, ou ↑ ↓ e Enter (Esc: decidir mais tarde)
interview-needs-text = é preciso um texto aqui (Esc, ou um ponto só, para sair)
interview-needs-title = um documento precisa de um título
interview-bad-date = não é uma data: escreva 2025-05-21, 21/05/2025, 5/2025 ou maio de 2025
interview-date-ahead = { $date } ainda não chegou; a data fica registada mesmo assim
interview-expires-before = o último dia é anterior à data do documento
interview-bad-country = um país escreve-se com duas letras, como ML, MZ ou FR
interview-bad-votes = «{ $word }» não é um voto: escreva nível:número, por exemplo 1:2 2:5 3:3
interview-paste-ignored = um texto colado não é uma tecla: nada foi respondido
interview-escape-again = Esc outra vez descarta este texto (Enter para o guardar)

# Antes da primeira pergunta.
interview-fact-decides = Isto decide que perguntas se aplicam.
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
interview-about-later = Tudo isto também se pode preencher mais tarde, com p.
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
interview-target = Que perfil visa a equipa?

# Uma pergunta.
interview-type-one = escreva { $keys }, depois Enter
interview-why = Porque é importante: { $text }
interview-evidence-to-ask = Pedir para ver:
interview-no-help = Esta pergunta não tem ajuda.
interview-more-below = … ↓ mais
interview-recorded = { $question } { $title }: { $value }
interview-recorded-missing = ainda sem evidência (E acrescenta)
interview-recorded-not-applicable = não aplicável
interview-recorded-unknown = desconhecida
interview-spoken = { $question }: nível { $level }, { $name }.
interview-spoken-bare = { $question }: nível { $level }.
interview-spoken-other = { $question }: { $value }.
interview-spoken-missing = Falta evidência.
interview-same-answer = { $question } já está assim; nada mudou
interview-earlier = { $question }: da última vez { $value }
interview-advance-on = a pergunta seguinte aparece logo que se dá um nível (t para mudar)
interview-advance-off = a pergunta fica até se premir Enter (t para mudar)
interview-label-previous = Última vez
interview-label-claimed = Declarado
interview-label-votes = Votos
interview-label-evidence = Evidência
interview-label-confidence = Confiança
interview-label-importance = Importância
interview-label-by = Respondido por
interview-label-note = Nota
interview-label-not-applicable = Não aplicável
interview-label-unknown = Desconhecida, perguntar a
interview-previous = { $value }, a confirmar
interview-votes-spread = { $value } (diferença { $spread })
interview-votes-apart = { $value } – { $spread } níveis de diferença: discutir primeiro
interview-evidence-none = ainda nenhuma
interview-expired = expirado
interview-proves-nothing = não prova o nível
interview-proves-less = só prova { $proven }
interview-mark-found = constatado
interview-mark-claimed = declarado
interview-mark-previous = última vez
interview-mark-chosen = escolhido
interview-claim-hidden = o nível declarado fica registado; está oculto até se dar o nível

# O que fazem as teclas, numa palavra.
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
interview-key-no-target = sem alvo
interview-key-first-question = diretamente para a primeira pergunta
interview-key-open-line = abrir
interview-key-to-questions = voltar às perguntas
interview-key-report = relatório agora
interview-key-save-and-quit = guardar e sair
interview-key-retry = tentar de novo
interview-key-elsewhere = guardar noutro ficheiro
interview-key-mine = reler o ficheiro e juntar a minha alteração
interview-key-theirs = reler o ficheiro e abandonar a minha alteração
interview-key-quit-unsaved = sair sem esta alteração
interview-key-change-it = alterar
interview-key-leave-it = deixar validado

# As teclas em pormenor.
interview-keys-title = As teclas
interview-keys-capital = Uma maiúscula (N, E, C, V…) refere-se à resposta que acabou de ser registada.
interview-keys-note = escrever uma nota
interview-keys-evidence = acrescentar evidência: um documento do registo, ou um novo
interview-keys-claimed = registar o nível que a equipa declara, se for outro
interview-keys-votes = registar os votos por nível, por exemplo 1:2 2:5 3:3
interview-keys-unknown = ninguém na sala sabe: registar a quem perguntar
interview-keys-not-applicable = não aplicável, com o motivo
interview-keys-confidence = registar o seu grau de confiança
interview-keys-importance = registar a importância para esta equipa
interview-keys-by = registar quem respondeu
interview-keys-confirm = confirmar a resposta da última vez
interview-keys-skip = saltar para a próxima pergunta em aberto (também Enter)
interview-keys-back = voltar à pergunta anterior
interview-keys-forward = à pergunta seguinte, respondida ou não
interview-keys-jump = ir para uma pergunta, pelo código ou por palavras do título
interview-keys-open = listar as perguntas em aberto, e a quem perguntar
interview-keys-domains = ir para um domínio
interview-keys-review = revisão: lacunas, decisões, constatações, conclusão, validação
interview-keys-undo = anular a última alteração
interview-keys-redo = refazer o que foi anulado
interview-keys-about = sobre a equipa: alvo, organização, pessoas, factos
interview-keys-language = outra língua no ecrã
interview-keys-advance = escolher entre continuar logo e esperar por Enter
interview-keys-help = o que escutar, e o que pedir para ver
interview-keys-quit = sair; tudo fica guardado

# Os pormenores de uma resposta.
interview-claim = Que nível declara a equipa?
interview-note = Nota: quem disse o quê, o que se viu.
interview-by = Quem respondeu?
interview-confidence = Que confiança lhe merece esta resposta?
interview-confidence-low = baixa (ouvir dizer)
interview-confidence-medium = média (dito por quem o faz)
interview-confidence-high = alta (visto)
interview-importance = Que importância tem para esta equipa?
interview-votes = Votos por nível, por exemplo 1:2 2:5 3:3. Não se guardam nomes.
interview-reason = Os votos estavam muito afastados. Porquê este nível? O motivo fica na nota. (Enter para saltar)
interview-not-applicable = Porque é que isto não se aplica à equipa? O relatório mostra o motivo.
interview-not-applicable-forbidden = esta pergunta aplica-se a todas as equipas (u regista que ninguém sabe)
interview-reason-required = «não aplicável» exige um motivo (Esc para sair)
interview-unknown = Ninguém na sala sabe. A quem perguntar? (Enter para saltar)
interview-nobody-yet = por determinar

# A evidência.
interview-documents = Que documento foi mostrado? Escreva para procurar, ou o título de um novo.
interview-documents-title = Documentos
interview-documents-which = Escolha um documento para o alterar.
interview-new-document = Novo documento
interview-new-for = Evidência para { $questions }
interview-new-title = Título do documento:
interview-new-date = A sua data, por exemplo 21/05/2025 ou maio de 2025 (Enter para saltar)
interview-new-kind = De que se trata?
interview-new-link = Onde está? (uma ligação, um armário)
interview-new-owner = Quem é responsável por ele?
interview-new-expires = O último dia em que é válido (vazio: sem fim)
interview-attached = «{ $title }» é evidência para { $questions }
interview-registered = «{ $title }» está no registo
interview-detached = retirado de { $question }; o documento fica no registo
interview-document-change = Escolha uma linha para a alterar.
interview-document-title = Título
interview-document-date = Data
interview-document-kind = Tipo
interview-document-owner = Responsável
interview-document-link = Local
interview-document-expires = Válido até
interview-document-proves = Prova até
interview-document-detach = Retirá-lo de { $question }
interview-document-merge = É o mesmo que outro documento…
interview-document-delete = Apagá-lo
interview-document-used = evidência para { $questions }
interview-merge-into = De que documento se trata? As respostas passam a citar esse.
interview-merged = as respostas citam agora «{ $title }»
interview-deleted = «{ $title }» foi apagado (z para anular)
interview-proves = Até que nível prova a resposta?
interview-proves-all = toda a resposta
interview-kind-document = documento
interview-kind-document-means = diz como as coisas se devem fazer
interview-kind-record = registo
interview-kind-record-means = mostra que foi feito
interview-kind-demonstration = demonstração
interview-kind-demonstration-means = mostrado a funcionar
interview-kind-interview = entrevista
interview-kind-interview-means = apenas dito; não prova nenhum nível que exija evidência

# Deslocar-se.
interview-first = esta é a primeira pergunta
interview-jump-title = Ir para uma pergunta: escreva o código ou palavras do título
interview-jump-nothing = nenhuma pergunta tem «{ $text }» no código ou no título
interview-jump-not-asked = «{ $text }» não se aplica agora; a resposta fica guardada
interview-open-title = Perguntas em aberto ({ $count })
interview-unknown-title = Desconhecidas: a quem perguntar ({ $count })
interview-unready-title = A responder antes da validação ({ $count })
interview-found = Encontrado para «{ $text }»:
interview-create = { $what }: { $text }
interview-nothing-found = nada encontrado
interview-pick-place = { $first }–{ $last } de { $count }
interview-state-blank = sem resposta
interview-state-to-confirm = a confirmar
interview-state-not-agreed = sem acordo, votos { $value }
interview-state-unknown = perguntar: { $who }
interview-nothing-open = nenhuma pergunta está em aberto
interview-domains = Ir para um domínio
interview-languages = Língua do ecrã
interview-languages-screen = O relatório mantém a sua própria língua (r, Língua do relatório).

# Anular e refazer.
interview-nothing-to-undo = não há nada a anular
interview-nothing-to-redo = não há nada a refazer
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
interview-domain-complete = { $domain }: { $count } de { $m } respondidas
interview-domain-score = Pontuação: { $score }
interview-domain-onward = Continuar
interview-domain-finding = Escrever a constatação sobre este domínio
interview-domain-evidence = Acrescentar evidência aos níveis que não têm
interview-none-yet = ainda não
interview-finding = O que constata sobre este domínio? Fica no relatório.
interview-without-evidence = Níveis sem evidência ({ $count })
interview-several = Espaço marca várias, Enter aceita-as.

# A revisão.
interview-review-title = Revisão
interview-review-settled = { $count } de { $m } respondidas ou não aplicáveis
interview-review-unanswered = Sem resposta
interview-review-gaps = Lacunas sem ação
interview-review-no-target = ainda sem alvo: Enter escolhe um
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
interview-report-language = Em que língua se escrevem os relatórios?
interview-conclusion = A sua conclusão em algumas frases; abre o relatório.
interview-unready = ainda não: { $count } por responder
interview-ready = possível; desconhecidas: { $count }
interview-validated = validado por { $name }
interview-validation = { $unknown ->
    [0] Todas as perguntas têm resposta.
    [one] Uma pergunta continua desconhecida; todas as outras têm resposta.
   *[other] { $unknown } perguntas continuam desconhecidas; todas as outras têm resposta.
} Quem valida a avaliação? (nome e função; Enter deixa-a como rascunho)
interview-ends-validation-title = Esta avaliação está validada
interview-ends-validation = Foi validada por { $name }. Esta alteração volta a torná-la um rascunho: { $what }.
interview-draft-again = a avaliação volta a ser um rascunho
interview-still-validated = nada mudou; a avaliação continua validada

# Ações e decisões.
interview-gaps-title = Lacunas sem ação ({ $count }), depois as ações acordadas
interview-action-entry = Ação: { $action }
interview-action-which = Que ação resolve isto? Escreva para procurar, ou uma nova.
interview-action-what = O que se deve fazer?
interview-action-owner = Quem o faz? (Enter para saltar)
interview-action-due = Até quando, por exemplo 30/06/2026 ou junho de 2026? (Enter para saltar)
interview-action-agreed = acordado: { $action }
interview-new-action = Nova ação
interview-status-open = por fazer
interview-status-started = iniciada
interview-status-done = feita
interview-status-dropped = abandonada
interview-decision = O que se deve decidir?
interview-decisions-which = Escolha uma para dizer o que lhe aconteceu, ou escreva uma nova.
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
interview-quit-not-saved = A última resposta NÃO está guardada; tudo o resto está.
interview-kept-note = O que estava a escrever fica na nota de { $question }.
interview-kept-votes = Os votos já contados ficam em { $question }.
interview-kept-finding = O que estava a escrever fica como constatação sobre o domínio.
interview-kept-conclusion = O que estava a escrever fica como conclusão.
interview-kept-scope = O que estava a escrever fica como âmbito.
interview-kept-decision = A decisão fica tal como estava introduzida: { $ask }.
interview-kept-document = O documento fica no registo: { $title }. Ainda não é evidência de uma resposta.
interview-kept-action = A ação fica tal como estava introduzida: { $action }.

# Quando algo não se pode guardar.
interview-not-saved-status = a entrevista terminou sem guardar a última resposta
interview-not-saved-title = Não guardado
interview-not-saved = A sua resposta fica aqui e pode ser guardada de novo:
interview-conflict = Outra pessoa alterou o ficheiro. Nada foi sobrescrito, e a sua resposta fica aqui:
interview-theirs-taken = o ficheiro foi relido; a sua alteração foi abandonada
interview-elsewhere-title = Outro ficheiro
interview-elsewhere = Guardar tudo em que ficheiro? (Tab completa um nome)
interview-saved-elsewhere = a partir de agora tudo é guardado em «{ $file }»
interview-no-editor = não se encontrou nenhum editor (defina EDITOR)
interview-editor-failed = «{ $editor }» não funcionou ({ $cause }); o seu texto continua aqui
interview-other-team = esta é a avaliação de «{ $found }», não de «{ $team }» (omita --team)

# Linhas simples.
interview-plain-entry = { $key }: { $name }
interview-plain-progress = { $count } de { $m }
interview-plain-initial = Registado: { $value } (Enter para manter, - para apagar, ou outro texto)
interview-plain-line = Um ponto só volta atrás sem mudar nada.
interview-plain-editor = «!» só abre o seu editor.
interview-plain-cut = o terminal só aceitou esta linha até «{ $end }»; escreva o resto (Enter se era tudo)
interview-plain-pick = Escreva um número, ou palavras a procurar; um ponto só volta atrás.
interview-plain-several = Escreva um ou vários números; um ponto só volta atrás.
interview-plain-create = Outro texto cria uma nova entrada. Um número com ? mostra os pormenores.
interview-plain-keys = Teclas: { $keys }, = repetir
