/** How do the acts on documents read in the history? */
import { fieldNames, levelChange, type Sentences, say } from './words.ts'

export const documentsSentences = {
  'document.created': (d, l) =>
    say(`Documento ${d.documentNumber} gerado (${d.title})`, `Document ${d.documentNumber} created (${d.title})`)(l),
  'document.uploaded': (d, l) =>
    say(`Documento ${d.documentNumber} incluído (${d.title})`, `Document ${d.documentNumber} uploaded (${d.title})`)(l),
  'document.file-replaced': (d, l) =>
    say(
      `Arquivo do documento ${d.documentNumber} substituído (${d.title}): “${d.wasFileName}” por “${d.fileName}”`,
      `File of document ${d.documentNumber} replaced (${d.title}): “${d.wasFileName}” by “${d.fileName}”`,
    )(l),
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
  'document.level-changed': (d, l) => levelChange({ pt: `do documento ${d.documentNumber}`, en: `document ${d.documentNumber}` }, d, l),
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
  'signer-key.created': (_, l) => say('Chave de assinatura criada', 'Signing key created')(l),
} satisfies Sentences
