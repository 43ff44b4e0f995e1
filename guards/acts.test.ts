/** Toolbar, menus and palette find an act by its id, and the keyboard acts and places by their keys: two of the same would hide one another. */
import { expect, test } from 'vitest'
import { readSourceTree } from './source-tree.ts'

const lists = readSourceTree().filter(({ path }) => /^web\/src\/.*-acts\.tsx$/.test(path))
const said = (field: 'id' | 'keys') =>
  lists.flatMap(({ path, text }) => [...text.matchAll(new RegExp(`^    ${field}: '([^']+)'`, 'gm'))].map(([, value]) => ({ path, value })))
const twice = (field: 'id' | 'keys') => said(field).filter(({ value }, at, all) => all.findIndex((one) => one.value === value) !== at)

test('the registry of acts is read', () => expect(said('id').length).toBeGreaterThan(30))
test('no act stands in the registry twice', () => expect(twice('id')).toEqual([]))
test('no key belongs to two acts', () => expect(twice('keys')).toEqual([]))

test('no key after G leads to two places', () => {
  const menu = readSourceTree().find(({ path }) => path === 'web/src/app/nav-entries.tsx')?.text ?? ''
  const keys = [...menu.matchAll(/\bkey: '(.)'/g)].map(([, key]) => key)
  expect(keys.length).toBeGreaterThan(10)
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
})
