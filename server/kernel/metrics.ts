/** Prometheus metrics of this node. */
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'

export const registry = new Registry()
collectDefaultMetrics({ register: registry })

export const runs = new Counter({
  name: 'lavra_runs_total',
  help: 'Commands and queries by name and outcome.',
  labelNames: ['name', 'outcome'],
  registers: [registry],
})

export const seconds = new Histogram({
  name: 'lavra_run_seconds',
  help: 'Duration of commands and queries in seconds.',
  labelNames: ['name'],
  buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5],
  registers: [registry],
})
