/** Is an article read by everybody, by its unit alone, or is a newer text of it waiting? Said to its unit only. */
import { useLingui } from '@lingui/react/macro'
import { Badge } from '../kit/Tag.tsx'

export function ArticleState({ article }: { article: { releasedVersion: number | null; hasDraft: boolean } }) {
  const { t } = useLingui()
  if (article.releasedVersion === null) return <Badge tone="warn">{article.hasDraft ? t`Não liberada` : t`Retirada`}</Badge>
  return article.hasDraft ? <Badge tone="info">{t`Nova versão em edição`}</Badge> : null
}
