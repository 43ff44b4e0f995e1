/** From rows in the order of the plan to its stages. */
import type { ToldItemRow } from './process-plan.queries.ts'

export function stagesOf(rows: readonly ToldItemRow[]) {
  const stages = new Map<string, { id: string; name: string; items: ReturnType<typeof presentItem>[] }>()
  for (const row of rows) {
    const stage = stages.get(row.stageId) ?? { id: row.stageId, name: row.stage, items: [] }
    stages.set(row.stageId, stage)
    if (row.id) stage.items.push(presentItem(row, row.id))
  }
  return [...stages.values()]
}

function presentItem(row: ToldItemRow, id: string) {
  const { name, description, documentType, chargedUnit, revision, by, documents } = row
  return {
    ...{ id, name, description, documentType, chargedUnit, revision, by, documents },
    state: row.state ?? ('to-do' as const),
    text: row.text ?? '',
    at: row.changed_at?.toISOString() ?? null,
  }
}
