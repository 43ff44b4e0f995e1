/** Could the demo story really happen? It is played through a small model of the rules, step by step. */
import { abilitiesOf } from '@lavra/contract/abilities.ts'
import { describe, expect, it } from 'vitest'
import { demoAccounts } from './accounts.ts'
import { contacts } from './contacts.ts'
import { documentTypes } from './document-types.ts'
import { legalBases } from './legal-bases.ts'
import { isNote } from './note-steps.ts'
import { people } from './people.ts'
import { processTypes } from './process-types.ts'
import { signingTitles } from './signing-titles.ts'
import { rolesIn } from './staff.ts'
import { story } from './story.ts'
import type { Script, Step } from './story-steps.ts'
import { units } from './units.ts'

type Stay = { open: boolean; received: boolean; assignee: string | null }
type World = { stays: Map<string, Stay>; documents: { unit: string; draft: boolean; sent: boolean; cancelled: boolean }[] }

const unitOf = new Map(units.map((unit) => [unit.code, unit]))
const may = (login: string, unit: string, ability: string) => {
  const person = people.find((p) => p.login === login)
  return person !== undefined && [...abilitiesOf(rolesIn(person, unit))].some((a) => a === ability)
}
const basisKnown = (name: string | null) => name === null || legalBases.some((basis) => basis.name === name && basis.level === 'restricted')

/** Plays the script; what is impossible is named in `wrong`. */
function play(script: Script): World & { wrong: string[] } {
  const world: World = { stays: new Map([[script.unit, { open: true, received: true, assignee: script.startedBy }]]), documents: [] }
  const wrong: string[] = []
  const must = (holds: unknown, problem: string) => {
    if (!holds) wrong.push(`${script.type} / ${script.summary}: ${problem}`)
  }
  const type = processTypes.find((t) => t.name === script.type)
  must(type?.levels.includes(script.level), 'type or level')
  must(may(script.startedBy, script.unit, 'process.start'), `${script.startedBy} may not start in ${script.unit}`)
  must((script.level === 'restricted') === (script.legalBasis !== null) && basisKnown(script.legalBasis), 'legal basis')
  must(script.summary.length > 0 && script.summary.length <= 100, 'length of the summary')
  must(
    script.parties.every((name) => contacts.some((contact) => contact.name === name)),
    'parties',
  )
  let before = script.at
  for (const step of script.steps) {
    const later = step.at.daysAgo < before.daysAgo || (step.at.daysAgo === before.daysAgo && step.at.minute > before.minute)
    must(later && step.at.daysAgo >= 1 && step.at.minute < 18 * 60, `time of ${step.kind}`)
    before = step.at
    apply(world, step, must)
  }
  return { ...world, wrong }
}

function apply({ stays, documents }: World, step: Step, must: (holds: unknown, problem: string) => void) {
  if (isNote(step)) {
    const ability = step.kind === 'comment' || step.kind === 'acknowledge' ? `process.${step.kind}` : 'process.note'
    must(may(step.by, step.unit, ability), `${step.by} may not ${step.kind} in ${step.unit}`)
    return
  }
  const stay = stays.get(step.unit)
  if (step.kind !== 'reopen') must(stay?.open, `${step.kind} where it is not open: ${step.unit}`)
  if (step.kind !== 'receive') must(stay?.received, `${step.kind} before receipt in ${step.unit}`)
  if (!stay) return
  switch (step.kind) {
    case 'write': {
      must(may(step.by, step.unit, 'document.create'), `${step.by} may not write`)
      must(
        documentTypes.some((t) => t.name === step.docType && t.appliesTo !== 'uploaded'),
        `cannot write a ${step.docType}`,
      )
      must(step.passages.length > 0 && !JSON.stringify(step.passages).match(/[{]\w+[}]/), `text of ${step.docType}`)
      for (const { by, title } of step.sign) {
        must(may(by, step.unit, 'document.sign'), `${by} may not sign in ${step.unit}`)
        must(
          signingTitles.some((t) => t.name === title && t.units.includes(step.unit)),
          `${title} is not offered in ${step.unit}`,
        )
      }
      must(new Set(step.sign.map((s) => s.by)).size === step.sign.length, 'signed twice')
      documents.push({ unit: step.unit, draft: step.sign.length === 0, sent: false, cancelled: false })
      return
    }
    case 'upload': {
      must(may(step.by, step.unit, 'document.upload'), `${step.by} may not upload`)
      const docType = documentTypes.find((t) => t.name === step.docType && t.appliesTo !== 'authored')
      must(docType && (docType.numbering !== 'informed' || step.typeNumber !== ''), `cannot upload a ${step.docType}`)
      must(step.pdf.pages >= 1 && step.pdf.pages <= 6 && /\.pdf$/.test(step.name) && basisKnown(step.basis), `file ${step.name}`)
      documents.push({ unit: step.unit, draft: false, sent: false, cancelled: false })
      return
    }
    case 'cancel': {
      const document = documents[step.document]
      must(document?.unit === step.unit && document.sent && !document.draft && !document.cancelled, 'cannot be cancelled')
      must(may(step.by, step.unit, 'document.cancel'), `${step.by} may not cancel`)
      if (document) document.cancelled = true
      return
    }
    case 'send':
      must(may(step.by, step.unit, 'process.send'), `${step.by} may not send`)
      must(new Set(step.to).size === step.to.length, 'sent twice to the same unit')
      for (const to of step.to) {
        must(unitOf.get(to)?.receivesProcesses, `${to} does not receive`)
        must(to !== step.unit && !stays.get(to)?.open, `already open in ${to}`)
        stays.set(to, { open: true, received: false, assignee: null })
      }
      for (const document of documents) document.sent = true
      stay.open = step.keepOpen
      return
    case 'receive':
      must(!stay.received && may(step.by, step.unit, 'process.receive'), `received again in ${step.unit}`)
      stay.received = true
      return
    case 'assign':
      must(may(step.by, step.unit, 'process.assign') && may(step.to, step.unit, 'process.read'), `${step.to} is not of ${step.unit}`)
      stay.assignee = step.to
      return
    case 'conclude':
      must(may(step.by, step.unit, 'process.conclude'), `${step.by} may not conclude`)
      stay.open = false
      return
    case 'reopen':
      must(!stay.open && may(step.by, step.unit, 'process.reopen'), `cannot reopen in ${step.unit}`)
      Object.assign(stay, { open: true, received: true, assignee: step.by })
  }
}

describe('the demo story', () => {
  const scripts = story()
  const played = scripts.map((script) => ({ script, ...play(script) }))

  it('has no impossible step', () => expect(played.flatMap((world) => world.wrong)).toEqual([]))
  it('is the same every time', () => expect(story()).toEqual(scripts))

  it('tells some three hundred processes, oldest first, one of them with about a hundred and twenty documents', () => {
    expect(scripts.length).toBeGreaterThanOrEqual(300)
    expect(scripts.map((s) => s.at.daysAgo)).toEqual(scripts.map((s) => s.at.daysAgo).sort((a, b) => b - a))
    const sizes = played.map((world) => world.documents.length)
    expect(Math.max(...sizes)).toBeGreaterThanOrEqual(115)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(130)
  })

  it.each(demoAccounts)('gives $login a desk of 15 to 60 processes in varied states', ({ login }) => {
    const unit = people.find((p) => p.login === login)?.assignments[0]?.unit ?? ''
    const open = played.filter((world) => world.stays.get(unit)?.open)
    expect(open.length).toBeGreaterThanOrEqual(15)
    expect(open.length).toBeLessThanOrEqual(60)
    const count = (holds: (world: (typeof open)[number]) => unknown) => open.filter(holds).length
    expect({
      unread: count((w) => !w.stays.get(unit)?.received) > 0,
      assignedToMe: count((w) => w.stays.get(unit)?.assignee === login) > 1,
      startedHere: count((w) => w.script.unit === unit) > 0,
      drafts: count((w) => w.documents.some((d) => d.draft && d.unit === unit)) > 0,
    }).toEqual({ unread: true, assignedToMe: true, startedHere: true, drafts: true })
  })

  it('has restricted processes, restricted documents, a cancelled one, long summaries and concluded processes', () => {
    const steps = scripts.flatMap((script) => script.steps)
    expect(scripts.filter((s) => s.level === 'restricted').length).toBeGreaterThan(40)
    expect(steps.filter((step) => step.kind === 'upload' && step.basis).length).toBeGreaterThan(10)
    expect(played.flatMap((w) => w.documents).filter((d) => d.cancelled)).toHaveLength(1)
    expect(scripts.filter((s) => s.summary.length > 80).length).toBeGreaterThan(5)
    expect(played.filter((w) => [...w.stays.values()].every((stay) => !stay.open)).length).toBeGreaterThan(15)
    expect(new Set(scripts.map((s) => s.type)).size).toBeGreaterThan(30)
  })
})
