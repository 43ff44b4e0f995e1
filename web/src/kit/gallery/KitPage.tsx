/**
 * Every part of the kit in every state, for eyes and for the accessibility test. Not in the navigation, and not translated: its
 * words are samples of what stands in the real pages.
 */
import { ActionSamples } from './ActionSamples.tsx'
import { FieldSamples } from './FieldSamples.tsx'
import styles from './KitPage.module.css'
import { ListSamples } from './ListSamples.tsx'
import { OverlaySamples } from './OverlaySamples.tsx'
import { StateSamples } from './StateSamples.tsx'

export function KitPage() {
  return (
    <main className={styles.page}>
      <h1>Peças da interface</h1>
      <ActionSamples />
      <FieldSamples />
      <ListSamples />
      <StateSamples />
      <OverlaySamples />
    </main>
  )
}
