/** How will a document born of this template look? Filled with invented data; what no document would fill is named. */
import type { DocumentPage } from '@lavra/contract/content/model.ts'
import { fillTemplate } from '@lavra/contract/content/template.ts'
import '@lavra/contract/content/page.css'
import { useLingui } from '@lingui/react/macro'
import { ContentView } from '../../editor/LockedSection.tsx'
import { IconAlertTriangle } from '../../kit/icons.ts'
import { pictures, sampleValues } from './sample-values.ts'
import styles from './template.module.css'

export function TemplatePreview({ page }: { page: DocumentPage }) {
  const { t } = useLingui()
  const { page: filled, unknown } = fillTemplate(page, sampleValues)
  const wrong = unknown.filter((name) => !(pictures as readonly string[]).includes(name)).map((name) => `@${name}@`)
  const names = wrong.join(', ')
  return (
    <section className={styles.preview} aria-label={t`Pré-visualização`}>
      {wrong.length > 0 ? (
        <p className={styles.warning} role="alert">
          <IconAlertTriangle aria-hidden="true" />
          {t`Estes dados não existem e ficariam assim no documento: ${names}. Confira a grafia ou insira-os pelo botão de chaves.`}
        </p>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
      <article className={`lavra-page ${styles.paper}`} lang="pt-BR" tabIndex={0}>
        <ContentView content={filled.header} />
        <ContentView content={filled.body} />
        <ContentView content={filled.footer} />
      </article>
    </section>
  )
}
