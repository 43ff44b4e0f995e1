/** With what does the template of a new type begin? The agency's letterhead, the type's name as title, room to write, the process's number below. */
import type { Block, Content, PageTemplate } from '@lavra/contract/content/model.ts'
import type { StyleKey } from '@lavra/contract/content/styles.ts'

const line = (text: string, style: StyleKey): Block => ({
  type: 'paragraph',
  attrs: { style, align: null },
  ...(text ? { content: [{ type: 'text', text }] } : {}),
})
const doc = (...content: Block[]): Content => ({ type: 'doc', content })

export function plainTemplate(name: string): { [part in keyof PageTemplate]: Record<string, unknown> } {
  const title = `${name.trim().toLocaleUpperCase('pt-BR') || 'TÍTULO'} Nº @numeracao_serie@/@ano@ – @sigla_unidade@`
  return {
    header: {
      ...doc(
        line('@timbre_orgao@', 'centered'),
        line('@linhas_timbre_orgao@', 'centered'),
        line('@descricao_unidade@', 'centered'),
        line(title, 'title'),
      ),
    },
    body: { ...doc(line('', 'justified-indent'), line('@cidade_unidade@, @dia@ de @mes_extenso@ de @ano@.', 'right')) },
    footer: { ...doc(line('Processo nº @processo@ – @endereco_orgao@', 'note')) },
  }
}
