/** Views of the desk under a name, the unit's and one's own: to go to, to keep what is seen now, to put in order, to pass on. */
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useQueryText } from '../app/page.ts'
import { paths, withQuery } from '../app/paths.ts'
import { Button } from '../kit/Button.tsx'
import { IconBookmark, IconCopy, IconListCheck, IconPlus } from '../kit/icons.ts'
import { Menu } from '../kit/Menu.tsx'
import { toast } from '../kit/toast-queue.ts'
import { SaveViewDialog } from './SaveViewDialog.tsx'
import { useDeskViews, usePresentView } from './use-desk-views.ts'
import { ViewsDialog } from './ViewsDialog.tsx'

export function DeskViews() {
  const { t } = useLingui()
  const [query] = useQueryText()
  const { views } = useDeskViews()
  const present = usePresentView(views)
  const [open, setOpen] = useState<'save' | 'arrange' | null>(null)
  const entry = ({ id, name, query }: (typeof views)[number]) => ({
    id: `view ${id}`,
    label: name,
    isCurrent: id === present?.id,
    href: withQuery(paths.desk(), query),
  })
  const copy = () =>
    navigator.clipboard
      ?.writeText(window.location.href)
      .then(() => toast(t`Endereço desta visão copiado: quem é da unidade vê o mesmo.`))
      .catch(() => toast(t`Copie o endereço da barra do navegador.`))
  return (
    <>
      <Menu
        label={t`Visões`}
        placement="bottom end"
        trigger={<Button icon={<IconBookmark aria-hidden="true" />}>{present?.name ?? t`Visões`}</Button>}
        groups={[
          { id: 'unit', title: t`Da unidade`, items: views.filter(({ personal }) => !personal).map(entry) },
          { id: 'own', title: t`Só para mim`, items: views.filter(({ personal }) => personal).map(entry) },
          {
            id: 'more',
            items: [
              {
                id: 'save',
                label: t`Guardar o que vejo agora…`,
                icon: <IconPlus aria-hidden="true" />,
                whyNot: Object.keys(query).length === 0 ? t`Antes filtre, ordene ou agrupe a lista.` : null,
                run: () => setOpen('save'),
              },
              { id: 'copy', label: t`Copiar o endereço`, icon: <IconCopy aria-hidden="true" />, run: copy },
              ...(views.length > 0
                ? [
                    {
                      id: 'arrange',
                      label: t`Organizar visões…`,
                      icon: <IconListCheck aria-hidden="true" />,
                      run: () => setOpen('arrange'),
                    },
                  ]
                : []),
            ],
          },
        ]}
      />
      {open === 'save' ? <SaveViewDialog query={query} present={present} onClose={() => setOpen(null)} /> : null}
      {open === 'arrange' ? <ViewsDialog onClose={() => setOpen(null)} /> : null}
    </>
  )
}
