/** One that fails must not stop those behind it, on its page or on the next. */
import { expect, it } from 'vitest'
import { openLogger } from './logger.ts'
import { workApart } from './work-apart.ts'

const due = [1, 2, 3, 4, 5]
const next = async (after: number | null) => due.filter((n) => n > (after ?? 0)).slice(0, 2)

it('works all the others, says which failed, and fails in the end', async () => {
  const done: number[] = []
  const lines: string[] = []
  const log = openLogger('info', { write: (line) => void lines.push(line) })
  const work = async (n: number) => {
    if (n === 2 || n === 3) throw new Error(`no ${n}`)
    done.push(n)
  }
  await expect(workApart(log, next, work)).rejects.toThrow('2 of what was due')
  expect(done).toEqual([1, 4, 5])
  expect(lines.map((line) => JSON.parse(line).due)).toEqual([2, 3])
})
