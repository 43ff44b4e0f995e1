/**
 * Loads what the demo state stands on through the same commands as everybody uses: agencies, units, people, types, registries. What is
 * there already is left, so that a start that was killed in the middle is finished by the next.
 */
import { readFile } from 'node:fs/promises'
import { abilities } from '@lavra/contract/abilities.ts'
import * as documents from '@lavra/contract/documents.ts'
import type { Input, InputSent } from '@lavra/contract/endpoint.ts'
import * as contract from '@lavra/contract/organization.ts'
import * as processes from '@lavra/contract/processes.ts'
import * as signatures from '@lavra/contract/signatures.ts'
import { saveLegalBasis } from '../domains/access/index.ts'
import { saveDocumentType, uploadImage } from '../domains/documents/index.ts'
import { saveMarker, saveNoteGroup } from '../domains/notes/index.ts'
import {
  createContact,
  givePasswords,
  hashPassword,
  saveAgencyWith,
  saveSetting,
  saveUnit,
  saveUser,
} from '../domains/organization/index.ts'
import { exampleNumber, saveClassificationCode, saveProcessType } from '../domains/processes/index.ts'
import { saveSigningTitle } from '../domains/signatures/index.ts'
import { type Actor, systemActor } from '../kernel/actor.ts'
import { runCommand } from '../kernel/command.ts'
import type { World } from '../kernel/world.ts'
import { demoPassword } from './accounts.ts'
import { agencies, type DemoAgency, minasMask } from './agencies.ts'
import { classification } from './classification.ts'
import { contacts } from './contacts.ts'
import { type Ids, readIds } from './demo.queries.ts'
import { documentTypes } from './document-types.ts'
import { legalBases } from './legal-bases.ts'
import { loadCheckpoints } from './load-checkpoints.ts'
import { loadControlCriteria } from './load-control-criteria.ts'
import { loadKnowledge } from './load-knowledge.ts'
import { loadWorkPlans } from './load-work-plans.ts'
import { favoriteGroup, followUpGroups, keyOf, markers, markerUnits } from './markers.ts'
import { people } from './people.ts'
import { processTypes } from './process-types.ts'
import { signingTitles } from './signing-titles.ts'
import { staffOf } from './staff.ts'
import { units } from './units.ts'

const saveAgency = saveAgencyWith(exampleNumber)
const law = 'Decreto nº 47.222, de 26 de julho de 2017, art. 6º, § 1º'

export async function loadBase(world: World): Promise<void> {
  const loader: Actor = { ...systemActor, abilities: new Set(abilities) }
  const run = async <I, O>(command: Parameters<typeof runCommand<I, O, unknown>>[2], input: I) => runCommand(world, loader, command, input)
  const ids = await readIds(world.db)
  const of = (map: Map<string, string>, name: string): string => map.get(name) ?? unknown(name)
  const absent = <T>(all: readonly T[], kind: keyof Ids, nameOf: (one: T) => string) => all.filter((one) => !ids[kind].has(nameOf(one)))

  for (const a of absent(agencies, 'agency', (one) => one.code)) ids.agency.set(a.code, (await run(saveAgency, agencyOf(a))).id)
  const fromTheTop = [...units].sort((a, b) => a.code.split('/').length - b.code.split('/').length)
  for (const u of absent(fromTheTop, 'unit', (one) => one.code)) {
    const input = parsed(contract.saveUnit, {
      ...u,
      agencyId: of(ids.agency, u.agency),
      parentId: u.parent ? of(ids.unit, u.parent) : null,
    })
    ids.unit.set(u.code, (await run(saveUnit, input)).id)
  }
  for (const p of absent(people, 'user', (one) => one.login)) {
    const assignments = p.assignments.flatMap(({ unit, roles }) => roles.map((role) => ({ unitId: of(ids.unit, unit), role })))
    const agencyCode = units.find((u) => u.code === p.assignments[0]?.unit)?.agency ?? ''
    const { login, name, socialName, cpf } = p
    // No address: nobody of the demo state can be written to.
    const input = parsed(contract.saveUser, { login, name, socialName, cpf, agencyId: of(ids.agency, agencyCode), assignments })
    ids.user.set(login, (await run(saveUser, input)).id)
  }
  await giveArms(world, loader, ids)
  await run(givePasswords, { userIds: [...ids.user.values()], hash: await hashPassword(demoPassword) })
  for (const b of absent(legalBases, 'basis', (one) => one.name))
    ids.basis.set(b.name, (await run(saveLegalBasis, parsed(processes.saveLegalBasis, b))).id)
  for (const c of absent(classification, 'code', (one) => one.code))
    ids.code.set(c.code, (await run(saveClassificationCode, parsed(processes.saveClassificationCode, c))).id)
  for (const t of absent(processTypes, 'processType', (one) => one.name)) {
    const input = parsed(processes.saveProcessType, {
      ...t,
      suggestedBasisId: t.legalBasis ? of(ids.basis, t.legalBasis) : null,
      classificationIds: t.classification.map((code) => of(ids.code, code)),
    })
    await run(saveProcessType, input)
  }
  for (const t of absent(documentTypes, 'documentType', (one) => one.name)) {
    const template = t.template
      ? { header: { ...t.template.header }, body: { ...t.template.body }, footer: { ...t.template.footer } }
      : null
    await run(saveDocumentType, parsed(documents.saveDocumentType, { ...t, template }))
  }
  for (const t of absent(signingTitles, 'title', (one) => one.name))
    await run(saveSigningTitle, parsed(signatures.saveSigningTitle, { name: t.name, unitIds: t.units.map((unit) => of(ids.unit, unit)) }))
  const registrar: Actor = { ...loader, agencyId: of(ids.agency, 'SEPLAG') }
  for (const c of absent(contacts, 'contact', (one) => one.name)) {
    const input = parsed(contract.createContact, { kind: c.kind, name: c.name, city: c.city, ...(c.cpf ? { cpfCnpj: c.cpf } : {}) })
    await runCommand(world, registrar, createContact, input)
  }
  await giveMarkers(world, loader, ids)
  await loadWorkPlans(world, loader)
  await loadCheckpoints(world, loader)
  await loadControlCriteria(world)
  await loadKnowledge(world, await readIds(world.db))
  // what lies on paper comes in through units of protocol, under the number it has (P-03)
  await world.db.transaction().execute((tx) => saveSetting(tx, 'number.informed', null, 'protocol'))
}

/** Each unit makes its own, by whoever of it comes first. */
async function giveMarkers(world: World, loader: Actor, ids: Ids): Promise<void> {
  const somebodyOf = (unit: string): Actor => {
    const userId = ids.user.get(staffOf(unit)[0]?.login ?? '') ?? null
    const agencyId = ids.agency.get(units.find(({ code }) => code === unit)?.agency ?? '') ?? null
    return { ...loader, kind: 'person', userId, agencyId, unitId: ids.unit.get(unit) ?? null }
  }
  for (const { unit, name, colour } of markers)
    if (!ids.marker.has(keyOf(unit, name)))
      await runCommand(world, somebodyOf(unit), saveMarker, { name, colour, personal: false, active: true })
  for (const unit of markerUnits)
    for (const [list, name] of [...followUpGroups.map((group) => ['follow-ups', group] as const), ['favorites', favoriteGroup] as const])
      if (!ids.noteGroup.has(keyOf(unit, name))) await runCommand(world, somebodyOf(unit), saveNoteGroup, { list, name })
}

const agencyOf = (a: DemoAgency, more: { id?: string; letterheadImage?: string } = {}) =>
  parsed(contract.saveAgency, { ...a, ...more, numberMask: minasMask, signatureLaw: law })

/** A picture belongs to whoever brought it, so this waits for the first people. The arms are invented, like everything here but the agencies. */
async function giveArms(world: World, loader: Actor, ids: Ids): Promise<void> {
  const [userId, agencyId, unitId] = [ids.user, ids.agency, ids.unit].map((map) => [...map.values()][0] ?? null)
  const bringer: Actor = { ...loader, kind: 'person', userId: userId ?? null, agencyId: agencyId ?? null, unitId: unitId ?? null }
  const data = await readFile(new URL('./coat-of-arms.svg', import.meta.url), 'base64')
  const { sha256: letterheadImage } = await runCommand(world, bringer, uploadImage, { data, use: 'letterhead' })
  for (const a of agencies) await runCommand(world, bringer, saveAgency, agencyOf(a, { id: ids.agency.get(a.code) ?? '', letterheadImage }))
}

/** The same validation as at the door of HTTP. */
function parsed<E extends { input: { parse(value: unknown): unknown } }>(
  endpoint: E,
  input: InputSent<E & { input: never }> | object,
): Input<E & { input: never }> {
  return endpoint.input.parse(input) as Input<E & { input: never }>
}

function unknown(name: string): never {
  throw new Error(`the demo names “${name}”, which does not exist`)
}
