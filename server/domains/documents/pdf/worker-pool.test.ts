import { afterAll, describe, expect, it, vi } from 'vitest'
import type { TroubleJob } from './trouble.worker.ts'
import { createWorkerPool, type PoolOptions } from './worker-pool.ts'

const pools: { close(): Promise<void> }[] = []
// Starting a process takes a second, and much longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 })
afterAll(() => Promise.all(pools.map((pool) => pool.close())))

function poolOf(options: Partial<PoolOptions> = {}) {
  const module = new URL('./trouble.worker.ts', import.meta.url)
  const pool = createWorkerPool<TroubleJob, string>({
    module,
    size: 2,
    timeoutMs: 30_000,
    idleMs: 30_000,
    queueLimit: 100,
    heapMb: 64,
    memoryMb: 400,
    ...options,
  })
  pools.push(pool)
  return pool
}

describe('a pool of processes', () => {
  it('starts no process before the first job, and no more than it may', async () => {
    const pool = poolOf()
    expect(pool.size()).toBe(0)
    const answers = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((say) => pool.run({ say })))
    expect(answers).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(pool.size()).toBe(2)
  })

  it('fails only the job whose process dies, and goes on with the rest', async () => {
    const pool = poolOf()
    const jobs: TroubleJob[] = [{ say: 'a' }, { exit: 7 }, { say: 'b' }, { fillMemory: true }, { say: 'c' }]
    const results = await Promise.allSettled(jobs.map((job) => pool.run(job)))
    expect(results.map((result) => (result.status === 'fulfilled' ? result.value : result.reason.problem))).toEqual([
      'a',
      'crashed',
      'b',
      'crashed',
      'c',
    ])
    expect(await pool.run({ say: 'after' })).toBe('after')
  })

  it('keeps the process when a job merely throws', async () => {
    const pool = poolOf({ size: 1 })
    await expect(pool.run({ throw: 'a reason' })).rejects.toMatchObject({ problem: 'failed', message: expect.stringContaining('a reason') })
    expect(pool.size()).toBe(1)
  })

  it('ends a job that never ends, even one that never yields', async () => {
    const pool = poolOf({ size: 1, timeoutMs: 2_000 })
    const endless = pool.run({ spin: true })
    const next = pool.run({ say: 'next' })
    await expect(endless).rejects.toMatchObject({ problem: 'timed-out' })
    expect(await next).toBe('next')
  })

  it('ends a job that takes more memory than it may, of whatever kind', async () => {
    const pool = poolOf({ size: 1 })
    await expect(pool.run({ fillBuffers: true })).rejects.toMatchObject({ problem: 'crashed' })
    expect(await pool.run({ say: 'after' })).toBe('after')
  })

  it('takes an aborted job out of the queue and leaves the others', async () => {
    const pool = poolOf({ size: 1 })
    const controller = new AbortController()
    const first = pool.run({ say: 'first' })
    const second = pool.run({ say: 'second' }, { signal: controller.signal })
    const third = pool.run({ say: 'third' })
    controller.abort()
    await expect(second).rejects.toMatchObject({ problem: 'aborted' })
    expect([await first, await third]).toEqual(['first', 'third'])
  })

  it('refuses when too many wait', async () => {
    const pool = poolOf({ size: 1, queueLimit: 1 })
    const accepted = [pool.run({ say: 'a' }), pool.run({ say: 'b' })]
    await expect(pool.run({ say: 'c' })).rejects.toMatchObject({ problem: 'queue-full' })
    expect(await Promise.all(accepted)).toEqual(['a', 'b'])
  })

  it('ends idle processes', async () => {
    const pool = poolOf({ idleMs: 20 })
    await pool.run({ say: 'a' })
    await expect.poll(() => pool.size()).toBe(0)
    expect(await pool.run({ say: 'b' })).toBe('b')
  })

  it('fails what runs and waits when it is closed', async () => {
    const pool = poolOf({ size: 1 })
    const results = Promise.allSettled([pool.run({ spin: true }), pool.run({ say: 'b' })])
    await pool.close()
    expect((await results).map((result) => (result.status === 'rejected' ? result.reason.problem : result.value))).toEqual([
      'closed',
      'closed',
    ])
    expect(pool.size()).toBe(0)
  })
})
