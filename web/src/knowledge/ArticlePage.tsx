/** One article of the knowledge base: read it; its unit also edits, releases and withdraws it, and sees its versions. */
import { listArticles, releaseArticle, revokeArticle, showArticle } from '@lavra/contract/knowledge.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence, whyNotSentence } from '../api/refusal-sentence.ts'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { Page } from '../app/Page.tsx'
import { useParam, useQueryText } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { Button } from '../kit/Button.tsx'
import { ConfirmDialog } from '../kit/ConfirmDialog.tsx'
import { ErrorState } from '../kit/EmptyState.tsx'
import { useFormats } from '../kit/format.ts'
import { IconArrowLeft, IconPencil } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import { Select } from '../kit/Select.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import { toast } from '../kit/toast-queue.ts'
import { ArticleContent } from './ArticleContent.tsx'
import { ArticleState } from './ArticleState.tsx'
import styles from './knowledge.module.css'

export function ArticlePage() {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const format = useFormats()
  const articleId = useParam('id')
  const [query, setQuery] = useQueryText()
  const [isWithdrawing, askWithdraw] = useState(false)
  const version = /^[1-9]\d{0,5}$/.test(query.v ?? '') ? Number(query.v) : null
  const shown = useEndpoint(showArticle, { articleId, ...(version ? { version } : {}) }, { keepPrevious: true })
  const invalidates = [showArticle, listArticles]
  const release = useCommand(releaseArticle, {
    invalidates,
    onDone: () => {
      toast(t`Base de conhecimento liberada para todos.`)
      setQuery({ v: null }, true)
    },
  })
  const withdraw = useCommand(revokeArticle, {
    invalidates,
    onDone: () => {
      toast(t`Liberação retirada. Só a sua unidade vê esta base.`)
      askWithdraw(false)
    },
  })
  const back = (
    <div>
      <Link kind="quiet" href={paths.knowledge()} icon={<IconArrowLeft size={16} aria-hidden="true" />}>
        {t`Base de Conhecimento`}
      </Link>
    </div>
  )
  const article = shown.data
  if (!article)
    return (
      <Page title={t`Base de Conhecimento`} above={back}>
        {shown.error ? <ErrorState text={refusalSentence(shown.error, i18n)} onRetry={() => shown.refetch()} /> : <Skeleton rows={8} />}
      </Page>
    )
  const isOwn = article.versions.length > 0
  const [newest] = article.versions
  const words = article.types.map(({ name }) => name).join(', ')
  return (
    <Page
      isFull
      title={article.title}
      above={back}
      actions={
        isOwn ? (
          <>
            {article.releasedVersion === null ? null : (
              <Button
                whyNot={whyNotSentence(article.abilities.withdraw, i18n)}
                onPress={() => askWithdraw(true)}
              >{t`Retirar liberação`}</Button>
            )}
            {article.abilities.write === null ? (
              <Link kind="secondary" href={paths.articleEditor(articleId)} icon={<IconPencil size={16} aria-hidden="true" />}>
                {t`Editar`}
              </Link>
            ) : null}
            {article.releasedVersion === newest?.version ? null : (
              <Button
                kind="primary"
                isPending={release.isPending}
                whyNot={whyNotSentence(article.abilities.release, i18n)}
                onPress={() => release.mutate({ articleId, baseRevision: article.revision })}
              >
                {t`Liberar versão ${newest?.version ?? 1}`}
              </Button>
            )}
          </>
        ) : null
      }
    >
      <div className={styles.about}>
        <p title={article.unit.name}>{article.unit.code}</p>
        <p>{words || t`Sem tipo de processo`}</p>
        <p>
          {article.releasedAt
            ? t`Versão ${article.version}, liberada em ${format.day(article.releasedAt)}`
            : t`Versão ${article.version}, salva em ${format.instant(article.savedAt)} por ${article.savedBy}`}
        </p>
        {isOwn ? <ArticleState article={article} /> : null}
        {article.versions.length > 1 ? (
          <Select
            label={t`Versão`}
            isLabelHidden
            value={String(article.version)}
            onChange={(id) => setQuery({ v: id })}
            options={article.versions.map((one) => ({
              id: String(one.version),
              label: t`Versão ${one.version}`,
              detail: one.releasedAt ? t`liberada em ${format.day(one.releasedAt)}` : t`em edição`,
            }))}
          />
        ) : null}
      </div>
      <ArticleContent article={article} />
      <ConfirmDialog
        isOpen={isWithdrawing}
        onClose={() => askWithdraw(false)}
        title={t`Retirar a liberação?`}
        consequence={
          <p>
            <Trans>
              As outras unidades deixam de ver esta base de conhecimento. As versões ficam na sua unidade, que pode editar e liberar de
              novo.
            </Trans>
          </p>
        }
        action={t`Retirar liberação`}
        onConfirm={() => withdraw.mutate({ articleId })}
        isPending={withdraw.isPending}
      />
    </Page>
  )
}
