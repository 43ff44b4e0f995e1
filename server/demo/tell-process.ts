/** How does one process of a topic go? It starts at the head of a path of units, travels along it and ends in an outcome at the last one. */
import { type DemoContact, partiesOf, places } from './contacts.ts'
import { people } from './people.ts'
import { processTypes } from './process-types.ts'
import type { Random } from './random.ts'
import { signersOf, staffOf } from './staff.ts'
import { type Act, type Deed, type Script, schedule } from './story-steps.ts'
import { fillPassage, fillSlots, type Piece, type Slots, type Topic } from './topic.ts'
import { units } from './units.ts'

export type Outcome = 'unread' | 'received' | 'assigned' | 'draft' | 'answered' | 'concluded' | 'reopened' | 'sent-back'

const months = ['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro']
const forwarding = [
  'De ordem, encaminhe-se para análise e manifestação, no prazo de {prazo} dias.',
  'Ciente. Nada a opor quanto ao mérito. Siga-se o trâmite.',
  'Para conhecimento e providências que entender cabíveis.',
  'Conferida a instrução e numerados os anexos, encaminho para decisão.',
  'Encaminho com a ressalva de que o cronograma deve ser observado até {mes}.',
  'Restitua-se à área técnica após a manifestação, mantendo-se o processo aberto nesta unidade para acompanhamento.',
  'Acolho a manifestação anterior. Prossiga-se com a urgência que o caso requer.',
]

/** One day's work on the process by one person of a unit. */
interface Visit {
  unit: string
  by: string
  deeds: Deed[]
}

/** A process being told. */
interface Tale {
  random: Random
  topic: Topic
  slots: Slots
  visits: Visit[]
}

/** @param path units in the order of travel, the first starts it; with one unit only, it never leaves and what cannot happen there does not. */
export function tellProcess(random: Random, topic: Topic, path: string[], outcome: Outcome): Script {
  const type = processTypes.find((t) => t.name === topic.type)
  const origin = path[0]
  if (!type || !origin) throw new Error(`no such type or path: ${topic.type}`)
  const starter = topic.parties === 'servant' ? random.pick(signersOf(origin)).by : pickStaff(random, origin)
  const party = someParty(random, topic, starter)
  const slots = someSlots(random, topic, party?.name ?? 'a unidade demandante', party?.city ?? random.pick(places))
  const tale: Tale = { random, topic, slots, visits: [] }

  const first = visit(tale, origin, starter)
  const unsigned = path.length === 1 && outcome === 'draft'
  for (const [i, piece] of topic.opening.entries()) add(tale, first, piece, unsigned && i === topic.opening.length - 1)
  travel(tale, path)
  finish(tale, path, outcome)

  const done = outcome === 'concluded' || outcome === 'sent-back'
  const lastDay = 1 + (outcome === 'unread' ? random.below(4) : done ? random.below(60) : lately(random))
  const days = lastDay + tale.visits.length + 1 + random.below(done ? 240 : 90)
  const deeds = tale.visits.map((v) => v.deeds)
  const basis = type.legalBasis ?? (random.chance(10) ? 'Documento preparatório' : null)
  return {
    type: topic.type,
    unit: origin,
    startedBy: starter,
    ...schedule(deeds, days, lastDay),
    summary: someSummary(random, topic, slots),
    level: basis ? 'restricted' : 'public',
    legalBasis: basis,
    parties: party ? [party.name] : [],
  }
}

/** Days of rest of a process that is still worked on: most moved this week, few lie longer. */
function lately(random: Random): number {
  return Math.min(random.below(15), random.below(15))
}

/** From unit to unit up to the door of the last one; now and then a copy of the sending goes to somebody else. */
function travel(tale: Tale, path: string[]) {
  const { random } = tale
  const elsewhere = units.filter((unit) => unit.receivesProcesses && !path.includes(unit.code)).map((unit) => unit.code)
  for (const [i, unit] of path.slice(1).entries()) {
    const others = random.chance(5) ? elsewhere.splice(random.below(elsewhere.length), 1) : []
    act(tale.visits.at(-1) as Visit, { kind: 'send', to: [unit, ...others], keepOpen: random.chance(8) })
    if (i + 2 === path.length) return
    add(tale, receive(tale, unit, random.chance(40)), { write: 'Despacho', texts: forwarding.map((text) => [text]) }, false)
  }
}

/** What happens at the end of the path; `unread` is what is left when nothing does. */
function finish(tale: Tale, path: string[], outcome: Outcome) {
  const last = path.at(-1) as string
  const travelled = path.length > 1
  if (travelled && outcome === 'unread') return
  const end = travelled ? receive(tale, last, outcome !== 'received') : (tale.visits[0] as Visit)
  if (outcome === 'draft' && travelled) {
    const written = tale.topic.answer.filter((piece) => 'write' in piece)
    add(tale, end, tale.random.pick(written), true)
  }
  if (!['answered', 'concluded', 'reopened', 'sent-back'].includes(outcome)) return
  if (travelled) for (const piece of tale.topic.answer) add(tale, end, piece, false)
  if (outcome === 'sent-back' && travelled && !keptOpen(tale))
    act(end, { kind: 'send', to: [path[0] as string], keepOpen: tale.random.chance(30) })
  if (outcome === 'concluded' || outcome === 'reopened') act(end, { kind: 'conclude' })
  if (outcome === 'reopened') act(visit(tale, last), { kind: 'reopen' })
}

/** Is it still open where it began? Then it cannot be sent there. */
function keptOpen({ visits }: Tale): boolean {
  return (visits[0] as Visit).deeds.some((deed) => deed.kind === 'send' && deed.keepOpen)
}

function visit(tale: Tale, unit: string, by = pickStaff(tale.random, unit)): Visit {
  const made = { unit, by, deeds: [] }
  tale.visits.push(made)
  return made
}

function act(here: Visit, done: Act) {
  here.deeds.push({ ...done, unit: here.unit, by: here.by })
}

/** Somebody of the unit opens what arrived and may give it to a colleague. */
function receive(tale: Tale, unit: string, assign: boolean): Visit {
  const here = visit(tale, unit)
  act(here, { kind: 'receive' })
  if (assign) act(here, { kind: 'assign', to: pickStaff(tale.random, unit) })
  return here
}

/** Written or uploaded; what is written is signed by one or two of the unit or left as a draft. */
function add(tale: Tale, here: Visit, piece: Piece, asDraft: boolean) {
  const done = actOf(tale.random, here.unit, here.by, piece, tale.slots)
  if (done.kind === 'write' && asDraft) done.sign = []
  act(here, done)
}

function actOf(random: Random, unit: string, by: string, piece: Piece, slots: Slots): Act {
  if ('upload' in piece) {
    const text = piece.text.map((line) => fillSlots(line, slots))
    const pages = piece.look === 'letter' ? 1 : 1 + random.below(random.chance(70) ? 2 : 6)
    const title = `${piece.upload} nº ${slots.n}`
    const scanned = (piece.look === 'contract' || piece.look === 'letter') && random.chance(60)
    return {
      kind: 'upload',
      docType: piece.upload,
      typeNumber: slots.n,
      name: fillSlots(piece.name, slots),
      scanned,
      pdf: { title, pages, text, look: piece.look },
      basis: piece.basis ?? null,
    }
  }
  const passages = random.pick(piece.texts).map((passage) => fillPassage(passage, slots))
  const signers = signersOf(unit)
  const main = signers.find((signer) => signer.by === by) ?? random.pick(signers)
  const second = random.chance(15) ? signers.find((signer) => signer.by !== main.by) : undefined
  return { kind: 'write', docType: piece.write, passages, sign: second ? [main, second] : [main], basis: null }
}

/** The first named of a unit, who may own an announced account, works a little more than the others. */
function pickStaff(random: Random, unit: string): string {
  const staff = staffOf(unit)
  return (random.chance(30) && staff[0] ? staff[0] : random.pick(staff)).login
}

function someParty(random: Random, { parties }: Topic, starter: string): DemoContact | null {
  if (parties === 'none') return null
  const i = people.findIndex((person) => person.login === starter)
  return (parties === 'servant' ? partiesOf.servant[i] : random.pick(partiesOf[parties])) ?? null
}

function someSlots(random: Random, topic: Topic, parte: string, municipio: string): Slots {
  const thousands = 1 + random.below(random.chance(80) ? 99 : 999)
  return {
    objeto: random.pick(topic.objects),
    parte,
    municipio,
    valor: `${thousands}.${String(random.below(1000)).padStart(3, '0')},${String(random.below(100)).padStart(2, '0')}`,
    n: String(12 + random.below(980)),
    mes: random.pick(months),
    dias: String(20 + random.below(130)),
    prazo: String(5 + random.below(40)),
  }
}

/** One of the topic's summaries that is not too long for the field. */
function someSummary(random: Random, topic: Topic, slots: Slots): string {
  const filled = topic.summaries.map((text) => fillSlots(text, slots)).filter((text) => text.length <= 100)
  const text = random.pick(filled)
  return text.charAt(0).toUpperCase() + text.slice(1)
}
