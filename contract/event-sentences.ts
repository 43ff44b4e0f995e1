/** How each kind of event reads in the history (andamento), in both languages. Text is never stored: it is built from the event's data. */
import type { EventData, EventKind } from './events.ts'
import type { Language } from './sentences.ts'

type Sentence<K extends EventKind> = (data: EventData<K>, language: Language) => string
const say = (pt: string, en: string) => (language: Language) => (language === 'en' ? en : pt)
const levels = {
  public: { 'pt-BR': 'público', en: 'public' },
  restricted: { 'pt-BR': 'restrito', en: 'restricted' },
  confidential: { 'pt-BR': 'sigiloso', en: 'confidential' },
} as const
const blockNames = {
  signature: { 'pt-BR': 'assinatura', en: 'Signature' },
  meeting: { 'pt-BR': 'reunião', en: 'Meeting' },
} as const
/** A day as it is read: 2026-11-24 is 24/11/2026. */
const day = (iso: string) => iso.split('-').reverse().join('/')

const fields: Record<string, { 'pt-BR': string; en: string }> = {
  classification: { 'pt-BR': 'assuntos', en: 'subjects' },
  parties: { 'pt-BR': 'interessados', en: 'interested parties' },
  summary: { 'pt-BR': 'especificação', en: 'summary' },
  priority: { 'pt-BR': 'prioridade', en: 'priority' },
  type_id: { 'pt-BR': 'tipo', en: 'type' },
  description: { 'pt-BR': 'descrição', en: 'description' },
  tree_name: { 'pt-BR': 'nome na árvore', en: 'name in the tree' },
  interested: { 'pt-BR': 'interessados', en: 'interested parties' },
  recipient: { 'pt-BR': 'destinatários', en: 'recipients' },
  sender: { 'pt-BR': 'remetente', en: 'sender' },
  type_number: { 'pt-BR': 'número', en: 'number' },
  document_date: { 'pt-BR': 'data', en: 'date' },
  source: { 'pt-BR': 'formato', en: 'source' },
}
const fieldNames = (names: readonly string[], language: Language) => names.map((name) => fields[name]?.[language] ?? name).join(', ')

const sentences: { [K in EventKind]: Sentence<K> } = {
  'process.started': (d, l) => say(`Processo ${d.number} gerado (${d.type})`, `Process ${d.number} started (${d.type})`)(l),
  'process.number-informed': (d, l) =>
    say(
      `Número ${d.number} informado, de processo autuado em ${day(d.filedOn)}`,
      `Number ${d.number} informed, of a process filed on ${day(d.filedOn)}`,
    )(l),
  'process.number-changed': (d, l) =>
    d.from === d.to
      ? say(
          `Data de autuação alterada de ${day(d.filedFrom)} para ${day(d.filedTo)}`,
          `Day of filing changed from ${day(d.filedFrom)} to ${day(d.filedTo)}`,
        )(l)
      : say(
          `Número do processo alterado de ${d.from} (autuado em ${day(d.filedFrom)}) para ${d.to} (autuado em ${day(d.filedTo)})`,
          `Number of the process changed from ${d.from} (filed on ${day(d.filedFrom)}) to ${d.to} (filed on ${day(d.filedTo)})`,
        )(l),
  'process.type-changed': (d, l) =>
    say(`Tipo do processo alterado de “${d.from}” para “${d.to}”`, `Process type changed from “${d.from}” to “${d.to}”`)(l),
  'process.level-changed': (d, l) =>
    d.from === d.to
      ? say(`Hipótese legal do processo alterada para ${d.basis}`, `Legal basis of the process changed to ${d.basis}`)(l)
      : say(
          `Nível de acesso do processo alterado de ${levels[d.from][l]} para ${levels[d.to][l]}${d.basis ? ` (${d.basis})` : ''}`,
          `Access level of the process changed from ${levels[d.from][l]} to ${levels[d.to][l]}${d.basis ? ` (${d.basis})` : ''}`,
        )(l),
  'process.locked': (d, l) => say(`Processo bloqueado: ${d.reason}`, `Process locked: ${d.reason}`)(l),
  'process.unlocked': (d, l) => say(`Processo desbloqueado: ${d.reason}`, `Process unlocked: ${d.reason}`)(l),
  'process.duplicated': (d, l) => {
    const copies = say(
      d.documents === 1 ? '1 documento copiado' : `${d.documents} documentos copiados`,
      d.documents === 1 ? '1 document copied' : `${d.documents} documents copied`,
    )(l)
    return d.from
      ? say(`Processo duplicado do processo ${d.from}: ${copies}`, `Process duplicated from process ${d.from}: ${copies}`)(l)
      : say(`Processo duplicado de outro: ${copies}`, `Process duplicated from another one: ${copies}`)(l)
  },
  'process.attached': (d, l) =>
    d.number
      ? say(`Processo anexado ao processo ${d.number}`, `Process attached to process ${d.number}`)(l)
      : say('Processo anexado a outro', 'Process attached to another one')(l),
  'process.took-in': (d, l) =>
    d.number
      ? say(`Processo ${d.number} anexado a este`, `Process ${d.number} attached to this one`)(l)
      : say('Outro processo anexado a este', 'Another process attached to this one')(l),
  'process.detached': (d, l) =>
    d.number
      ? say(`Processo desanexado do processo ${d.number}: ${d.reason}`, `Process detached from process ${d.number}: ${d.reason}`)(l)
      : say(`Processo desanexado: ${d.reason}`, `Process detached: ${d.reason}`)(l),
  'process.gave-back': (d, l) =>
    d.number
      ? say(`Processo ${d.number} desanexado deste: ${d.reason}`, `Process ${d.number} detached from this one: ${d.reason}`)(l)
      : say(`Outro processo desanexado deste: ${d.reason}`, `Another process detached from this one: ${d.reason}`)(l),
  'process.deleted': (d, l) => say(`Processo ${d.number} excluído (${d.type})`, `Process ${d.number} deleted (${d.type})`)(l),
  'process.data-changed': (d, l) =>
    say(`Dados do processo alterados: ${fieldNames(d.fields, l)}`, `Process data changed: ${fieldNames(d.fields, l)}`)(l),
  'process.remark-changed': (_, l) => say('Observações da unidade alteradas', 'Unit remark changed')(l),
  'process.received': (_, l) => say('Processo recebido na unidade', 'Process received in the unit')(l),
  'process.sent': (d, l) =>
    say(
      `Processo enviado para ${d.toUnits.join(', ')}${d.keptOpen ? ', mantido aberto na unidade' : ''}`,
      `Process sent to ${d.toUnits.join(', ')}${d.keptOpen ? ', kept open in the unit' : ''}`,
    )(l),
  'process.recalled': (d, l) =>
    say(
      `Envio desfeito antes de ser aberto em ${d.fromUnits.join(', ')}`,
      `Sending undone before it was opened in ${d.fromUnits.join(', ')}`,
    )(l),
  'process.concluded': (d, l) =>
    say(
      d.bySending ? 'Conclusão automática do processo na unidade' : 'Processo concluído na unidade',
      d.bySending ? 'Process concluded in the unit by sending' : 'Process concluded in the unit',
    )(l),
  'process.reopened': (_, l) => say('Processo reaberto na unidade', 'Process reopened in the unit')(l),
  'process.suspended': (d, l) => {
    const [until, bound] = [
      d.until ? say(` até ${day(d.until)}`, ` until ${day(d.until)}`)(l) : '',
      d.boundTo ? say(`, vinculado ao processo ${d.boundTo}`, `, bound to process ${d.boundTo}`)(l) : '',
    ]
    return say(`Processo sobrestado${until}${bound}: ${d.reason}`, `Process suspended${until}${bound}: ${d.reason}`)(l)
  },
  'process.suspension-lifted': (d, l) =>
    d.byDay
      ? say('Sobrestamento encerrado na data prevista', 'Suspension ended on its day')(l)
      : say('Sobrestamento retirado', 'Suspension lifted')(l),
  'process.related': (d, l) =>
    d.number
      ? say(`Relacionado ao processo ${d.number}`, `Related to process ${d.number}`)(l)
      : say('Relacionado a um processo de acesso limitado', 'Related to a process of limited access')(l),
  'process.unrelated': (d, l) =>
    d.number
      ? say(`Desfeito o relacionamento com o processo ${d.number}`, `Relation to process ${d.number} taken back`)(l)
      : say('Desfeito um relacionamento', 'A relation was taken back')(l),
  'process.return-demanded': (d, l) =>
    say(
      `Retorno programado para ${day(d.dueOn)}: ${d.ofUnits.join(', ')}`,
      `Return scheduled for ${day(d.dueOn)}: ${d.ofUnits.join(', ')}`,
    )(l),
  'process.return-extended': (d, l) =>
    say(
      `Retorno programado de ${d.ofUnit} prorrogado de ${day(d.from)} para ${day(d.dueOn)}`,
      `Scheduled return from ${d.ofUnit} extended from ${day(d.from)} to ${day(d.dueOn)}`,
    )(l),
  'process.return-removed': (d, l) =>
    say(
      `Retorno programado de ${d.ofUnit} para ${day(d.dueOn)} excluído`,
      `Scheduled return from ${d.ofUnit} for ${day(d.dueOn)} removed`,
    )(l),
  'process.return-met': (d, l) =>
    say(`Retorno programado cumprido: ${d.toUnits.join(', ')}`, `Scheduled return met: ${d.toUnits.join(', ')}`)(l),
  'process.reopening-planned': (d, l) =>
    d.reopenOn
      ? say(`Reabertura programada para ${day(d.reopenOn)}`, `Reopening scheduled for ${day(d.reopenOn)}`)(l)
      : say('Reabertura programada cancelada', 'Scheduled reopening cancelled')(l),
  'process.reopened-by-plan': (d, l) =>
    say(`Processo reaberto em ${d.unit} por reabertura programada`, `Process reopened in ${d.unit} as scheduled`)(l),
  'process.reopening-passed': (_, l) => say('Reabertura programada sem efeito', 'Scheduled reopening without effect')(l),
  'calendar-feed.created': (_, l) => say('Endereço particular de calendário criado', 'Private calendar address made')(l),
  'calendar-feed.revoked': (_, l) => say('Endereço particular de calendário encerrado', 'Private calendar address ended')(l),
  'send-group.changed': (_, l) => say('Grupo de envio alterado', 'Send group changed')(l),
  'process.checkpoint-set': (d, l) =>
    d.checkpoint
      ? say(`Ponto de controle: ${d.checkpoint}`, `Control point: ${d.checkpoint}`)(l)
      : say('Ponto de controle retirado', 'Control point taken away')(l),
  'process.deadline-changed': (d, l) => {
    const words = {
      set: [`Prazo da unidade definido para ${day(d.dueOn)}`, `Deadline of the unit set for ${day(d.dueOn)}`],
      concluded: [`Prazo da unidade de ${day(d.dueOn)} concluído`, `Deadline of the unit of ${day(d.dueOn)} concluded`],
      removed: [`Prazo da unidade de ${day(d.dueOn)} excluído`, `Deadline of the unit of ${day(d.dueOn)} removed`],
    } as const
    const [pt, en] = words[d.change]
    return say(pt, en)(l)
  },
  'process.assigned': (d, l) =>
    (d.to
      ? say(`Processo atribuído para ${d.to}`, `Process assigned to ${d.to}`)
      : say('Atribuição do processo removida', 'Process unassigned'))(l),
  'process.remark-added': (d, l) => say(`Atualização de andamento: ${d.text}`, `Remark: ${d.text}`)(l),
  'process.acknowledged': (_, l) => say('Ciência no processo', 'Process acknowledged')(l),
  'process.noted': (d, l) =>
    ({
      added: say('Anotação incluída', 'Note added'),
      changed: say('Anotação alterada', 'Note changed'),
      removed: say('Anotação removida', 'Note removed'),
    })[d.change](l) + (d.change !== 'removed' && d.priority ? say(' (prioridade)', ' (priority)')(l) : ''),
  'process.marked': (d, l) =>
    ({
      added: say(`Marcador “${d.marker}” incluído`, `Marker “${d.marker}” added`),
      changed: say(`Texto do marcador “${d.marker}” alterado`, `Text of marker “${d.marker}” changed`),
      removed: say(`Marcador “${d.marker}” removido`, `Marker “${d.marker}” removed`),
    })[d.change](l) + (d.text ? `: ${d.text}` : ''),
  'process.marked-personally': (_, l) => say('Marcador pessoal alterado', 'Personal marker changed')(l),
  'process.followed': (d, l) =>
    ({
      added: say('Acompanhamento especial incluído', 'Follow-up added'),
      changed: say('Acompanhamento especial alterado', 'Follow-up changed'),
      removed: say('Acompanhamento especial removido', 'Follow-up removed'),
    })[d.change](l) + (d.group ? ` (${d.group})` : ''),
  'process.kept': (d, l) =>
    ({
      added: say('Incluído nos favoritos da unidade', 'Added to the favorites of the unit'),
      changed: say('Favorito da unidade alterado', 'Favorite of the unit changed'),
      removed: say('Retirado dos favoritos da unidade', 'Taken from the favorites of the unit'),
    })[d.change](l) + (d.documentNumber ? say(`: documento ${d.documentNumber}`, `: document ${d.documentNumber}`)(l) : ''),
  'process.unread-set': (d, l) =>
    (d.unread ? say('Marcado como não lido para si', 'Set as unread for oneself') : say('Não lido desfeito', 'No longer unread'))(l),
  'process.attention-cleared': (_, l) => say('Sinais de atenção vistos pela unidade', 'Attention signs seen by the unit')(l),
  'comment.changed': (_, l) => say('Comentário alterado', 'Comment changed')(l),
  'desk-view.changed': (_, l) => say('Visão do controle de processos alterada', 'View of the desk changed')(l),
  'desk.arranged': (_, l) => say('Controle de processos arrumado', 'Desk arranged')(l),
  'marker.changed': (_, l) => say('Marcador da unidade alterado', 'Marker of the unit changed')(l),
  'work-plan.set': (d, l) =>
    d.plan
      ? say(`Plano de trabalho: ${d.plan}`, `Work plan: ${d.plan}`)(l)
      : say('Plano de trabalho retirado do processo', 'Work plan taken off the process')(l),
  'work-item.told': (d, l) => say(`Item “${d.item}” do plano de trabalho atualizado`, `Item “${d.item}” of the work plan updated`)(l),
  'work-item.document': (d, l) =>
    d.change === 'added'
      ? say(`Documento ${d.documentNumber} ligado ao item “${d.item}”`, `Document ${d.documentNumber} linked to item “${d.item}”`)(l)
      : say(
          `Documento ${d.documentNumber} desligado do item “${d.item}”`,
          `Document ${d.documentNumber} unlinked from item “${d.item}”`,
        )(l),
  'block.process-included': (d, l) =>
    say(`Processo incluído no bloco interno ${d.blockNumber}`, `Process included in working block ${d.blockNumber}`)(l),
  'block.process-removed': (d, l) =>
    say(`Processo retirado do bloco interno ${d.blockNumber}`, `Process removed from working block ${d.blockNumber}`)(l),
  'block.meeting-included': (d, l) =>
    say(`Processo incluído no bloco de reunião ${d.blockNumber}`, `Process included in meeting block ${d.blockNumber}`)(l),
  'block.meeting-removed': (d, l) =>
    say(`Processo retirado do bloco de reunião ${d.blockNumber}`, `Process removed from meeting block ${d.blockNumber}`)(l),
  'block.document-included': (d, l) =>
    say(
      `Documento ${d.documentNumber} (${d.title}) incluído no bloco de assinatura ${d.blockNumber}`,
      `Document ${d.documentNumber} (${d.title}) included in signature block ${d.blockNumber}`,
    )(l),
  'block.document-removed': (d, l) =>
    say(
      `Documento ${d.documentNumber} (${d.title}) retirado do bloco de assinatura ${d.blockNumber}`,
      `Document ${d.documentNumber} (${d.title}) removed from signature block ${d.blockNumber}`,
    )(l),
  'block.released': (d, l) =>
    say(
      `Bloco de ${blockNames[d.blockKind]['pt-BR']} ${d.blockNumber} disponibilizado para ${d.units.join(', ')}`,
      `${blockNames[d.blockKind].en} block ${d.blockNumber} released to ${d.units.join(', ')}`,
    )(l),
  'block.release-cancelled': (d, l) =>
    say(
      `Disponibilização do bloco de ${blockNames[d.blockKind]['pt-BR']} ${d.blockNumber} cancelada`,
      `Release of ${blockNames[d.blockKind].en.toLowerCase()} block ${d.blockNumber} cancelled`,
    )(l),
  'block.returned': (d, l) =>
    say(
      `Bloco de ${blockNames[d.blockKind]['pt-BR']} ${d.blockNumber} devolvido`,
      `${blockNames[d.blockKind].en} block ${d.blockNumber} returned`,
    )(l),
  'block.state-changed': (d, l) => say(`Situação do bloco ${d.blockId} alterada`, `State of block ${d.blockId} changed`)(l),
  'block.arranged': (d, l) => say(`Blocos organizados: ${d.blockIds.join(', ')}`, `Blocks arranged: ${d.blockIds.join(', ')}`)(l),
  'block.item-noted': (d, l) => say(`Anotação no bloco ${d.blockId}`, `Note in block ${d.blockId}`)(l),
  'block.changed': (d, l) => say(`Bloco ${d.blockId} alterado`, `Block ${d.blockId} changed`)(l),
  'note-group.changed': (_, l) => say('Grupo da unidade alterado', 'Group of the unit changed')(l),
  'document.created': (d, l) =>
    say(`Documento ${d.documentNumber} gerado (${d.title})`, `Document ${d.documentNumber} created (${d.title})`)(l),
  'document.uploaded': (d, l) =>
    say(`Documento ${d.documentNumber} incluído (${d.title})`, `Document ${d.documentNumber} uploaded (${d.title})`)(l),
  'document.file-replaced': (d, l) =>
    say(
      `Arquivo do documento ${d.documentNumber} substituído (${d.title}): “${d.wasFileName}” por “${d.fileName}”`,
      `File of document ${d.documentNumber} replaced (${d.title}): “${d.wasFileName}” by “${d.fileName}”`,
    )(l),
  'knowledge.saved': (d, l) => say(`Base de conhecimento “${d.title}” salva`, `Article “${d.title}” saved`)(l),
  'knowledge.released': (d, l) => say(`Base de conhecimento ${d.articleId} liberada`, `Article ${d.articleId} released`)(l),
  'knowledge.withdrawn': (d, l) => say(`Base de conhecimento ${d.articleId} retirada`, `Article ${d.articleId} withdrawn`)(l),
  'trash.taken': (d, l) => say(`Documento ${d.documentNumber} baixado da lixeira`, `Document ${d.documentNumber} taken from trash`)(l),
  'trash.ended': (_, l) => say('Prazo da lixeira encerrado', 'Time in the trash ended')(l),
  'document.saved': (d, l) => say(`Rascunho do documento ${d.documentNumber} salvo`, `Draft of document ${d.documentNumber} saved`)(l),
  'document.version-kept': (d, l) =>
    say(`Versão ${d.version} do documento ${d.documentNumber} guardada`, `Version ${d.version} of document ${d.documentNumber} kept`)(l),
  'document.data-changed': (d, l) =>
    say(
      `Dados do documento ${d.documentNumber} alterados (${d.title}): ${fieldNames(d.fields, l)}`,
      `Data of document ${d.documentNumber} changed (${d.title}): ${fieldNames(d.fields, l)}`,
    )(l),
  'document.level-changed': (d, l) =>
    say(
      `Nível de acesso do documento ${d.documentNumber} alterado de ${levels[d.from][l]} para ${levels[d.to][l]}${d.basis ? ` (${d.basis})` : ''}`,
      `Access level of document ${d.documentNumber} changed from ${levels[d.from][l]} to ${levels[d.to][l]}${d.basis ? ` (${d.basis})` : ''}`,
    )(l),
  'document.signed': (d, l) =>
    say(
      `Documento ${d.documentNumber} (${d.title}) assinado por ${d.signer}, ${d.signerTitle}`,
      `Document ${d.documentNumber} (${d.title}) signed by ${d.signer}, ${d.signerTitle}`,
    )(l),
  'document.signatures-cancelled': (d, l) =>
    say(
      `Assinaturas do documento ${d.documentNumber} (${d.title}) canceladas por edição: ${d.signers.join(', ')}`,
      `Signatures of document ${d.documentNumber} (${d.title}) cancelled by an edit: ${d.signers.join(', ')}`,
    )(l),
  'documents.locked': (d, l) =>
    say(
      `Documentos que não podem mais ser editados: ${d.documentNumbers.join(', ')}`,
      `Documents that can no longer be edited: ${d.documentNumbers.join(', ')}`,
    )(l),
  'document.acknowledged': (d, l) =>
    say(`Ciência no documento ${d.documentNumber} (${d.title})`, `Document ${d.documentNumber} (${d.title}) acknowledged`)(l),
  'documents.unlocked': (d, l) =>
    say(`Documentos editáveis outra vez: ${d.documentNumbers.join(', ')}`, `Documents editable again: ${d.documentNumbers.join(', ')}`)(l),
  'document.seen-outside': (_, l) => say('Documento visto fora da unidade', 'Document seen outside its unit')(l),
  'document.deleted': (d, l) =>
    say(`Documento ${d.documentNumber} excluído (${d.title})`, `Document ${d.documentNumber} deleted (${d.title})`)(l),
  'process.tree-ordered': (_, l) => say('Árvore de documentos ordenada', 'Tree of documents put in another order')(l),
  'process.tree-step': (_, l) => say('Árvore de documentos ordenada, mais um passo', 'Tree of documents ordered, one more step')(l),
  'process.documents-ordered': (d, l) =>
    say(`Ordem dos documentos alterada (${d.count})`, `Order of the documents changed (${d.count})`)(l),
  'document.moved-out': (d, l) =>
    say(
      `Documento ${d.documentNumber} (${d.title}) movido para ${d.to ? `o processo ${d.to}` : 'um processo de acesso limitado'}: ${d.reason}`,
      `Document ${d.documentNumber} (${d.title}) moved to ${d.to ? `process ${d.to}` : 'a process of limited access'}: ${d.reason}`,
    )(l),
  'document.moved-in': (d, l) =>
    say(
      `Documento ${d.documentNumber} (${d.title}) recebido por movimentação ${d.from ? `do processo ${d.from}` : 'de um processo de acesso limitado'}: ${d.reason}`,
      `Document ${d.documentNumber} (${d.title}) moved here from ${d.from ? `process ${d.from}` : 'a process of limited access'}: ${d.reason}`,
    )(l),
  'document.cancelled': (d, l) =>
    say(
      `Documento ${d.documentNumber} (${d.title}) cancelado. Motivo: ${d.reason}`,
      `Document ${d.documentNumber} (${d.title}) cancelled. Reason: ${d.reason}`,
    )(l),
  'push-device.added': ({ name }, l) => say(`Aparelho ${name} passou a receber avisos`, `Device ${name} takes notifications`)(l),
  'push-device.removed': (_, l) => say('Aparelho não recebe mais avisos', 'Device takes notifications no more')(l),
  'signer-key.created': (_, l) => say('Chave de assinatura criada', 'Signing key created')(l),
  'grant.given': (d, l) => say(`Credencial de acesso concedida a ${d.to}, em ${d.unit}`, `Credential granted to ${d.to}, in ${d.unit}`)(l),
  'grant.renewed': (d, l) =>
    say(`Credencial de acesso de ${d.of}, em ${d.unit}, renovada`, `Credential of ${d.of}, in ${d.unit}, renewed`)(l),
  'grant.revoked': (d, l) =>
    say(`Credencial de acesso de ${d.of}, em ${d.unit}, cassada`, `Credential of ${d.of}, in ${d.unit}, revoked`)(l),
  'grant.renounced': (_, l) => say('Renúncia à credencial de acesso', 'Credential renounced')(l),
  'grant.activated': (d, l) =>
    say(
      `Credencial de acesso de ${d.to}, em ${d.unit}, ativada pelo acervo de sigilosos`,
      `Credential of ${d.to}, in ${d.unit}, activated by the keeper of the confidential holdings`,
    )(l),
  'grant.restored': (d, l) =>
    say(
      `Acesso devolvido a ${d.to}, em ${d.unit}: ninguém mais podia abrir o processo`,
      `Access given back to ${d.to}, in ${d.unit}: nobody could open the process any more`,
    )(l),
  'grant.cancelled': (d, l) =>
    say(`Credencial de acesso inativa de ${d.of}, em ${d.unit}, cancelada`, `Inactive credential of ${d.of}, in ${d.unit}, cancelled`)(l),
  'signature-grant.given': (d, l) =>
    say(
      `Credencial de assinatura do documento ${d.documentNumber} (${d.title}) concedida a ${d.to}, em ${d.unit}`,
      `Credential to sign document ${d.documentNumber} (${d.title}) granted to ${d.to}, in ${d.unit}`,
    )(l),
  'signature-grant.revoked': (d, l) =>
    say(
      `Credencial de assinatura de ${d.of}, em ${d.unit}, para o documento ${d.documentNumber} cassada`,
      `Credential of ${d.of}, in ${d.unit}, to sign document ${d.documentNumber} revoked`,
    )(l),
  'signature-grant.voided': (d, l) =>
    say(
      `Credencial de assinatura de ${d.of}, em ${d.unit}, para o documento ${d.documentNumber} anulada com o fim do acesso`,
      `Credential of ${d.of}, in ${d.unit}, to sign document ${d.documentNumber} void since the access ended`,
    )(l),
  'holdings.opened': (_, l) => say('Acervo de sigilosos aberto com senha', 'Confidential holdings opened by password')(l),
  'confidential.opened': (_, l) => say('Processo sigiloso aberto com senha', 'Confidential process opened by password')(l),
  'session.opened': (_, l) => say('Entrada no sistema', 'Signed in')(l),
  'session.ended': (_, l) => say('Sessão encerrada', 'Session ended')(l),
  'session.unit-switched': (d, l) => say(`Unidade trocada para ${d.unit}`, `Switched to unit ${d.unit}`)(l),
  'notification-wishes.changed': (_, l) => say('Preferências de notificação alteradas', 'Notification preferences changed')(l),
  'password.changed': (_, l) => say('Senha alterada', 'Password changed')(l),
  'password.reset-issued': (_, l) => say('Redefinição de senha emitida', 'Password reset issued')(l),
  'api-key.created': (d, l) => say(`Chave de acesso “${d.name}” criada`, `Access key “${d.name}” created`)(l),
  'api-key.ended': (_, l) => say('Chave de acesso encerrada', 'Access key ended')(l),
  'registry.changed': (d, l) => say(`Cadastro alterado: ${d.registry}`, `Registry changed: ${d.registry}`)(l),
  'setting.changed': (d, l) =>
    say(`Parâmetro ${d.name} alterado de ${d.from} para ${d.to}`, `Parameter ${d.name} changed from ${d.from} to ${d.to}`)(l),
  'batch.started': (d, l) => say(`Ato em lote iniciado em ${d.total} itens`, `Batch begun on ${d.total} items`)(l),
  'batch.stopped': (_, l) => say('Ato em lote interrompido', 'Batch stopped')(l),
  'batch.finished': (_, l) => say('Ato em lote terminado', 'Batch finished')(l),
  'dashboard.changed': (_, l) => say('Painel de controle alterado', 'Control panel changed')(l),
  'bundle.started': (d, l) =>
    say(
      `Geração de ${d.format.toUpperCase()} iniciada com ${d.total} documentos`,
      `Making of a ${d.format.toUpperCase()} of ${d.total} documents begun`,
    )(l),
  'bundle.stopped': (_, l) => say('Geração de arquivo do processo cancelada', 'Making of a file of the process cancelled')(l),
  'bundle.finished': (d, l) =>
    say(
      `Arquivo do processo gerado: ${d.included} documentos, ${d.leftOut} de fora`,
      `File of the process made: ${d.included} documents, ${d.leftOut} left out`,
    )(l),
  'bundle.taken': (_, l) => say('Arquivo do processo baixado', 'File of the process downloaded')(l),
  'bundles.expired': (d, l) =>
    say(`${d.count} arquivos de processos apagados por prazo`, `${d.count} files of processes removed when due`)(l),
  'installation.link-issued': (_, l) => say('Convite do primeiro administrador emitido', 'Link for the first administrator issued')(l),
  'installation.begun': (_, l) => say('Instalação iniciada', 'Installation begun')(l),
}

/** The event as a sentence. An event of a kind that this version does not know shows its kind. */
export function eventSentence(kind: string, data: unknown, language: Language): string {
  const sentence = sentences[kind as EventKind] as ((data: unknown, language: Language) => string) | undefined
  return sentence ? sentence(data, language) : kind
}
