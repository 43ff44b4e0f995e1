import { PDF } from '@libpdf/core'
import { describe, expect, it } from 'vitest'
import { type SamplePdf, samplePdf } from './sample-pdf.ts'

const looks: SamplePdf['look'][] = ['invoice', 'receipt', 'letter', 'contract']
describe('sample files', () => {
  it.each(looks)('%s: a real PDF with its pages and its text, Portuguese letters included', async (look) => {
    const pdf = await PDF.load(
      await samplePdf({ title: 'Nota fiscal nº 12', pages: 3, text: ['Serviço de limpeza, março: R$ 1.250,00 – ação'], look }),
    )
    expect(pdf.getPageCount()).toBe(3)
    const text = pdf
      .extractText()
      .map((page) => page.text)
      .join('\n')
    expect(text).toContain('Nota fiscal nº 12')
    expect(text).toContain('Serviço de limpeza, março: R$ 1.250,00 – ação')
  })

  it('gives the same bytes for the same input, other bytes for another', async () => {
    const one: SamplePdf = { title: 'Comprovante', pages: 1, text: ['a'], look: 'receipt' }
    expect(await samplePdf(one)).toEqual(await samplePdf(one))
    expect(await samplePdf({ ...one, text: ['b'] })).not.toEqual(await samplePdf(one))
  })
})
