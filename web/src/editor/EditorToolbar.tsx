/** The toolbar above the text: one stop of the Tab key, reached from the text by Alt+F10; on a phone the rarer tools are in a menu. */
import type { VariableValues } from '@lavra/contract/content/variables.ts'
import { useLingui } from '@lingui/react/macro'
import type { Editor } from '@tiptap/core'
import { Fragment, type ReactNode, type Ref, useSyncExternalStore } from 'react'
import { Button } from '../kit/Button.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { IconAlignLeft, IconBraces, IconChevronDown, IconDots, IconHighlight, IconTable } from '../kit/icons.ts'
import { Menu } from '../kit/Menu.tsx'
import { Toolbar, ToolGap, ToolGroup } from '../kit/Toolbar.tsx'
import styles from './editor.module.css'
import { useToolbarState } from './toolbar-state.ts'
import { useMenus } from './use-menus.tsx'
import { type Openers, type Tool, useTools } from './use-tools.tsx'

interface EditorToolbarProps {
  editor: Editor
  open: Openers
  values: VariableValues | undefined
  toolbarRef: Ref<HTMLDivElement>
  /** What the page adds at the end: how the saving stands, save, sign. */
  actions?: ReactNode
}

export function EditorToolbar({ editor, open, values, toolbarRef, actions }: EditorToolbarProps) {
  const { t } = useLingui()
  const now = useToolbarState(editor)
  const groups = useTools(editor, now, open)
  const menus = useMenus(editor, now, values)
  const { styleName } = menus
  const narrow = useNarrow()
  const rare = groups.map((group) => ({ ...group, tools: group.tools.filter((tool) => !tool.isFirst) }))
  const shown = narrow ? groups.map((group) => ({ ...group, tools: group.tools.filter((tool) => tool.isFirst) })) : groups
  const more = [
    ...rare.map(({ id, label, tools }) => ({
      id,
      title: label,
      items: tools
        .filter((tool) => !tool.isOff)
        .map(({ id: tool, label: name, icon, isOn, run }) => ({ id: tool, label: name, icon, isCurrent: isOn, run })),
    })),
    ...menus.alignment.map((group) => ({ ...group, title: t`Alinhamento` })),
    ...menus.highlight.map((group) => ({ ...group, title: t`Destaque` })),
    ...menus.data,
  ]
  return (
    <div className={styles.bar}>
      <Toolbar label={t`Ferramentas do editor`} toolbarRef={toolbarRef} className={styles.tools}>
        <Menu
          label={t`Estilo do parágrafo`}
          groups={menus.styles}
          trigger={
            <Button className={styles.styleButton} aria-label={t`Estilo do parágrafo: ${styleName}`}>
              <span className={styles.styleName}>{styleName}</span>
              <IconChevronDown size={14} aria-hidden="true" />
            </Button>
          }
        />
        {shown.map((group) =>
          group.tools.length === 0 ? null : (
            <Fragment key={group.id}>
              {narrow ? null : <ToolGap />}
              <ToolGroup label={group.label}>
                {group.tools.map((tool) => (
                  <ToolButton key={tool.id} tool={tool} />
                ))}
                {group.id === 'marks' && !narrow ? (
                  <Menu
                    label={t`Destaque`}
                    groups={menus.highlight}
                    trigger={<IconButton label={t`Destaque`} icon={<IconHighlight />} />}
                  />
                ) : null}
                {group.id === 'lists' && !narrow ? (
                  <Menu
                    label={t`Alinhamento`}
                    groups={menus.alignment}
                    trigger={<IconButton label={t`Alinhamento`} icon={<IconAlignLeft />} />}
                  />
                ) : null}
              </ToolGroup>
            </Fragment>
          ),
        )}
        {narrow ? null : <ToolGap />}
        <Menu
          label={t`Tabela`}
          groups={menus.table}
          trigger={<IconButton label={t`Tabela`} icon={<IconTable />} isPressedDown={now.table} />}
        />
        {narrow ? null : (
          <Menu
            label={t`Dados do processo`}
            groups={menus.data}
            trigger={<IconButton label={t`Dados do processo`} icon={<IconBraces />} />}
          />
        )}
        {narrow ? (
          <Menu label={t`Mais ferramentas`} groups={more} trigger={<IconButton label={t`Mais ferramentas`} icon={<IconDots />} />} />
        ) : null}
      </Toolbar>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  )
}

function ToolButton({ tool }: { tool: Tool }) {
  // Not disabled in the HTML sense: a tool that cannot be used now must keep the focus of who has just used it.
  return (
    <IconButton
      label={tool.label}
      icon={tool.icon}
      keys={tool.keys}
      isPressedDown={tool.isOn}
      onPress={tool.run}
      className={tool.isOff ? styles.toolOff : undefined}
    />
  )
}

const phone = '(max-width: 760px)'
function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(phone)
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => matchMedia(phone).matches,
  )
}
