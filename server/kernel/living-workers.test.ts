/** While the database is away there is one try after the other, and never two for each that failed. */
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { holdWorkers } from './living-workers.ts'
import { openLogger } from './logger.ts'

it('a database that stays away is asked once a second', async () => {
  let tries = 0
  const log = Object.assign(Object.create(openLogger('silent')), { error: () => void tries++ })
  const workers = holdWorkers('postgres://nobody@127.0.0.1:1/nothing', log)
  await sleep(3200)
  await workers.stop()
  expect(tries).toBeGreaterThan(0)
  expect(tries).toBeLessThanOrEqual(4)
})
