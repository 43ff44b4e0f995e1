/** How do the acts on blocks read in the history? */
import { blockNames, type Sentences, say } from './words.ts'

export const blocksSentences = {
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
} satisfies Sentences
