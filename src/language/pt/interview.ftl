# O que diz a entrevista.

# As palavras antes do lugar onde se escreve.
interview-word-answer = Resposta
interview-word-text = Texto
interview-word-choice = Escolha
interview-word-file = Ficheiro
interview-word-finding = Constatação
interview-word-jump = Onde
interview-word-page = Seguir
interview-enter = Enter

# Onde estamos.
interview-place = { $n } de { $m }
interview-open-count = { $count ->
    [one] { $count } em aberto
   *[other] { $count } em aberto
}
interview-minutes = { $minutes } min
interview-hours = { $hours } h { $minutes }
interview-rest = faltam cerca de { $time }

# O que não quer dizer nada.
interview-bad-key = «{ $key }» não faz nada aqui; k enumera as teclas
interview-bad-key-here = «{ $key }» não faz nada aqui
interview-bad-input = isso não quer dizer nada aqui
interview-not-a-text = «{ $text }» não é tomado por um texto: aqui pedem-se algumas palavras; Enter deixa
interview-bad-choice = escolha um item da lista
interview-needs-text = é precisa uma palavra aqui; Esc (ou um ponto sozinho) para desistir
interview-bad-date = não é uma data: escreva 2025-05-21 ou 21/05/2025
interview-expires-before = o último dia é anterior à data do documento; diga outra vez (Enter: sem fim)
interview-bad-country = um país escreve-se em duas letras, por exemplo MZ, ML ou PT
interview-bad-votes = «{ $word }» não é uma contagem de mãos: escreva por exemplo 1:2 2:5 3:3

# Antes da primeira pergunta.
interview-particulars = Sobre { $team }
interview-enter-leaves = Enter: deixar como está.
interview-stated = Até agora: { $value }
interview-leave-open = (não indicar nada)
interview-organisation = A que organização pertence a equipa?
interview-country = País, em duas letras (MZ, ML, PT…)
interview-assessors = Quem conduz a avaliação? (nomes separados por vírgulas)
interview-participants = Quem está na sala? (nomes ou funções, separados por vírgulas)
interview-scope = O que é examinado e o que fica de fora?
interview-target = Que perfil-alvo visa a equipa?

# Uma pergunta.
interview-levels-numbered = Escreva o número do nível.
interview-why = Porque é importante: { $text }
interview-evidence-to-ask = A pedir:
interview-no-help = Não há ajuda para esta pergunta.
interview-nothing-recorded = Nada registado por agora
interview-no-level-yet = Ainda sem nível
interview-level = { $id } ({ $name })
interview-standing-found = Constatado: { $value }
interview-standing-claimed = declarado: { $value }
interview-standing-evidence = evidências: { $value }
interview-standing-confidence = confiança: { $value }
interview-standing-importance = importância: { $value }
interview-standing-by = respondido por { $value }
interview-standing-note = Nota: { $value }
interview-standing-not-applicable = Não aplicável: { $value }
interview-standing-unknown = Desconhecido; a perguntar a: { $value }
interview-standing-carried = Da última vez: { $value }; a confirmar
interview-standing-carried-on = Em { $date }: { $value }; a confirmar
interview-standing-votes = Mãos levantadas: { $value } (dispersão { $spread })
interview-standing-votes-apart = Mãos levantadas: { $value } – { $spread } níveis de diferença: discutam antes de decidir
interview-claim-hidden = o nível declarado fica registado; permanece oculto até que o nível seja dado
interview-earlier = { $question }: da última vez { $value }
interview-standing-expired = Caducado, já nada prova: { $value }
interview-proves-nothing = Constatado { $level }: nada do que foi visto o prova; e acrescenta uma evidência
interview-proves-less = Constatado { $level }: o que foi visto prova { $proven }; e acrescenta uma evidência
interview-confirmed = { $question }: confirmado
interview-mark-found = constatado
interview-mark-claimed = declarado

# O que fazem as teclas, numa palavra.
interview-key-onward = continuar
interview-key-skip = saltar
interview-key-confirm = confirmar
interview-key-claimed = declarado
interview-key-note = nota
interview-key-evidence = evidência
interview-key-not-applicable = não aplicável
interview-key-unknown = desconhecido
interview-key-votes = votos
interview-key-confidence = confiança
interview-key-importance = importância
interview-key-back = voltar
interview-key-jump = ir para
interview-key-open = em aberto
interview-key-domains = domínios
interview-key-undo = desfazer
interview-key-language = língua
interview-key-help = ajuda
interview-key-keys = teclas
interview-key-quit = sair
interview-key-particulars = dados da equipa
interview-key-finish = terminar
interview-key-first-open = primeira em aberto
interview-key-leave = deixar
interview-key-remove = apagar
interview-key-find = procurar
interview-key-new-document = novo documento
interview-key-proves-all = todo o nível
interview-key-detach = retirar
interview-key-retry = tentar de novo
interview-key-elsewhere = outro lugar
interview-key-mine = pôr a minha resposta por cima
interview-key-theirs = ficar com a deles, largar a minha
interview-key-quit-unsaved = sair sem esta resposta

# As teclas em pormenor.
interview-keys-title = As teclas
interview-keys-level = a tecla junto a um nível – este nível foi constatado; outra altera-o
interview-keys-enter = Enter – ir para a próxima pergunta em aberto; uma em aberto é saltada
interview-keys-confirm = y – confirmar uma resposta da última vez
interview-keys-claimed = c – o nível que a equipa declara, se for diferente
interview-keys-note = n – uma nota
interview-keys-evidence = e – uma evidência: um documento já registado, ou um novo
interview-keys-not-applicable = a – não aplicável, com o motivo
interview-keys-unknown = u – ninguém na sala sabe; a quem perguntar
interview-keys-votes = v – mãos levantadas para cada nível, como 1:2 2:5 3:3
interview-keys-confidence = f – o seu grau de confiança
interview-keys-importance = i – a importância para esta equipa, se o questionário o previr
interview-keys-by = w – quem respondeu
interview-keys-back = b ou ← – voltar à pergunta anterior
interview-keys-forward = > ou → – a pergunta seguinte, respondida ou não; s – saltar
interview-keys-jump = j – ir para uma pergunta, pelo código ou por palavras do título
interview-keys-open = o – o que está em aberto, e a quem perguntar
interview-keys-domains = d – os domínios, com o que está resolvido em cada um
interview-keys-undo = z – desfazer a última alteração
interview-keys-particulars = p – rever os dados da equipa
interview-keys-language = l – outra língua
interview-keys-help = h ou ? – o que escutar, e os documentos a pedir
interview-keys-quit = q – sair; tudo está guardado
interview-keys-interrupt = Ctrl-C – o mesmo, de qualquer lado; Esc, ou um ponto sozinho em linhas simples – abandonar o que foi começado

# Os pormenores de uma resposta.
interview-claim = Que nível declara a equipa?
interview-note = Nota: quem disse o quê, o que foi visto.
interview-by = Quem respondeu?
interview-confidence = Que confiança tem nesta resposta?
interview-confidence-low = baixa: ouvi dizer
interview-confidence-medium = média: dito por quem o faz
interview-confidence-high = alta: visto
interview-importance = Que importância tem para esta equipa?
interview-votes = Mãos levantadas para cada nível, por exemplo 1:2 2:5 3:3. Não se guardam nomes.
interview-reason = As opiniões estavam afastadas. Porque escolheram este nível? O motivo irá para a nota.
interview-not-applicable = Porque é que isto não se aplica à equipa? O relatório mostra o motivo.
interview-not-applicable-forbidden = esta pergunta vale para todas as equipas; u regista que ninguém sabe
interview-reason-required = nada mudou: «não aplicável» exige um motivo
interview-unknown = Ninguém na sala sabe. A quem se deve perguntar?
interview-nobody-yet = a determinar

# As evidências.
interview-documents = Que documento foi mostrado?
interview-no-documents = Ainda não há documentos registados.
interview-no-such-documents = Nenhum documento registado tem estas palavras.
interview-find-document = Palavras do título do documento:
interview-expired = expirado
interview-proves = Até que nível prova a resposta?
interview-proves-up-to = prova até { $level }
interview-new-document = Novo documento: { $title }
interview-new-title = Título do documento:
interview-new-kind = O que é?
interview-new-link = Onde se encontra? (ligação, armário; Enter: não indicado)
interview-new-owner = De quem é? (Enter: não indicado)
interview-new-date = A data, como 2025-05-21 ou 21/05/2025 (Enter: não indicada)
interview-new-expires = Último dia em que vale (Enter: sem fim)
interview-kind-document = documento
interview-kind-document-means = diz como as coisas devem ser
interview-kind-record = registo
interview-kind-record-means = mostra que foi feito
interview-kind-demonstration = demonstração
interview-kind-demonstration-means = mostrada a funcionar
interview-kind-interview = entrevista
interview-kind-interview-means = apenas dito; não prova nenhum nível que exija evidência

# Mover-se.
interview-first = esta é a primeira pergunta
interview-jump-title = Ir para uma pergunta
interview-jump = O código, ou palavras do título; o código de um domínio leva à sua primeira pergunta.
interview-jump-nothing = nenhuma pergunta tem «{ $text }» no código ou no título
interview-jump-not-asked = «{ $text }» não é colocada agora; o que lá está é conservado
interview-pick = { $count ->
    [one] Uma pergunta
   *[other] { $count } perguntas
}
interview-state-blank = ainda não colocada
interview-state-to-confirm = a confirmar
interview-state-not-agreed = por decidir; mãos: { $value }
interview-state-unknown = perguntar a { $who }
interview-nothing-open = nada está em aberto
interview-domains = Para que domínio?
interview-languages = Que língua?
interview-nothing-to-undo = não há nada a desfazer
interview-undo-no-answer = a última alteração não era de uma resposta e não é anulada: p reabre os dados da equipa; z mais uma vez anula a resposta anterior
interview-undone = { $question }: a última alteração foi desfeita

# Domínios, revisão, fim.
interview-domain-questions = { $count ->
    [one] Uma pergunta
   *[other] { $count } perguntas
}
interview-domain-complete = { $domain }: completo
interview-domain-score = Pontuação: { $score }
interview-finding = Qual é a sua constatação sobre este domínio? Irá para o relatório; Enter: deixar.
interview-review = Antes de terminar: o que está em aberto
interview-review-done = Todas as perguntas têm resposta
interview-review-part-done = As perguntas escolhidas têm resposta
interview-review-settled = { $count } de { $m } resolvidas
interview-review-blank = { $count ->
    [one] { $count } ainda não colocada, ou saltada
   *[other] { $count } ainda não colocadas, ou saltadas
}
interview-review-to-confirm = { $count } a confirmar
interview-review-unknown = { $count } a que ninguém soube responder
interview-review-unproven = { $count } num nível que nada do que foi visto prova
interview-conclusion-title = A conclusão
interview-conclusion = A sua conclusão em poucas frases; abre o relatório. Enter: deixar.
interview-decisions-title = Decisões pedidas
interview-decision = O que é preciso decidir? Enter: mais nada.
interview-decision-of = Por quem? (Enter: não indicado)
interview-decision-by = Até quando? como 2025-05-21 ou 21/05/2025 (Enter: não indicado)
interview-decision-cost = A que custo? (Enter: não indicado)
interview-validation-title = Validação
interview-finish-as-draft = (terminar aqui: continua a ser um rascunho)
interview-unready = { $count ->
    [one] A avaliação ainda não pode ser validada: uma pergunta espera resposta.
   *[other] A avaliação ainda não pode ser validada: { $count } perguntas esperam resposta.
}
interview-validation = { $unknown ->
    [0] Já nada espera resposta.
    [one] Uma pergunta ainda espera por quem saiba responder; o resto está resolvido.
   *[other] { $unknown } perguntas ainda esperam por quem saiba responder; o resto está resolvido.
} Quem valida a avaliação? (nome e função; Enter: continua a ser rascunho)
interview-validated = Avaliação validada por { $name }
interview-draft-again = a avaliação estava validada; alterada, volta a ser rascunho
interview-report = Para escrever o relatório:
interview-left = Tudo está guardado. Para continuar:
interview-interrupted = Interrompido; tudo o que foi introduzido está guardado. Para continuar:
interview-not-begun = Interrompido; ainda nada estava guardado
interview-quit-not-saved = A última resposta NÃO está guardada; tudo o que a precede está. Para continuar:
interview-kept-note = O texto começado fica guardado na nota de { $question }
interview-kept-votes = As mãos já contadas ficam guardadas em { $question }
interview-kept-finding = O texto começado fica guardado como constatação sobre o domínio
interview-kept-conclusion = O texto começado fica guardado como conclusão
interview-kept-scope = O texto começado fica guardado na descrição do âmbito
interview-kept-decision = A decisão começada fica guardada como está: { $ask }
interview-kept-document = O documento começado fica registado como está: { $title }; ainda não está ligado à resposta

# Quando não é possível guardar.
interview-not-saved-status = a entrevista terminou sem guardar a última resposta
interview-not-saved-title = Não guardado
interview-not-saved = A sua resposta está guardada aqui e pode ser gravada de novo.
interview-conflict = Outra pessoa alterou o ficheiro entretanto; nada do seu trabalho foi substituído. A sua resposta está guardada aqui.
interview-theirs-taken = O ficheiro foi lido de novo tal como está agora.
interview-elsewhere-title = Outro lugar
interview-elsewhere = Em que ficheiro guardar tudo? Enter: voltar.
interview-saved-elsewhere = A partir de agora tudo é guardado em «{ $file }»

# Linhas simples.
interview-plain-initial = Até agora: { $value } (Enter mantém, - apaga, outro texto substitui)
interview-plain-editor = ! sozinho: escrever no seu editor
interview-plain-cut = o terminal só aceitou esta linha até «{ $end }»; escreva o resto (Enter: é tudo)
interview-plain-entry = { $key }: { $name }
interview-plain-pick = Escreva um número; um ponto sozinho volta atrás.
interview-plain-line = Um ponto sozinho volta atrás sem mudar nada.
interview-plain-keys = Teclas: { $keys }, r repetir
interview-paste-ignored = um texto colado não é uma tecla: nada foi respondido
interview-escape-again = Esc mais uma vez abandona este texto; Enter guarda-o
interview-pick-place = { $first }–{ $last } de { $count }
interview-pick-keys = ↑ ↓ escolher, Enter confirmar, Esc voltar
interview-next-page = uma tecla: continuar
interview-editor-key = Ctrl-O: escrever no seu editor
interview-editor-failed = «{ $editor }» não funcionou ({ $cause }); o que está escrito aqui ficou
