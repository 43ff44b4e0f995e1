/** Plays one script of the story, or what is left of it: each step is a command by the person of the step, at the time of the step. */
import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { abilitiesOf } from '@lavra/contract/abilities.ts'
import { parseContent } from '@lavra/contract/content/parse.ts'
import {
  cancelDocument,
  closeDraft,
  createDocument,
  openDraft,
  saveDraft,
  uploadDocument,
  uploadFolder,
} from '../domains/documents/index.ts'
import { startProcess } from '../domains/processes/index.ts'
import { assignProcess, concludeProcess, receiveProcess, reopenProcess, sendProcess } from '../domains/routing/index.ts'
import { signDocument } from '../domains/signatures/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { type Command, runCommand } from '../kernel/command.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { World } from '../kernel/world.ts'
import { demoPassword } from './accounts.ts'
import type { Ids } from './demo.queries.ts'
import { people } from './people.ts'
import { playNote } from './play-note.ts'
import { processTypes } from './process-types.ts'
import type { Place } from './progress.ts'
import { samplePdf } from './sample-pdf.ts'
import { rolesIn } from './staff.ts'
import type { At, Script, Step } from './story-steps.ts'
import { units } from './units.ts'
import { writeInto } from './write-content.ts'

export interface Stage {
  world: World
  ids: Ids
  /** Midnight of the day the demo is made, in the agencies' zone. */
  today: Date
  cleanUp(uploadId: string): Promise<void>
}

const minute = 60_000

/** @param keep is told before every step, so that none is played twice. */
export async function playScript(
  stage: Stage,
  script: Script,
  from: Place | null,
  keep: (place: Place | null) => Promise<void>,
  stop: AbortSignal,
): Promise<void> {
  const id = (kind: keyof Ids, name: string) => stage.ids[kind].get(name) ?? missing(name)
  if (!from) await keep(null)
  const { processId, documentIds, step: first } = from ?? { processId: await start(stage, script, id), documentIds: [], step: 0 }
  const doubtful = script.steps[first - 1]
  if (from && doubtful) await again(stage, processId, doubtful, id)
  for (const [i, step] of script.steps.entries()) {
    if (i < first) continue
    const ending = stop.aborted
    await keep({ processId, documentIds, step: ending ? i : i + 1 })
    if (ending) return
    await playStep(stage, processId, documentIds, step, id)
  }
}

/** The last step that was begun before an interruption: it is taken again where taking it twice is refused or changes nothing. */
async function again(stage: Stage, processId: string, step: Step, id: (kind: keyof Ids, name: string) => string): Promise<void> {
  if (step.kind === 'write' || step.kind === 'upload' || step.kind === 'cancel' || step.kind === 'comment') return
  await playStep(stage, processId, [], step, id).catch((error: unknown) => {
    if (!(error instanceof Refusal) || error.code === 'system-busy') throw error
  })
}

async function start(stage: Stage, script: Script, id: (kind: keyof Ids, name: string) => string): Promise<string> {
  const type = processTypes.find((t) => t.name === script.type)
  const doer = { by: script.startedBy, unit: script.unit, at: script.at }
  const { processId } = await act(stage, doer, startProcess, {
    typeId: id('processType', script.type),
    summary: script.summary,
    classificationIds: (type?.classification ?? []).map((code) => id('code', code)),
    partyIds: script.parties.map((name) => id('contact', name)),
    level: script.level,
    legalBasisId: script.legalBasis ? id('basis', script.legalBasis) : null,
    remark: '',
  })
  return processId
}

async function playStep(
  stage: Stage,
  processId: string,
  documents: string[],
  step: Step,
  id: (kind: keyof Ids, name: string) => string,
): Promise<void> {
  const { world } = stage
  const none = { description: '', treeName: '', interestedIds: [] }
  switch (step.kind) {
    case 'write': {
      const level = step.basis
        ? ({ level: 'restricted', legalBasisId: id('basis', step.basis) } as const)
        : ({ level: 'public', legalBasisId: null } as const)
      const made = await act(stage, step, createDocument, {
        processId,
        typeId: id('documentType', step.docType),
        typeNumber: '',
        recipientIds: [],
        modelNumber: null,
        ...none,
        ...level,
      })
      documents.push(made.documentId)
      const tab = randomBytes(8).toString('hex')
      const open = await act(stage, step, openDraft, { documentId: made.documentId, tab, takeOver: false })
      const parsed = parseContent(open.body)
      if (!parsed.ok) throw new Error(`the template of ${step.docType} is not valid`)
      const body = { ...writeInto(parsed.content, step.passages) }
      const saved = await act(stage, later(step, 2), saveDraft, {
        documentId: made.documentId,
        tab,
        baseRevision: open.revision,
        body,
        keep: true,
        cancelSignatures: false,
      })
      await act(stage, later(step, 2), closeDraft, { documentId: made.documentId, tab })
      for (const [i, s] of step.sign.entries()) {
        const signer = { by: s.by, unit: step.unit, at: later(step, 3 + i).at }
        await act(stage, signer, signDocument, {
          documentId: made.documentId,
          revision: saved.revision,
          titleId: id('title', s.title),
          password: demoPassword,
        })
      }
      return
    }
    case 'upload': {
      const actor = actorOf(stage, step)
      const uploadId = await placeUpload(world.dataDir, await samplePdf(step.pdf), step.name, actor.userId!)
      const level = step.basis
        ? ({ level: 'restricted', legalBasisId: id('basis', step.basis) } as const)
        : ({ level: 'public', legalBasisId: null } as const)
      const made = await act(stage, step, uploadDocument, {
        processId,
        uploadId,
        typeId: id('documentType', step.docType),
        typeNumber: step.typeNumber,
        documentDate: dayOf(stage, step.at),
        source: step.scanned ? 'scanned' : 'born-digital',
        senderId: null,
        ...none,
        ...level,
      })
      documents.push(made.documentId)
      await stage.cleanUp(uploadId)
      return
    }
    case 'cancel':
      await act(stage, step, cancelDocument, {
        documentId: documents[step.document] ?? missing(`document ${step.document}`),
        reason: step.reason,
      })
      return
    case 'send':
      await act(stage, step, sendProcess, {
        processId,
        unitIds: step.to.map((unit) => id('unit', unit)),
        keepOpen: step.keepOpen,
        ...(step.returnIn ? { returnBy: { days: step.returnIn, counted: 'calendar' } } : {}),
      })
      return
    case 'receive':
      await act(stage, step, receiveProcess, { processId })
      return
    case 'assign':
      await act(stage, step, assignProcess, { processId, userId: id('user', step.to) })
      return
    case 'conclude':
      await act(stage, step, concludeProcess, { processId })
      return
    case 'reopen':
      await act(stage, step, reopenProcess, { processId })
      return
    default:
      await playNote(step, {
        processId,
        documentIds: documents,
        unit: step.unit,
        id,
        act: (command, input) => act(stage, step, command, input),
      })
  }
}

type Doer = { by: string; unit: string; at: At }

const later = <D extends Doer>(doer: D, minutes: number): D => ({ ...doer, at: { ...doer.at, minute: doer.at.minute + minutes } })

function act<I, O, P>(stage: Stage, doer: Doer, command: Command<I, O, P>, input: I): Promise<O> {
  const now = momentOf(stage, doer.at)
  return runCommand({ ...stage.world, clock: { now: () => now } }, actorOf(stage, doer), command, input)
}

export function actorOf({ ids }: Pick<Stage, 'ids'>, { by, unit }: { by: string; unit: string }): Actor {
  const who = people.find((p) => p.login === by) ?? missing(by)
  const agency = units.find((u) => u.code === unit)?.agency ?? missing(unit)
  return {
    kind: 'person',
    channel: 'web',
    userId: ids.user.get(by) ?? missing(by),
    unitId: ids.unit.get(unit) ?? missing(unit),
    agencyId: ids.agency.get(agency) ?? missing(agency),
    timeZone: 'America/Sao_Paulo',
    name: who.socialName ?? who.name,
    login: by,
    abilities: abilitiesOf(rolesIn(who, unit)),
    sessionId: null,
    opened: new Set(),
    ip: '127.0.0.1',
    agent: 'Lavra demo',
  }
}

function momentOf({ today }: Stage, at: At): Date {
  return new Date(today.getTime() - at.daysAgo * 24 * 60 * minute + at.minute * minute)
}

function dayOf(stage: Stage, at: At): string {
  return momentOf(stage, at).toLocaleDateString('en-CA', { timeZone: 'America/Sao_Paulo' })
}

/** Puts a finished upload where the tus server would have left it. */
async function placeUpload(dataDir: string, bytes: Uint8Array, filename: string, owner: string): Promise<string> {
  const uploadId = randomBytes(16).toString('hex')
  const path = join(uploadFolder(dataDir), uploadId)
  await mkdir(uploadFolder(dataDir), { recursive: true })
  await writeFile(path, bytes)
  await writeFile(
    `${path}.json`,
    JSON.stringify({
      id: uploadId,
      size: bytes.length,
      offset: bytes.length,
      creation_date: new Date().toISOString(),
      metadata: { filename, owner },
    }),
  )
  return uploadId
}

function missing(name: string): never {
  throw new Error(`the demo names “${name}”, which does not exist`)
}
