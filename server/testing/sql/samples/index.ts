/** Every `*.queries.ts` with its samples; a file or a function that is missing here fails the test of the snapshot. */
import { files as access } from './access.ts'
import { files as batches } from './batches.ts'
import { files as blocks } from './blocks.ts'
import { files as bundles } from './bundles.ts'
import { files as documents } from './documents.ts'
import { files as grants } from './grants.ts'
import { files as history } from './history.ts'
import { files as knowledge } from './knowledge.ts'
import { files as notes } from './notes.ts'
import { files as notifications } from './notifications.ts'
import { files as organization } from './organization.ts'
import { files as processes } from './processes.ts'
import { files as reports } from './reports.ts'
import { files as routing } from './routing.ts'
import type { SampledFile } from './sample.ts'
import { files as signatures } from './signatures.ts'
import { files as timing } from './timing.ts'
import { files as workPlans } from './work-plans.ts'

export const sampledFiles: readonly SampledFile[] = [
  ...access,
  ...batches,
  ...blocks,
  ...bundles,
  ...documents,
  ...grants,
  ...history,
  ...knowledge,
  ...notes,
  ...notifications,
  ...organization,
  ...processes,
  ...reports,
  ...routing,
  ...signatures,
  ...timing,
  ...workPlans,
]
