/** In which state is the document? A word, and in the tooltip what follows from it. */
import { useLingui } from '@lingui/react/macro'
import { useFormats } from '../../kit/format.ts'
import { IconBan, IconPencil, IconRosetteDiscountCheck } from '../../kit/icons.ts'
import { Badge } from '../../kit/Tag.tsx'
import { WithHint } from '../../kit/WithHint.tsx'
import type { TreeItem } from '../../processes/process.ts'
import type { ShownDocument } from './address.ts'

interface DocumentStateProps {
  item: Pick<TreeItem, 'state' | 'pen'>
  signatures: ShownDocument['signatures']
}

export function DocumentState({ item, signatures }: DocumentStateProps) {
  const { t } = useLingui()
  const format = useFormats()
  if (item.state === 'draft')
    return (
      <WithHint text={t`Ainda sem assinatura: só a sua unidade vê.`}>
        <Badge tone="warn" icon={<IconPencil aria-hidden="true" />}>{t`Minuta`}</Badge>
      </WithHint>
    )
  if (item.state === 'cancelled') return <Badge tone="danger" icon={<IconBan aria-hidden="true" />}>{t`Cancelado`}</Badge>
  if (item.state === 'uploaded') return null
  const signers = signatures
    .filter((signature) => !signature.cancelled)
    .map((signature) => `${signature.signer}, ${signature.title} (${format.instant(signature.at)})`)
    .join('; ')
  const pen =
    item.pen === 'yellow'
      ? t`Caneta amarela: ainda pode ser editado na unidade, o que cancela as assinaturas.`
      : t`Caneta preta: não pode mais ser editado.`
  return (
    <WithHint text={[signers, pen].filter(Boolean).join(' — ')}>
      <Badge tone="ok" icon={<IconRosetteDiscountCheck aria-hidden="true" />}>{t`Assinado`}</Badge>
    </WithHint>
  )
}
