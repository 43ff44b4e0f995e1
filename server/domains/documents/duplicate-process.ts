/**
 * Duplicate a process (P-34): a new one of the acting unit, with copies of chosen documents. A copy is nobody's act yet: what was signed is a
 * draft again, files are what they were; signatures, acknowledgements, follow-ups, notes and routes stay with the original.
 */
import { fillTemplate, fillVariables } from '@lavra/contract/content/template.ts'
import { imagesIn } from '@lavra/contract/content/text.ts'
import * as contract from '@lavra/contract/duplicates.ts'
import { may, person } from '../../kernel/actor.ts'
import { dayIn } from '../../kernel/clock.ts'
import { type Context, command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { askedOfCopy } from '../access/index.ts'
import {
  beginProcess,
  openProcess,
  recomputeLevel,
  relateToAll,
  selectDuplicated,
  selectParties,
  takeNumbers,
  whyNotDuplicate,
} from '../processes/index.ts'
import { type CopyRow, insertCopies, insertDrafts, type SourceRow, selectCopyable, selectSources } from './duplicate.queries.ts'
import { typeNumberScope } from './numbering.rules.ts'
import { keepPictures } from './picture.queries.ts'
import { type FillingRow, selectFilling } from './type.queries.ts'
import { variableValues } from './variables.rules.ts'

/** As many as one looks through before choosing. */
const shown = 1000

export const showDuplicate = query(contract.showDuplicate, {
  async run({ tx, actor }, { processId }) {
    const process = await openProcess({ tx, actor }, processId)
    const whyNot = whyNotDuplicate(actor, process)
    const { summary, type, level, relations } = await selectDuplicated(tx, actor, process.id)
    const documents = whyNot ? [] : await selectCopyable(tx, actor, process.id, shown + 1)
    const parties = await selectParties(tx, process.id)
    return {
      summary,
      type,
      level,
      relations,
      parties: parties.map(({ id, name }) => ({ id, name })),
      documents: documents.slice(0, shown),
      more: documents.length > shown,
      whyNot,
    }
  },
})

export const duplicateProcess = command(contract.duplicateProcess, {
  async run(ctx, input) {
    const { unitId, userId, agencyId } = person(ctx.actor)
    const original = await openProcess(ctx, input.processId)
    refuseIf(whyNotDuplicate(ctx.actor, original))
    const documentIds = [...new Set(input.documentIds)]
    if (documentIds.length > 0 && !may(ctx.actor, 'document.create')) throw new Refusal('may-not-include')
    // what takes long is read before the new number is taken, for its counter stays locked until the end
    const sources = await selectSources(ctx.tx, ctx.actor, original.id, documentIds)
    if (sources.length < documentIds.length) throw new Refusal('document-not-copied')
    const { level, legalBasisId, classificationIds } = await selectDuplicated(ctx.tx, ctx.actor, original.id)
    const wish = {
      typeId: original.typeId,
      summary: input.summary,
      classificationIds,
      partyIds: input.partyIds,
      level,
      legalBasisId,
      remark: '',
    }
    const { processId, number } = await beginProcess(ctx, wish, askedOfCopy)
    if (sources.length > 0) await copyInto(ctx, { id: processId, agencyId, unitId, userId }, sources)
    if (sources.some((source) => source.level !== 'public'))
      await recomputeLevel(ctx.tx, { id: processId, level, attachedToId: null, hasAttached: false }, { userId, unitId, at: ctx.now })
    if (input.keepRelations) await relateToAll(ctx, { id: processId, number, level }, original.id)
    ctx.record({
      kind: 'process.duplicated',
      processId,
      data: { from: original.level === 'public' ? original.number : null, documents: sources.length },
    })
    return { processId, number }
  },
})

interface Place {
  id: string
  agencyId: string
  unitId: string
  userId: string
}

async function copyInto(ctx: Context, place: Place, sources: readonly SourceRow[]): Promise<void> {
  const by = { ...place, at: ctx.now }
  const filling = await selectFilling(ctx.tx, place.id, place.unitId, place.userId)
  const day = dayIn(filling.time_zone, ctx.now)
  const typeNumbers = await newTypeNumbers(ctx, place, sources, Number(day.slice(0, 4)))
  const copies = await insertCopies(
    ctx.tx,
    place.id,
    sources.map(({ id }) => ({ sourceId: id, typeNumber: typeNumbers.get(id) ?? null })),
    { ...by, day },
  )
  const bySource = new Map(copies.map((copy) => [copy.sourceId, copy]))
  const drafts = sources.flatMap((source) => {
    const copy = bySource.get(source.id)!
    const page = pageOf(source, copy, { filling, day, typeNumber: typeNumbers.get(source.id) ?? null })
    tell(ctx, place.id, source, copy, typeNumbers.get(source.id) ?? null)
    return page ? [{ documentId: copy.id, page }] : []
  })
  await insertDrafts(ctx.tx, drafts, by)
  const letterhead = filling.agency_letterhead_image
  for (const { documentId, page } of drafts) {
    const pictures = [page.header, page.body, page.footer].flatMap(imagesIn).filter((sha256) => sha256 !== letterhead)
    if (pictures.length > 0) await keepPictures(ctx.tx, [...new Set(pictures)], { documentId })
  }
}

/** A counted type gives each copy the next of its numbers; other numbers were told by people, and stay. */
async function newTypeNumbers(
  ctx: Context,
  place: Place,
  sources: readonly SourceRow[],
  year: number,
): Promise<Map<string, string | null>> {
  const given = new Map(sources.map(({ id, typeNumber }) => [id, typeNumber]))
  const byScope = new Map<string, string[]>()
  for (const { id, kind, typeId, numbering } of sources) {
    const scope = kind === 'authored' ? typeNumberScope({ numbering, typeId, unitId: place.unitId, agencyId: place.agencyId, year }) : null
    if (scope) byScope.set(scope, [...(byScope.get(scope) ?? []), id])
  }
  // always in the same order, so that two copies at once do not wait for each other
  for (const [scope, ids] of [...byScope].sort()) {
    const last = await takeNumbers(ctx.tx, scope, ids.length)
    for (const [i, id] of ids.entries()) given.set(id, String(last - ids.length + 1 + i))
  }
  return given
}

/** The text as it was, on the paper of its type and of this process. */
function pageOf(source: SourceRow, copy: CopyRow, facts: { filling: FillingRow; day: string; typeNumber: string | null }) {
  const { header, body, footer } = source
  if (!header || !body || !footer) return null
  const values = variableValues({
    row: facts.filling,
    typeName: source.typeName,
    typeNumber: facts.typeNumber,
    description: source.description,
    documentNumber: copy.number,
    interested: source.interested,
    recipients: source.recipients,
    day: facts.day,
  })
  const text = fillVariables(body, values).content
  if (!source.template) return { schema: 'lavra-document/1' as const, header, body: text, footer }
  return { ...fillTemplate(source.template, values).page, body: text }
}

function tell(ctx: Context, processId: string, source: SourceRow, copy: CopyRow, typeNumber: string | null): void {
  const title = [source.typeName, typeNumber, source.treeName].filter(Boolean).join(' ')
  const about = { documentNumber: copy.number, title }
  if (source.file) {
    const { name: fileName, sha256, size } = source.file
    ctx.record({ kind: 'document.uploaded', processId, documentId: copy.id, data: { ...about, fileName, sha256, size } })
  } else ctx.record({ kind: 'document.created', processId, documentId: copy.id, data: about })
}
