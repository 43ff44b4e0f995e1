/** The processes that this one took in, below its own documents: each opens where it stands. */
import { plural } from '@lingui/core/macro'
import { paths } from '../app/paths.ts'
import { AccessLevelTag } from '../kit/AccessLevelTag.tsx'
import { IconFolder } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import styles from './AttachedList.module.css'
import type { Process } from './process.ts'

export function AttachedList({ items }: { items: Process['attached'] }) {
  if (items.length === 0) return null
  return (
    <section className={styles.attached}>
      <h2>{plural(items.length, { one: '# processo anexado', other: '# processos anexados' })}</h2>
      <ul>
        {items.map(({ id, number, type, summary, level }) => (
          <li key={id} title={summary || type}>
            <IconFolder size={16} aria-hidden="true" />
            <span className={styles.texts}>
              <Link href={paths.process(number)}>{number}</Link>
              <small>{summary || type}</small>
            </span>
            {level === 'public' ? null : <AccessLevelTag level={level} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
