/** What units note on the processes of the demo beside the file: added to the scripts afterwards, so that the story itself stays as it was told. */
import { checkpointsOf } from './checkpoints.ts'
import { followUpGroups, markers, markerUnits } from './markers.ts'
import type { Random } from './random.ts'
import { type Deed, minutesBetween, type Script, type Step } from './story-steps.ts'

export type NoteAct =
  | { kind: 'note'; text: string; priority: boolean }
  | { kind: 'mark'; marker: string; text: string }
  /** Which control point it is in (P-23). */
  | { kind: 'phase'; checkpoint: string }
  | { kind: 'follow'; group: string | null; text: string }
  /** The last document of the process, or the process where there is none. */
  | { kind: 'favorite'; description: string }
  | { kind: 'comment'; text: string }
  | { kind: 'acknowledge' }
  /** Days from then until the unit has to be done. */
  | { kind: 'deadline'; days: number }

const noteKinds: readonly string[] = [
  'note',
  'mark',
  'phase',
  'follow',
  'favorite',
  'comment',
  'acknowledge',
  'deadline',
] satisfies NoteAct['kind'][]
export const isNote = <S extends Step>(step: S): step is S & NoteAct => noteKinds.includes(step.kind)

const notes = [
  'Conferir o valor com o setor financeiro antes de responder.',
  'Falta a assinatura da chefia na última página.',
  'Combinado por telefone: resposta até sexta-feira.',
  'Mesmo assunto do processo do mês passado, usar o despacho de lá.',
  'Aguardar a certidão atualizada; vence no fim do mês.',
  'O interessado vem ao balcão na quinta à tarde.',
]
const pressing = ['Prazo do Tribunal de Contas: não deixar para amanhã.', 'O gabinete pediu retorno ainda hoje.']
const markerTexts = ['', '', '', 'ligar na segunda', 'com a Débora', 'depende do parecer']
const followed = [
  'Cobrar manifestação se não voltar em quinze dias.',
  'Interessa à prestação de contas anual.',
  'Avisar a superintendência quando concluir.',
]
const said = ['Alguém sabe se o parecer já saiu?', 'A minuta segue o modelo novo, revisado pela assessoria.', 'Por mim está pronto.']
const kept = ['Bom modelo de instrução completa', 'Citado no manual da unidade']

/** @returns the script with what the unit of its last step notes after it. */
export function withNotes(random: Random, script: Script): Script {
  const last = script.steps.at(-1)
  if (!last || !markerUnits.includes(last.unit)) return script
  const acts = last.kind === 'send' ? followedBy(random) : notedBy(random, last.unit)
  const doer = { unit: last.unit, by: last.by }
  const later = acts.map((act, i): Step => {
    const deed: Deed = { ...act, ...doer }
    return { ...deed, at: { daysAgo: last.at.daysAgo, minute: last.at.minute + (i + 1) * minutesBetween } }
  })
  return { ...script, steps: [...script.steps, ...later] }
}

/** @returns the script with the phase in which its last unit has it, as long as it is there. */
export function withPhase(random: Random, script: Script): Script {
  const { steps } = script
  const last = steps.at(-1)
  const moved = steps.findLast((step) => !isNote(step))
  const offered = last && markerUnits.includes(last.unit) ? checkpointsOf(last.unit) : []
  if (!last || !moved || moved.kind === 'send' || moved.kind === 'conclude' || offered.length === 0 || !random.chance(70)) return script
  const deed: Deed = { kind: 'phase', checkpoint: random.pick(offered).name, unit: last.unit, by: last.by }
  return { ...script, steps: [...steps, { ...deed, at: { daysAgo: last.at.daysAgo, minute: last.at.minute + minutesBetween } }] }
}

/** Terms of a desk in use: most are still running, some end these days, some are over. */
const terms = [2, 3, 5, 8, 12, 20]

/** @returns the script with what is due in it: a deadline of the unit that has it, or a return it owes to who sent it. */
export function withTerms(random: Random, script: Script): Script {
  const { steps } = script
  const last = steps.at(-1)
  const sent = steps.findLastIndex(({ kind }) => kind === 'send')
  const isStill = !steps.slice(sent + 1).some(({ kind }) => kind === 'conclude')
  if (!last || !isStill) return script
  const send = steps[sent]
  if (send?.kind === 'send' && random.chance(18)) return { ...script, steps: steps.with(sent, { ...send, returnIn: random.pick(terms) }) }
  const moved = steps.findLast((step) => !isNote(step))
  if (moved?.kind === 'send' || !random.chance(24)) return script
  const deed: Deed = { kind: 'deadline', days: random.pick(terms), unit: last.unit, by: last.by }
  return { ...script, steps: [...steps, { ...deed, at: { daysAgo: last.at.daysAgo, minute: last.at.minute + minutesBetween } }] }
}

/** A unit that has sent it away keeps an eye on it now and then. */
function followedBy(random: Random): NoteAct[] {
  return random.chance(22) ? [{ kind: 'follow', group: random.pick([...followUpGroups, null]), text: random.pick(followed) }] : []
}

function notedBy(random: Random, unit: string): NoteAct[] {
  const own = markers.filter((marker) => marker.unit === unit)
  const acts: NoteAct[] = []
  if (random.chance(30))
    acts.push(
      random.chance(20)
        ? { kind: 'note', text: random.pick(pressing), priority: true }
        : { kind: 'note', text: random.pick(notes), priority: false },
    )
  if (random.chance(50)) acts.push({ kind: 'mark', marker: random.pick(own).name, text: random.pick(markerTexts) })
  const held = acts.flatMap((act) => (act.kind === 'mark' ? [act.marker] : []))
  const others = own.filter(({ name }) => !held.includes(name))
  if (held.length > 0 && random.chance(20)) acts.push({ kind: 'mark', marker: random.pick(others).name, text: '' })
  if (random.chance(8)) acts.push({ kind: 'comment', text: random.pick(said) })
  if (random.chance(8)) acts.push({ kind: 'acknowledge' })
  if (random.chance(6)) acts.push({ kind: 'favorite', description: random.pick(kept) })
  return acts
}
