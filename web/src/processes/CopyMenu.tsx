/** Copy the number in the form it is needed: alone, with what it is about, as a link. */
import { useLingui } from '@lingui/react/macro'
import { IconButton } from '../kit/IconButton.tsx'
import { IconCopy } from '../kit/icons.ts'
import { Menu } from '../kit/Menu.tsx'
import { toast } from '../kit/toast-queue.ts'

interface CopyMenuProps {
  number: string
  title: string
  /** The lasting address, beginning with a slash. */
  href: string
}

export function CopyMenu({ number, title, href }: CopyMenuProps) {
  const { t } = useLingui()
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => toast(t`Copiado: ${text}`),
      () => toast(t`O navegador não deixou copiar. Selecione e copie: ${text}`, { tone: 'danger' }),
    )
  return (
    <Menu
      trigger={<IconButton isSmall label={t`Copiar`} icon={<IconCopy size={17} aria-hidden="true" />} />}
      label={t`Copiar`}
      groups={[
        {
          id: 'copy',
          items: [
            { id: 'number', label: t`Número`, detail: number, run: () => copy(number) },
            { id: 'title', label: t`Número e título`, detail: `${number} · ${title}`, run: () => copy(`${number} · ${title}`) },
            { id: 'link', label: t`Link`, run: () => copy(new URL(href, location.origin).href) },
          ],
        },
      ]}
    />
  )
}
