/** Portuguese and English, complete and saying the same. */
import { type EventKind, events } from '@lavra/contract/events.ts'
import { isRefusalCode, refusals } from '@lavra/contract/refusals.ts'
import { expect, test } from 'vitest'
import { findMessageGaps, rawRefusal, readPo, sampleEvent, whyNotPair } from './catalogues.ts'
import { readSourceTree, show } from './source-tree.ts'

const tree = readSourceTree()
const catalogues = tree.filter((file) => /^web\/src\/locales\/.*\.po$/.test(file.path))
const isKind = (kind: string): kind is EventKind => kind in events

test('every refusal has both sentences', () => {
  const codes = Object.keys(refusals).filter(isRefusalCode)
  expect(codes.flatMap((code) => whyNotPair(code, rawRefusal(code, 'pt-BR'), rawRefusal(code, 'en')))).toEqual([])
})

test('every event has both sentences', () => {
  const kinds = Object.keys(events).filter(isKind)
  console.info(
    `events: ${['history', 'unit', 'audit'].map((audience) => `${audience} ${kinds.filter((kind) => events[kind].audience === audience).length}`).join(', ')}`,
  )
  expect(kinds.flatMap((kind) => whyNotPair(kind, sampleEvent(kind, 'pt-BR'), sampleEvent(kind, 'en')))).toEqual([])
})

test('the catalogues of the web application are complete', () => expect(show(catalogues.flatMap(findMessageGaps))).toEqual([]))

test('each Portuguese catalogue has its English twin with the same messages', () => {
  const idsOf = (path: string) =>
    readPo(tree.find((file) => file.path === path)?.text ?? '')
      .map(({ id }) => id)
      .sort()
  for (const { path } of catalogues.filter((file) => file.path.includes('/pt-BR/')))
    expect(idsOf(path.replace('/pt-BR/', '/en/')), path).toEqual(idsOf(path))
})

test.each([
  ['', 'Gone'],
  ['Igual', 'Igual'],
  ['Espere {seconds} segundos', 'Wait a little'],
  ['Enviado para undefined', 'Sent to undefined'],
])('a planted gap is found: %s | %s', (pt, en) => expect(whyNotPair('planted', pt, en)).toHaveLength(1))
test('a good pair passes', () => expect(whyNotPair('planted', 'Espere {seconds} segundos', 'Wait {seconds} seconds')).toEqual([]))

test('planted gaps of a catalogue are found', () => {
  const text = [
    'msgid ""\nmsgstr ""\n"Language: en\\n"\n',
    'msgid "Enviar"\nmsgstr ""\n',
    '#, fuzzy\nmsgid "Assinar"\nmsgstr "Sign"\n',
    'msgid "Faltam {count} dias"\nmsgstr "{n} days left"\n',
    'msgid ""\n"Processo "\n"enviado"\nmsgstr "Process sent"\n',
    '#~ msgid "Velho"\n#~ msgstr ""\n',
  ].join('\n')
  expect(show(findMessageGaps({ path: 'web/src/locales/en/app.po', text }))).toEqual([
    'web/src/locales/en/app.po:5 "Enviar" is not translated',
    'web/src/locales/en/app.po:9 "Assinar" is fuzzy: somebody must read it',
    'web/src/locales/en/app.po:12 "Faltam {count} dias" has other placeholders in "{n} days left"',
  ])
})
