/** Do the lists of the demo state fit together, and does all that it writes pass the validator every document has to pass? */
import { parseContent } from '@lavra/contract/content/parse.ts'
import { fillTemplate } from '@lavra/contract/content/template.ts'
import { contentText, imagesIn } from '@lavra/contract/content/text.ts'
import { type VariableValues, variables } from '@lavra/contract/content/variables.ts'
import { describe, expect, it } from 'vitest'
import { formatNumber, parseMask } from '../domains/processes/numbering.rules.ts'
import { demoAccounts, demoPassword } from './accounts.ts'
import { agencies, minasMask } from './agencies.ts'
import { classification } from './classification.ts'
import { contacts } from './contacts.ts'
import { documentTypes } from './document-types.ts'
import { legalBases } from './legal-bases.ts'
import { people } from './people.ts'
import { processTypes } from './process-types.ts'
import { signingTitles } from './signing-titles.ts'
import { story } from './story.ts'
import { units } from './units.ts'
import { writeInto } from './write-content.ts'

const arms = { sha256: '0'.repeat(64), alt: 'Brasão' }
const values: VariableValues = Object.fromEntries(variables.map(({ name, kind }) => [name, kind === 'image' ? arms : `<${name}>`]))
const repeated = (list: (string | null)[]) => list.filter((item, i) => item !== null && list.indexOf(item) !== i)

describe('the lists', () => {
  it('are as long as promised', () => {
    expect(agencies).toHaveLength(12)
    expect(units.length).toBeGreaterThanOrEqual(60)
    expect(people.length).toBeGreaterThanOrEqual(40)
    expect(people.filter((person) => person.socialName)).toHaveLength(2)
    expect(processTypes.length).toBeGreaterThanOrEqual(60)
    expect(documentTypes.length).toBeGreaterThanOrEqual(40)
    expect(classification.length).toBeGreaterThanOrEqual(60)
    expect(contacts.length).toBeGreaterThanOrEqual(80)
  })

  it('repeat no key', () => {
    for (const keys of [
      agencies.map((a) => a.code),
      agencies.map((a) => a.numberCode),
      units.map((u) => u.code),
      people.map((p) => p.login),
      people.map((p) => p.cpf),
      processTypes.map((t) => t.name),
      documentTypes.map((t) => t.name),
      legalBases.map((b) => `${b.level} ${b.name}`),
      signingTitles.map((t) => t.name),
      contacts.map((c) => c.name),
      contacts.map((c) => c.cpf),
    ])
      expect(repeated(keys)).toEqual([])
  })

  it('point at each other rightly', () => {
    const codes = new Set(units.map((u) => u.code))
    expect(units.filter((u) => (u.parent !== null && !codes.has(u.parent)) || !agencies.some((a) => a.code === u.agency))).toEqual([])
    expect(people.flatMap((p) => p.assignments).filter((a) => !codes.has(a.unit))).toEqual([])
    expect(signingTitles.flatMap((t) => t.units).filter((unit) => !codes.has(unit))).toEqual([])
    const subjects = new Set(classification.map((c) => c.code))
    expect(processTypes.flatMap((t) => t.classification).filter((code) => !subjects.has(code))).toEqual([])
    const based = processTypes.filter((t) => legalBases.some((b) => b.level === t.suggestedLevel && b.name === t.legalBasis))
    expect(based).toEqual(processTypes.filter((t) => t.suggestedLevel !== 'public'))
    expect(demoAccounts.filter(({ login }) => !people.some((p) => p.login === login))).toEqual([])
    expect(demoPassword.length).toBeGreaterThanOrEqual(8)
  })

  it('carry valid CPFs and an address nobody has', () => {
    for (const { cpf, email } of people) {
      const digit = (n: number) => (([...cpf.slice(0, n)].reduce((sum, d, i) => sum + Number(d) * (n + 1 - i), 0) * 10) % 11) % 10
      expect(`${digit(9)}${digit(10)}`).toBe(cpf.slice(9))
      expect(email).toMatch(/\.invalid$/)
    }
  })

  it('M-01: number processes as Minas does', () => {
    const mask = parseMask(minasMask)
    if ('problem' in mask) throw new Error(mask.problem)
    for (const agency of agencies) {
      const facts = { agencyNumberCode: agency.numberCode, unitNumberCode: '01', year: 2026, sequence: 1 }
      expect(formatNumber(mask, facts)).toMatchObject({ number: expect.stringMatching(/^\d{4}\.01\.0000001\/2026-\d\d$/) })
    }
  })
})

describe('what is written', () => {
  const templates = documentTypes.flatMap((type) =>
    type.template ? [{ name: type.name, appliesTo: type.appliesTo, template: type.template }] : [],
  )

  it('D-05: every type that can be written has a template, the others none', () => {
    expect(documentTypes.filter((type) => (type.appliesTo === 'uploaded') !== (type.template === null))).toEqual([])
  })

  it.each(templates)('D-07: the template of $name is valid and knows its variables', ({ template }) => {
    for (const part of [template.header, template.body, template.footer])
      expect(parseContent(part)).toEqual({ ok: true, content: part, repairs: [] })
    const { page, unknown } = fillTemplate(template, values)
    expect(unknown).toEqual([])
    expect(imagesIn(page.header)).toEqual([arms.sha256])
    expect(contentText(page.header)).toContain('<linhas_timbre_orgao>')
  })

  it('every document of the story is valid content and keeps its text', () => {
    for (const script of story())
      for (const step of script.steps) {
        if (step.kind !== 'write') continue
        const template = templates.find((t) => t.name === step.docType)?.template
        if (!template) throw new Error(`no template for ${step.docType}`)
        const body = writeInto(fillTemplate(template, values).page.body, step.passages)
        expect(parseContent(body)).toEqual({ ok: true, content: body, repairs: [] })
        const first = step.passages.find((passage) => typeof passage === 'string')
        if (typeof first === 'string') expect(contentText(body)).toContain(first.replaceAll('*', ''))
      }
  })
})
