/** One log line and one measurement per command or query. */
import type { Actor } from './actor.ts'
import { runs, seconds } from './metrics.ts'
import type { World } from './world.ts'

export function report(world: World, actor: Actor, name: string, began: number, count: { statements: number }, outcome: string): void {
  const ms = performance.now() - began
  runs.inc({ name, outcome })
  seconds.observe({ name }, ms / 1000)
  world.log.info({
    name,
    actor: actor.login || actor.kind,
    unit: actor.unitId,
    ms: Math.round(ms * 10) / 10,
    statements: count.statements,
    outcome,
  })
}
