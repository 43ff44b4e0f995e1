/** A journey of people through the system, told in order. Files in `stories/` register theirs; `run.ts` plays them. */
import type { Stage } from './stage.ts'

export interface Story {
  title: string
  tell(stage: Stage): Promise<void>
}

export const stories: Story[] = []

export function story(title: string, tell: Story['tell']): void {
  stories.push({ title, tell })
}

/** A story's assertion: what was expected, in words. */
export function expect(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`expected ${what}`)
}
