/** How do the acts on a process itself read in its history? */
import { day, fieldNames, levelChange, type Sentences, say } from './words.ts'

export const processesSentences = {
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
  'process.level-changed': (d, l) => levelChange({ pt: 'do processo', en: 'the process' }, d, l),
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
  'process.related': (d, l) =>
    d.number
      ? say(`Relacionado ao processo ${d.number}`, `Related to process ${d.number}`)(l)
      : say('Relacionado a um processo de acesso limitado', 'Related to a process of limited access')(l),
  'process.unrelated': (d, l) =>
    d.number
      ? say(`Desfeito o relacionamento com o processo ${d.number}`, `Relation to process ${d.number} taken back`)(l)
      : say('Desfeito um relacionamento', 'A relation was taken back')(l),
  'process.remark-added': (d, l) => say(`Atualização de andamento: ${d.text}`, `Remark: ${d.text}`)(l),
  'process.acknowledged': (_, l) => say('Ciência no processo', 'Process acknowledged')(l),
} satisfies Sentences
