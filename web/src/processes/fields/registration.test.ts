import { expect, it } from 'vitest'
import { registrationOf } from './registration.ts'

it.each([
  ['', 'person', ''],
  ['  ', 'organization', ''],
  ['529.982.247-25', 'person', '52998224725'],
  ['529.982.247-2', 'person', null],
  ['11.222.333/0001-81', 'organization', '11222333000181'],
  ['12.abc.345/01de-35', 'organization', '12ABC34501DE35'],
  ['12.ABC.345/01DE-3X', 'organization', null],
  ['11.222.333/0001-81', 'person', null],
] as const)('%s of a %s', (text, kind, bare) => {
  expect(registrationOf(text, kind)).toBe(bare)
})
