/** The editor and the contract must agree on every node and mark, or text would be refused on saving. */
import { schema } from '@lavra/contract/content/schema.ts'
import { getSchema } from '@tiptap/core'
import type { Schema } from '@tiptap/pm/model'
import { expect, it } from 'vitest'
import { extensions } from './extensions.ts'

const editor = getSchema(extensions({ placeholder: '', pendingImage: '' }))
const attributes = (spec: Record<string, { default?: unknown }> | null | undefined) =>
  Object.fromEntries(Object.entries(spec ?? {}).map(([name, { default: value }]) => [name, value ?? null]))

const nodes = (of: Schema) =>
  Object.fromEntries(
    Object.values(of.nodes)
      .filter((type) => type.name !== 'pendingImage')
      .map((type) => [type.name, { attributes: attributes(type.spec.attrs), isAtom: type.isAtom, inline: type.isInline }]),
  )
const marks = (of: Schema) => Object.fromEntries(Object.values(of.marks).map((type) => [type.name, attributes(type.spec.attrs)]))

it('has the same nodes with the same attributes', () => expect(nodes(editor)).toEqual(nodes(schema)))
it('has the same marks with the same attributes', () => expect(marks(editor)).toEqual(marks(schema)))

it.each(Object.keys(schema.nodes))('allows the same children in %s', (name) => {
  const allowed = (of: Schema) =>
    Object.values(of.nodes)
      .filter((child) => child.name !== 'pendingImage' && of.nodes[name]?.contentMatch.matchType(child))
      .map((child) => child.name)
      .sort()
  expect(allowed(editor)).toEqual(allowed(schema))
})
