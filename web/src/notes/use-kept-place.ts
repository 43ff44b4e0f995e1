/** Which part of a kept list is shown? Words searched for, the group and the kind stand in the address. */
import { useQueryText } from '../app/page.ts'

export function useKeptPlace() {
  const [query, change] = useQueryText()
  return {
    text: query.texto ?? '',
    groupId: query.grupo ?? null,
    kind: query.tipo ?? null,
    setText: (text: string) => change({ texto: text || null }, true),
    setGroup: (groupId: string | null) => change({ grupo: groupId }),
    setKind: (kind: string | null) => change({ tipo: kind }),
    clear: () => change({ texto: null, grupo: null, tipo: null }, true),
    isNarrowed: Boolean(query.texto || query.grupo || query.tipo),
  }
}
