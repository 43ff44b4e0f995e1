/** Outlines: who gets one by the exact number, what is in it, and that it opens nothing. */
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../kernel/actor.ts'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { addRemark } from '../notes/index.ts'
import { changeSettingWith } from '../organization/settings.ts'
import { concludeProcess, reopenProcess, sendProcess } from '../routing/index.ts'
import { attachProcess } from './attach-process.ts'
import { changeProcessLevel } from './change-process.ts'
import { exampleNumber } from './example-number.ts'
import { findProcesses, openByNumber } from './find-processes.ts'
import { listOutlineHistory, showOutline } from './show-outline.ts'
import { showProcess } from './show-process.ts'
import { suspendProcess } from './suspend-process.ts'

const changeSetting = changeSettingWith(exampleNumber)
const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted, signed } = sampleActs(world, agency)
const { as } = agency
/** Ana's unit makes the process; Elisa acts in a protocol unit, Dandara in one like any other. */
const [ana, elisa, dandara] = [as('ana'), as('elisa'), as('dandara')]
const restricted = { level: 'restricted', legalBasisId: agency.legalBases.personal } as const
const outline = (number: string, actor: Actor = elisa) => world.ask(showOutline, actor, { number })
const sentences = async (number: string) => (await world.ask(listOutlineHistory, elisa, { number })).items.map((line) => line.sentence)
const installation = (value: boolean) => world.run(changeSetting, elisa, { name: 'access.tree-of-restricted', value })

let secret = { processId: '', number: '' }
let act = { documentId: '', number: '', revision: 0 }
beforeAll(async () => {
  world.clock.set('2026-03-02T12:00:00Z')
  secret = await started(ana, { summary: 'Licença de Joana', remark: 'Ver com o setor', ...restricted })
  act = await drafted(ana, secret.processId, { treeName: 'de Joana', description: 'Licença' })
  await signed(ana, act.documentId, act.revision)
  await drafted(ana, secret.processId, { treeName: 'que ninguém viu' })
  await world.run(addRemark, ana, { processId: secret.processId, text: 'Joana trouxe o laudo' })
})

describe('who gets the outline', () => {
  const cases: Record<string, { make: () => Promise<string>; protocol: boolean; ordinaryWithSetting: boolean }> = {
    restricted: { make: async () => secret.number, protocol: true, ordinaryWithSetting: true },
    'restricted by a document of it': {
      make: async () => {
        const { processId, number } = await started(ana)
        const { documentId, revision } = await drafted(ana, processId, restricted)
        await signed(ana, documentId, revision)
        return number
      },
      protocol: true,
      ordinaryWithSetting: true,
    },
    'attached to another one, restricted as it is': {
      make: async () => {
        const main = await started(ana)
        const { processId, number } = await started(ana, restricted)
        const { documentId, revision } = await drafted(ana, processId)
        await signed(ana, documentId, revision)
        await world.run(attachProcess, ana, { processId, mainId: main.processId })
        return number
      },
      protocol: true,
      ordinaryWithSetting: true,
    },
    'public, which everybody opens': { make: async () => (await started(ana)).number, protocol: false, ordinaryWithSetting: false },
    confidential: {
      make: async () =>
        (
          await started(ana, {
            typeId: agency.processTypes.inquiry,
            level: 'confidential',
            legalBasisId: agency.legalBases.inquiry,
          })
        ).number,
      protocol: false,
      ordinaryWithSetting: false,
    },
    deleted: {
      make: async () => {
        const { processId, number } = await started(ana, restricted)
        await sql`update process set deleted_at = now() where id = ${processId}`.execute(world.db)
        return number
      },
      protocol: false,
      ordinaryWithSetting: false,
    },
    'that nobody has': { make: async () => '1500.01.9999999/2026-00', protocol: false, ordinaryWithSetting: false },
  }

  it.each(Object.entries(cases))('of one that is %s', async (_what, { make, protocol, ordinaryWithSetting }) => {
    const number = await make()
    const gets = (actor: Actor) =>
      outline(number, actor).then(
        (told) => told.number === number,
        (refusal: { code: string; params: object }) => {
          // in the very words of a number that nobody has
          expect(refusal).toMatchObject({ code: 'number-not-found', params: { number } })
          return false
        },
      )
    expect([await gets(elisa), await gets(dandara)]).toEqual([protocol, false])
    await installation(true)
    expect([await gets(elisa), await gets(dandara)]).toEqual([protocol, ordinaryWithSetting])
    await installation(false)
    expect(await gets(dandara)).toBe(false)
  })

  it('is asked for the whole number, in any punctuation, and for no part of it', async () => {
    for (const written of [secret.number.replace(/\D/g, ''), ` ${secret.number.replaceAll('.', ' ')} `])
      expect((await outline(written)).number).toBe(secret.number)
    for (const part of [secret.number.slice(0, -1), secret.number.slice(5), act.number, 'Joana', ''])
      await expectRefusal(outline(part), 'number-not-found')
    for (const text of [secret.number, secret.number.slice(5, 12), 'Joana'])
      expect((await world.ask(findProcesses, elisa, { text })).items.map((found) => found.number)).not.toContain(secret.number)
  })

  it('opens nothing: every other reading goes on as if it did not exist', async () => {
    await expectRefusal(world.ask(openByNumber, elisa, { number: secret.number }), 'number-not-found')
    await expectRefusal(world.ask(showProcess, elisa, { processId: secret.processId }), 'process-not-found')
  })
})

describe('what is in it', () => {
  it('is these fields, and of documents those that were published', async () => {
    expect(await outline(secret.number)).toEqual({
      number: secret.number,
      type: 'Aquisição de Bens',
      level: 'restricted',
      legalBases: [{ name: 'Informação Pessoal', law: 'Art. 31 da Lei nº 12.527/2011' }],
      creatingUnit: { code: 'SEPLAG/COMPRAS', name: 'Diretoria de Compras' },
      forProtocol: true,
      openIn: [{ code: 'SEPLAG/COMPRAS', name: 'Diretoria de Compras' }],
      documents: [{ number: act.number, type: 'Despacho', kind: 'authored', cancelled: false }],
    })
  })

  it('tells moves and published documents, and neither names nor what people wrote', async () => {
    const { processId, number } = await started(ana, restricted)
    const { documentId, revision, number: documentNumber } = await drafted(ana, processId, { treeName: 'de Joana' })
    await signed(ana, documentId, revision)
    await drafted(ana, processId)
    await world.run(changeProcessLevel, ana, { processId, level: 'restricted', legalBasisId: agency.legalBases.preparatory })
    await world.run(suspendProcess, ana, { processId, reason: 'Joana viajou', boundToId: null, until: null })
    await sql`update process_unit set state = 'open' where process_id = ${processId}`.execute(world.db)
    await world.run(sendProcess, ana, { processId, unitIds: [agency.units.people], keepOpen: true })
    await world.run(concludeProcess, ana, { processId })
    await world.run(reopenProcess, ana, { processId })
    expect(await sentences(number)).toEqual([
      'Processo reaberto na unidade',
      'Processo concluído na unidade',
      'Processo enviado para SEPLAG/PESSOAS, mantido aberto na unidade',
      'Processo sobrestado',
      'Nível de acesso do processo alterado',
      `Documento ${documentNumber} (Despacho) assinado`,
      `Documento ${documentNumber} (Despacho) gerado`,
      `Processo ${number} gerado (Aquisição de Bens)`,
    ])
    expect((await sentences(secret.number)).join()).not.toMatch(/Joana|Ana|laudo/)
  })

  it('comes in pages, each line once', async () => {
    const { processId, number } = await started(ana, restricted)
    for (let i = 0; i < 30; i++) {
      await world.run(concludeProcess, ana, { processId })
      await world.run(reopenProcess, ana, { processId })
    }
    const first = await world.ask(listOutlineHistory, elisa, { number })
    const second = await world.ask(listOutlineHistory, elisa, { number, cursor: first.next! })
    const ids = [...first.items, ...second.items].map(({ id }) => id)
    expect([ids.length, new Set(ids).size, second.next]).toEqual([61, 61, null])
  })
})
