import { parsePage } from '@lavra/contract/content/page.ts'
import { fillTemplate } from '@lavra/contract/content/template.ts'
import { variables } from '@lavra/contract/content/variables.ts'
import { describe, expect, it } from 'vitest'
import { plainTemplate } from './plain-template.ts'
import { pictures, sampleValues } from './sample-values.ts'

describe('a new template', () => {
  it('is a page the contract accepts, and every variable in it exists', () => {
    const parsed = parsePage(plainTemplate('Ofício'))
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
    expect(fillTemplate(parsed.page, sampleValues).unknown).toEqual(pictures)
  })

  it('is shown with a sample of every variable but pictures', () => {
    expect(Object.keys(sampleValues).sort()).toEqual(
      variables
        .map(({ name }) => name as string)
        .filter((name) => !(pictures as readonly string[]).includes(name))
        .sort(),
    )
  })
})
