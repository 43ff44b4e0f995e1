/** How each parameter is called, what it decides, and what its values mean, in the words of who administers. */
import type { SettingName, SettingValue } from '@lavra/contract/settings.ts'
import { useLingui } from '@lingui/react/macro'

export interface SettingWords {
  label: string
  about: string
  /** Of a choice or a switch, its values; of a number, what it counts. */
  values: Record<string, { label: string; detail?: string }>
  hint?: string
}

export function useSettingWords(): Record<SettingName, SettingWords> {
  const { t } = useLingui()
  return {
    'tree.folder-size': {
      label: t`Documentos em cada pasta da árvore`,
      about: t`Processos com mais documentos do que isso são mostrados em pastas.`,
      values: {},
      hint: t`De 0 a 1.000. Com 0 a árvore nunca se divide em pastas.`,
    },
    'attention.assignee-only': {
      label: t`Quem apaga o sinal de novidade`,
      about: t`O sinal no controle de processos diz que há documento novo ou recém-assinado.`,
      values: {
        false: { label: t`Qualquer pessoa da unidade`, detail: t`O sinal some quando alguém da unidade abre o processo.` },
        true: {
          label: t`Só a pessoa responsável`,
          detail: t`O sinal fica até que a pessoa a quem o processo está atribuído o abra. Sem responsável, vale qualquer pessoa da unidade.`,
        },
      },
    },
    'document.change-level': {
      label: t`Quem altera o nível de acesso de um documento`,
      about: t`O processo segue o documento mais restrito: quem altera um documento pode abrir ou fechar o processo para outras unidades.`,
      values: {
        'creating-unit': { label: t`Só a unidade que o criou` },
        'passed-units': {
          label: t`Qualquer unidade por onde o processo passou`,
          detail: t`Também onde já foi concluído. Minutas continuam só da unidade que as redige. Cada mudança fica no histórico.`,
        },
      },
    },
    'access.tree-of-restricted': {
      label: t`Processo restrito de outras unidades, pelo número exato`,
      about: t`O que vê quem informa o número de um processo restrito que nunca passou pela sua unidade. As unidades de protocolo veem sempre a árvore e o histórico. Processos sigilosos não aparecem em nenhum caso.`,
      values: {
        false: { label: t`Como se não existisse`, detail: t`A resposta é a mesma de um número que ninguém tem.` },
        true: {
          label: t`A árvore sem acesso e o histórico`,
          detail: t`Documentos publicados por tipo e número, sem abrir nenhum, e o caminho do processo, sem nomes de pessoas nem textos.`,
        },
      },
    },
    'access.legal-basis': {
      label: t`Hipótese legal`,
      about: t`Ao escolher o nível restrito ou sigiloso, se é preciso dizer qual lei justifica.`,
      values: {
        off: { label: t`Não é perguntada`, detail: t`O que já foi informado continua registrado enquanto o nível não mudar.` },
        optional: { label: t`Opcional` },
        mandatory: { label: t`Obrigatória` },
      },
    },
    'access.degree': {
      label: t`Grau de sigilo`,
      about: t`Se processos e documentos sigilosos são reservados, secretos ou ultrassecretos.`,
      values: {
        off: { label: t`Não é perguntado`, detail: t`O que já foi informado continua registrado enquanto o nível não mudar.` },
        optional: { label: t`Opcional` },
        mandatory: { label: t`Obrigatório` },
      },
    },
    'number.informed': {
      label: t`Informar o número de um processo já autuado`,
      about: t`Para processos que nasceram em papel ou em outro sistema e já têm número.`,
      values: {
        off: { label: t`Ninguém`, detail: t`Todo processo recebe o número do sistema.` },
        protocol: { label: t`Só unidades de protocolo` },
        all: { label: t`Todas as unidades` },
        'all-protocol-alters': {
          label: t`Todas informam, só o protocolo corrige`,
          detail: t`Depois de informado, o número só é alterado por unidades de protocolo.`,
        },
      },
    },
    'number.masks': {
      label: t`Máscaras de números informados`,
      about: t`As formas que pode ter o número de um processo já autuado.`,
      values: { '': { label: t`A máscara do órgão` } },
      hint: t`Uma por linha; a primeira é a usual. Sem nenhuma, vale a máscara de cada órgão.`,
    },
    'trash.days': {
      label: t`Dias na lixeira`,
      about: t`Por quanto tempo quem excluiu um documento pode recuperá-lo. Vale para o que for excluído depois da mudança.`,
      values: {},
      hint: t`De 1 a 365 dias.`,
    },
    'document.move': {
      label: t`Mover arquivo para outro processo`,
      about: t`Vale para documentos enviados como arquivo. O processo de origem guarda o registro do que saiu.`,
      values: {
        all: { label: t`Todas as unidades` },
        protocol: { label: t`Só unidades de protocolo` },
        off: { label: t`Ninguém`, detail: t`O comando deixa de valer em toda a instalação.` },
      },
    },
  }
}

/** A value as it is read in the list. */
export function valueText({ values }: SettingWords, value: SettingValue, number: (value: number) => string): string {
  return typeof value === 'number' ? number(value) : (values[String(value)]?.label ?? String(value))
}
