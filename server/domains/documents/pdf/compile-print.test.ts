import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { compilePrint, createCompiler, workspace } from './compile-print.ts'

vi.setConfig({ testTimeout: 60_000 })
const compiler = createCompiler()
const main = join(workspace, 'trial.typ')
const compile = (source: string) => {
  compiler.addSource(
    main,
    `#set document(date: datetime(year: 2026, month: 1, day: 1))\n#set text(font: "Tinos", fallback: false)\n${source}`,
  )
  return compilePrint(compiler, main, {})
}

it('gives a file without the promise when PDF/A is not possible', () => {
  expect(compile('texto')).toMatchObject({ conformance: 'PDF/A-2b', pages: 1 })
  const last = compile('texto 漢')
  expect(last).toMatchObject({ conformance: 'none', pages: 1 })
  expect(Buffer.from(last.bytes.subarray(0, 5)).toString()).toBe('%PDF-')
})

it('says what the compiler says when there is no document at all', () => {
  expect(() => compile('#panic("a reason")')).toThrow(/a reason/)
})

it('reads nothing outside its folder', () => {
  expect(() => compile('#read("/../../../../../../../etc/hostname")')).toThrow(/does not compile/)
})
