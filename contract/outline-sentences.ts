/**
 * How does the history read to units that see only the outline of a process? A kind that is not here is not told. Of the others no
 * word that people wrote is, no name of a person, no other process, and no count in which drafts may be hidden: a document is called by its
 * type and number.
 */

import { day, type Sentence, say } from './event-sentences/words.ts'
import { eventSentence } from './event-sentences.ts'
import type { EventData, EventKind } from './events.ts'
import type { Language } from './sentences.ts'

type Telling<K extends EventKind> = (data: EventData<K>, language: Language, type: string) => string

const plain =
  <K extends EventKind>(kind: K): Sentence<K> =>
  (data, language) =>
    eventSentence(kind, data, language)
const always = (pt: string, en: string) => (_: unknown, language: Language) => say(pt, en)(language)
const ofDocument =
  (pt: string, en: string): ((data: { documentNumber: string }, language: Language, type: string) => string) =>
  ({ documentNumber }, language, type) =>
    say(`Documento ${documentNumber} (${type}) ${pt}`, `Document ${documentNumber} (${type}) ${en}`)(language)

const tellings: { [K in EventKind]?: Telling<K> } = {
  'process.started': plain('process.started'),
  'process.number-informed': plain('process.number-informed'),
  'process.number-changed': plain('process.number-changed'),
  'process.type-changed': plain('process.type-changed'),
  // What a process or document was in a confidential time, and by which law, is not told afterwards either.
  'process.level-changed': always('Nível de acesso do processo alterado', 'Access level of the process changed'),
  'process.received': plain('process.received'),
  'process.sent': plain('process.sent'),
  'process.recalled': plain('process.recalled'),
  'process.concluded': plain('process.concluded'),
  'process.reopened': plain('process.reopened'),
  'process.reopened-by-plan': plain('process.reopened-by-plan'),
  'process.reopened-by-inclusion': plain('process.reopened-by-inclusion'),
  'process.return-demanded': plain('process.return-demanded'),
  'process.return-extended': plain('process.return-extended'),
  'process.return-removed': plain('process.return-removed'),
  'process.return-met': plain('process.return-met'),
  'process.suspension-lifted': plain('process.suspension-lifted'),
  'process.acknowledged': plain('process.acknowledged'),
  'process.locked': always('Processo bloqueado', 'Process locked'),
  'process.unlocked': always('Processo desbloqueado', 'Process unlocked'),
  'process.suspended': (d, l) =>
    d.until
      ? say(`Processo sobrestado até ${day(d.until)}`, `Process suspended until ${day(d.until)}`)(l)
      : say('Processo sobrestado', 'Process suspended')(l),
  'process.attached': always('Processo anexado a outro', 'Process attached to another one'),
  'process.took-in': always('Outro processo anexado a este', 'Another process attached to this one'),
  'process.detached': always('Processo desanexado', 'Process detached'),
  'process.gave-back': always('Outro processo desanexado deste', 'Another process detached from this one'),
  'process.duplicated': always('Processo duplicado de outro', 'Process duplicated from another one'),
  'document.created': ofDocument('gerado', 'created'),
  'document.uploaded': ofDocument('incluído', 'uploaded'),
  'document.file-replaced': ofDocument('com o arquivo substituído', 'given another file'),
  'document.data-changed': ofDocument('com os dados alterados', 'with its data changed'),
  'document.level-changed': ofDocument('com o nível de acesso alterado', 'with its access level changed'),
  'document.signed': ofDocument('assinado', 'signed'),
  'document.signatures-cancelled': ofDocument('com as assinaturas canceladas por edição', 'with its signatures cancelled by an edit'),
  'document.acknowledged': ofDocument('com ciência dada', 'acknowledged'),
  'document.deleted': ofDocument('excluído', 'deleted'),
  'document.cancelled': ofDocument('cancelado', 'cancelled'),
  'document.moved-out': ofDocument('movido para outro processo', 'moved to another process'),
  'document.moved-in': ofDocument('recebido de outro processo', 'moved here from another process'),
}

export const outlineKinds = Object.keys(tellings) as EventKind[]

/** `type`: the name of the type of the document it is about. */
export function outlineSentence(kind: string, data: unknown, language: Language, type: string): string {
  const telling = tellings[kind as EventKind] as ((data: unknown, language: Language, type: string) => string) | undefined
  return telling ? telling(data, language, type) : ''
}
