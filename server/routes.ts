/** Every endpoint of the system, domain by domain; main.ts binds them, tests loop over them. */

import { batchActs } from './batch-acts.ts'
import { accessRoutes } from './domains/access/access.routes.ts'
import { batchRoutes } from './domains/batches/batch.routes.ts'
import { blocksRoutes } from './domains/blocks/blocks.routes.ts'
import { bundleRoutes } from './domains/bundles/bundle.routes.ts'
import { documentRoutes } from './domains/documents/document.routes.ts'
import { treeRoutes } from './domains/documents/tree.routes.ts'
import { grantRoutes } from './domains/grants/grants.routes.ts'
import { historyRoutes } from './domains/history/history.routes.ts'
import { knowledgeRoutes } from './domains/knowledge/knowledge.routes.ts'
import { carryNotes } from './domains/notes/index.ts'
import { notesRoutes } from './domains/notes/notes.routes.ts'
import { notificationRoutes } from './domains/notifications/notifications.routes.ts'
import { type OrganizationOptions, organizationRoutes } from './domains/organization/organization.routes.ts'
import { openProcess } from './domains/processes/index.ts'
import { processRoutes } from './domains/processes/process.routes.ts'
import { reportRoutes } from './domains/reports/reports.routes.ts'
import { routingRoutes } from './domains/routing/routing.routes.ts'
import { timingRoutes } from './domains/routing/timing.routes.ts'
import { signatureRoutes } from './domains/signatures/signature.routes.ts'
import { workPlansRoutes } from './domains/work-plans/work-plans.routes.ts'
import type { Route } from './kernel/http/bind.ts'

export type RouteOptions = OrganizationOptions

export function allRoutes(options: RouteOptions): Route[] {
  return [
    ...organizationRoutes(options),
    ...accessRoutes,
    ...historyRoutes(openProcess),
    ...processRoutes,
    ...documentRoutes,
    ...treeRoutes(carryNotes),
    ...notesRoutes,
    ...routingRoutes,
    ...timingRoutes,
    ...signatureRoutes,
    ...blocksRoutes,
    ...grantRoutes,
    ...workPlansRoutes,
    ...batchRoutes(batchActs),
    ...notificationRoutes,
    ...bundleRoutes,
    ...knowledgeRoutes,
    ...reportRoutes,
  ]
}
