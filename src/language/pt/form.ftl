# Formulários: exportação e importação.
form-does-not-apply = Não se aplica
form-do-not-know = Não sei
form-row-without-id = falta o valor na coluna «{ $column }»
form-row-twice = «{ $id }» figura em duas linhas; mantenha apenas uma
form-row-too-long = esta linha tem mais células do que o cabeçalho tem colunas
form-other-questionnaire = este formulário é de { $found }; esperado: { $expected }
form-votes = votos inválidos «{ $found }»: use a forma «1=2; 2=5»
form-closes = metas inválidas «{ $found }»: use a forma «O-1=3; O-2=3»
form-bad-date = data inválida «{ $found }»: use AAAA-MM-DD
form-needs-reason = «Não se aplica» exige um motivo no comentário
form-needs-column = falta o valor na coluna «{ $column }»
form-too-large = o formulário tem mais de { $most } MiB
form-not-a-form = este ficheiro não é um formulário exportado pelo Palier; conserve a folha oculta e a primeira linha de cada folha
form-newer = este formulário foi exportado por uma versão mais recente do Palier ({ $found })
form-unreadable = não foi possível ler o livro: { $detail }
form-sheet-start = Ler primeiro
form-sheet-answers = Respostas
form-sheet-facts = Factos
form-sheet-documents = Documentos
form-sheet-actions = Ações
form-sheet-scores = Pontuações
form-head-id = Identificador
form-head-question = Código
form-head-domain = Domínio
form-head-ask = Pergunta
form-head-levels = Níveis
form-head-answer = Resposta
form-head-comment = Motivo / comentário
form-head-documents = Documentos (identificadores)
form-head-claimed = Nível declarado
form-head-confidence = Confiança
form-head-importance = Importância
form-head-carried = Resposta anterior
form-head-votes = Votos (1=2; 2=5)
form-head-by = Resposta dada por
form-head-date = Data
form-head-fact = Sobre a equipa
form-head-title = Título
form-head-kind = Natureza
form-head-link = Ligação
form-head-owner = Responsável
form-head-seen = Visto em
form-head-expires = Expira em
form-head-do = Ação
form-head-closes = Visa (O-1=3)
form-head-accountable = Sob a autoridade de
form-head-due = Prazo
form-head-cost = Custo
form-head-status = Estado
form-scores-note = Calculado na exportação
form-scores-score = Pontuação
form-scores-low = Mínimo possível
form-scores-high = Máximo possível
form-choose = Escolha na lista.
form-start-purpose = Finalidade
form-start-team = Equipa
form-start-marking = Marcação TLP
form-start-contact = Contacto
form-start-for = Destinatário
form-start-return = Devolver até
form-start-step-1 = Passo 1
form-start-step-2 = Passo 2
form-start-step-3 = Passo 3
form-start-step-2-text = Fundamente a resposta no comentário e indique os identificadores dos documentos que a sustentam. Acrescente os documentos novos na folha «Documentos», cada um com um identificador à sua escolha.
form-start-step-3-text = Guarde o ficheiro e devolva-o. Não apague a primeira linha das folhas.
export-written = { $count ->
    [one] { $count } pergunta escrita em { $file }
   *[other] { $count } perguntas escritas em { $file }
}
export-format = formato desconhecido de «{ $file }»: use um nome de ficheiro terminado em .xlsx, .csv, .json ou .jsonl
export-scores-only = contém pontuações, níveis e cobertura; não contém notas, motivos, documentos nem nomes
export-domains-only = contém as pontuações dos domínios; não contém perguntas, notas, motivos, documentos nem nomes
export-scores-format = as pontuações exportam-se em JSON: use um nome de ficheiro terminado em .json
export-cell-too-long = texto demasiado longo para uma célula do livro: { $detail }
import-changes = { $count ->
    [one] { $count } alteração
   *[other] { $count } alterações
}
import-none = nenhuma alteração: o ficheiro já contém estes valores
import-written = { $file } atualizado
import-dry-run = nada foi escrito (--dry-run)
import-removed = (removido)
import-empty = (vazio)
import-conflicts = { $count ->
    [one] { $count } campo foi alterado tanto no formulário como no ficheiro; nada foi escrito
   *[other] { $count } campos foram alterados tanto no formulário como no ficheiro; nada foi escrito
}
import-conflict-hint = resolva-os no formulário ou no ficheiro, ou escolha um lado com --prefer form ou --prefer file
import-conflict-base = exportado
import-conflict-form = formulário
import-conflict-file = ficheiro
import-same-field = { $field } difere entre { $first } e { $second }
import-in-place = «import» altera o próprio ficheiro: a entrada padrão («-») não é admitida
form-start-step-1-text = { $count ->
    [one] Responda à pergunta da folha «Respostas»: escolha na lista da coluna amarela.
   *[other] Responda às { $count } perguntas da folha «Respostas»: escolha na lista da coluna amarela.
}
help-command-export = Exportar a avaliação como formulário Excel, tabela ou JSON
help-export-output = Ficheiro a escrever; a extensão determina o formato: .xlsx, .csv, .json, .jsonl
help-export-only = Domínios e perguntas a exportar
help-arg-recipient = Preparar o formulário de uma pessoa: apenas as perguntas escolhidas e os seus documentos
help-arg-blank = Omitir as respostas anteriores
help-arg-return-by = Data-limite de devolução do formulário
help-arg-delimiter = Carácter que separa as células de um ficheiro CSV
help-arg-scores-only = Escrever apenas as pontuações, sem notas nem documentos
help-arg-domains-only = Omitir também as perguntas
help-command-import = Importar formulários preenchidos para a avaliação
help-arg-forms = Formulários preenchidos, em Excel ou CSV
help-arg-dry-run = Mostrar as alterações sem as escrever
help-arg-prefer = Lado a manter quando ambos foram alterados
help-examples-export =
    Exemplos:
      palier export equipa.toml -o equipa.xlsx
      palier export equipa.toml -o juridico.xlsx --only O --for "Gabinete jurídico" --return-by 2026-04-15
      palier export equipa.toml -o pontuacoes.json --scores-only
    Para importar os formulários preenchidos, use «import». Para juntar as respostas de várias pessoas às mesmas perguntas, use «merge».
help-examples-import =
    Exemplos:
      palier import equipa.toml juridico.xlsx --dry-run
      palier import equipa.toml juridico.xlsx rh.xlsx
      palier import equipa.toml juridico.xlsx --prefer form
    Para juntar respostas de várias pessoas às mesmas perguntas, use «merge».
badge-none = nenhum até agora
score-write-format = formato desconhecido «{ $found }»; valores possíveis: { $choices }
help-arg-write = Escrever também este formato num ficheiro, mesmo que um limiar não seja atingido (repetível)

## chart
help-command-chart = Desenhar um gráfico do relatório para um diapositivo
help-arg-kind = Gráfico a desenhar («progress» exige --with)
help-arg-domain = Domínio a desenhar: as suas respostas em vez das pontuações
help-chart-with = Avaliação anterior com a qual comparar
help-chart-output = Ficheiro a escrever; a extensão determina o formato: .svg, .png, .txt
help-arg-width = Largura em píxeis [200 a 8000; por omissão: 1600]
help-chart-format = Formato, seja qual for a extensão do ficheiro; «text» descreve o gráfico por palavras
help-examples-chart =
    Exemplos:
      palier chart equipa.toml --kind radar -o radar.svg
      palier chart equipa.toml --kind bars --domain O -o organizacao.png --width 1920
      palier chart equipa.toml --kind progress --with ano-passado.toml --format text
chart-needs-earlier = o gráfico «progress» exige uma avaliação anterior: acrescente --with
chart-needs-output = falta a opção --output (facultativa apenas com --format text)
chart-format = formato desconhecido «{ $file }»; valores possíveis: .svg, .png, .txt
chart-nothing = nada a desenhar: nenhuma pergunta do gráfico «{ $kind }» tem resposta
chart-no-radar = desenhado em barras: um radar exige 3 a 18 eixos numa mesma escala, cada um com um valor
