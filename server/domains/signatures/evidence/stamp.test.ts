import { describe, expect, it } from 'vitest'
import { buildRecord, type RecordFacts } from './record.ts'
import { sampleFacts, sampleKeyring } from './sample-act.ts'
import { type Run, stampOf, stampsOf } from './stamp.ts'
import { stampHtml } from './stamp-html.ts'
import { verifyLink } from './verify-link.ts'

const page = 'https://lavra.exemplo.gov.br/publico/conferir'
const plain = (runs: Run[]) => runs.map(({ text, strong }) => (strong ? `**${text}**` : text)).join('')

describe('the stamp', async () => {
  const keys = await sampleKeyring()
  const recordWith = (change: Partial<RecordFacts>) => buildRecord({ ...sampleFacts, ...change }, keys)
  const sentence = (change: Partial<RecordFacts> = {}) => plain(stampOf(recordWith(change)).sentence)
  const agencyWith = (change: Partial<RecordFacts['agency']>) => ({ agency: { ...sampleFacts.agency, ...change } })

  it('says who signed, as what, when, and by which law', () => {
    expect(sentence()).toBe(
      'Documento assinado eletronicamente por **Joana Prado Lima**, **Gestora Governamental**, em 24/11/2026, às 10:32, conforme horário oficial de Brasília, com fundamento no art. 6º, § 1º, do Decreto nº 47.222, de 26 de julho de 2017.',
    )
  })

  it('says authenticated for a certified copy', () => {
    expect(sentence({ kind: 'certification' })).toMatch(/^Documento autenticado eletronicamente por \*\*Joana/)
  })

  it('shows the social name first', () => {
    expect(sentence({ signer: { ...sampleFacts.signer, socialName: 'Ana Prado' } })).toContain(
      'por **Ana Prado, registrado(a) civilmente como Joana Prado Lima**, **Gestora',
    )
  })

  it.each([
    ['', 'Brasília.'],
    ['art. 10 da Lei nº 14.063/2020.', 'Brasília, com fundamento no art. 10 da Lei nº 14.063/2020.'],
    ['na Lei nº 14.063/2020', 'Brasília, com fundamento na Lei nº 14.063/2020.'],
    ['nos arts. 4º e 5º da Lei nº 14.063/2020', 'Brasília, com fundamento nos arts. 4º e 5º da Lei nº 14.063/2020.'],
  ])('with the law %j ends %j', (signatureLaw, end) => {
    expect(sentence(agencyWith({ signatureLaw })).endsWith(end)).toBe(true)
  })

  it.each([
    ['America/Sao_Paulo', '2026-11-24T02:59:59Z', '23/11/2026, às 23:59, conforme horário oficial de Brasília'],
    ['America/Sao_Paulo', '2026-11-24T03:00:00Z', '24/11/2026, às 00:00, conforme horário oficial de Brasília'],
    ['America/Bahia', '2026-11-24T13:32:00Z', '24/11/2026, às 10:32, conforme horário oficial de Brasília'],
    ['America/Manaus', '2026-11-24T13:32:00Z', '24/11/2026, às 09:32, conforme horário oficial local (UTC-04:00)'],
    ['America/Sao_Paulo', '2019-01-10T13:32:00Z', '10/01/2019, às 11:32, conforme horário oficial de Brasília'],
  ])('in %s at %s says %j', (timeZone, at, expected) => {
    expect(stampOf(recordWith({ ...agencyWith({ timeZone }), signedAt: new Date(at) })).signedAt).toBe(expected)
  })

  it('orders the stamps by time and says how to check them', async () => {
    const later = recordWith({ signer: { ...sampleFacts.signer, name: 'Rui Alves' }, signedAt: new Date('2026-11-25T13:00:00Z') })
    const stamps = await stampsOf([later, recordWith({})], page)
    expect(stamps.signatures.map((s) => s.signer)).toEqual(['Joana Prado Lima', 'Rui Alves'])
    const { checksum } = sampleFacts.digests
    expect(plain(stamps.verification.sentence)).toBe(
      `A autenticidade deste documento pode ser conferida no endereço ${page}, informando o código verificador **1000123** e o código CRC **${checksum}**.`,
    )
    expect(stamps.verification.link).toBe(`${page}?codigo=1000123&crc=${checksum}`)
    await expect(stampsOf([], page)).rejects.toThrow()
  })

  it('is HTML with classes only, whatever people are called', async () => {
    const hostile = { ...sampleFacts.signer, name: '<img src=x onerror=alert(1)>', title: '"&\'' }
    const html = stampHtml(await stampsOf([recordWith({ signer: hostile })], page))
    expect(html).toContain('<strong>&lt;img src=x onerror=alert(1)&gt;</strong>, <strong>&quot;&amp;&#39;</strong>')
    expect(html).toContain(`href="${page}?codigo=1000123&amp;crc=${sampleFacts.digests.checksum}"`)
    expect(html).toContain('<svg xmlns="http://www.w3.org/2000/svg" ')
    expect(html).not.toMatch(/style|<script|<img/)
  })
})

it('the link carries the codes in an address that survives anything', () => {
  expect(verifyLink(page, '1', '00&x=')).toBe(`${page}?codigo=1&crc=00%26x%3D`)
})
