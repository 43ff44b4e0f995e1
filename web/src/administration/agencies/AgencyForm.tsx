/** One agency: how it is called, how its processes are numbered, what stands at the head of its documents. */
import { findAgencies, findUnits, listAgencies, saveAgency, showSession } from '@lavra/contract/organization.ts'
import { useLingui } from '@lingui/react/macro'
import { useEndpoint } from '../../api/use-endpoint.ts'
import { useDraft } from '../../app/use-draft.ts'
import { Checkbox } from '../../kit/Checkbox.tsx'
import { ComboBox } from '../../kit/ComboBox.tsx'
import type { Option } from '../../kit/options.tsx'
import { TagPicker } from '../../kit/TagPicker.tsx'
import { TextArea } from '../../kit/TextArea.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { toast } from '../../kit/toast-queue.ts'
import styles from '../administration.module.css'
import { FormDrawer, FormGroup } from '../FormDrawer.tsx'
import type { Agency } from './AgenciesPage.tsx'
import { LetterheadField } from './LetterheadField.tsx'
import { LetterheadPreview } from './LetterheadPreview.tsx'
import { MaskField } from './MaskField.tsx'
import { useNumberExample } from './number-example.ts'
import { useTimeZones } from './time-zones.ts'

const usual = '@cod_orgao_sei_04d@.@cod_unidade_sei_02d@.@seq_anual_cod_orgao_sei_07d@/@ano_4d@-@dv_mod97_base10_executivo_federal_2d@'
const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

const agencyOption = ({ id, code, name }: { id: string; code: string; name: string }): Option => ({ id, label: code, detail: name })

export function AgencyForm({ agency, onClose }: { agency: Agency | null; onClose: () => void }) {
  const { t } = useLingui()
  const searchers: readonly Option[] = (agency?.searchers ?? []).map(agencyOption)
  const draft = useDraft({
    endpoint: saveAgency,
    start: {
      code: agency?.code ?? '',
      name: agency?.name ?? '',
      numberCode: agency?.numberCode ?? '',
      numberMask: agency?.numberMask ?? usual,
      timeZone: agency?.timeZone ?? 'America/Sao_Paulo',
      city: agency?.city ?? '',
      address: agency?.address ?? '',
      letterhead: (agency?.letterhead ?? []).join('\n'),
      letterheadImage: agency?.letterheadImage ?? null,
      signatureLaw: agency?.signatureLaw ?? '',
      active: agency?.active ?? true,
      searchers,
    },
    input: ({ searchers: chosen, ...values }) => ({
      ...values,
      id: agency?.id,
      letterhead: linesOf(values.letterhead),
      searcherIds: chosen.map(({ id }) => id),
    }),
    sentences: {
      code: t`Informe a sigla, com até 30 caracteres.`,
      name: t`Informe o nome do órgão.`,
      numberCode: t`Informe o código só com algarismos, até 10.`,
      numberMask: t`Informe a máscara, com até 200 caracteres.`,
      letterhead: t`O timbre tem até 6 linhas de 200 caracteres.`,
      city: t`A cidade tem até 100 caracteres.`,
      address: t`O endereço tem até 300 caracteres.`,
      signatureLaw: t`O texto tem até 300 caracteres.`,
    },
    refusalAt: { 'already-exists': 'code', 'mask-not-valid': 'numberMask', 'agency-unknown': 'searchers' },
    invalidates: [listAgencies, showSession, findUnits],
    onSaved: (_, { code }) => {
      toast(agency ? t`Órgão ${code} alterado.` : t`Órgão ${code} criado. Cadastre agora suas unidades.`)
      onClose()
    },
  })
  const { values, field } = draft
  const example = useNumberExample(values.numberMask, values.numberCode)
  const zones = useTimeZones(values.timeZone)
  const agencies = (useEndpoint(findAgencies, {}).data?.items ?? []).map(agencyOption)
  return (
    <FormDrawer size="large" draft={draft} title={agency ? agency.code : t`Novo órgão`} intro={agency?.name} onClose={onClose}>
      <FormGroup title={t`Identificação`}>
        <div className={`${styles.pair} ${styles.short}`}>
          <TextField label={t`Sigla`} {...field('code')} isRequired autoFocus={!agency} />
          <TextField label={t`Nome`} {...field('name')} isRequired />
        </div>
        <Checkbox isSelected={values.active} onChange={(on) => draft.set('active', on)}>
          {t`Ativo`}
          <small className={styles.hint}>{t`Um órgão inativo não recebe nem inicia processos; o que existe continua.`}</small>
        </Checkbox>
      </FormGroup>
      <FormGroup title={t`Pesquisa`}>
        <TagPicker
          label={t`Órgãos que pesquisam os processos deste`}
          description={
            values.searchers.length === 0
              ? t`Sem nenhum, todos pesquisam. Para fechar a pesquisa aos outros, escolha só o próprio órgão.`
              : t`Pessoas de outros órgãos não encontram os processos na pesquisa, a menos que tenham passado por sua unidade ou que saibam o número inteiro.`
          }
          placeholder={t`Sigla ou nome`}
          options={agencies}
          {...field('searchers')}
          isOptional
        />
      </FormGroup>
      <FormGroup title={t`Numeração dos processos`}>
        <TextField
          label={t`Código do órgão na numeração`}
          description={t`Só algarismos. Órgãos com o mesmo código dividem a mesma sequência.`}
          inputMode="numeric"
          {...field('numberCode')}
          isRequired
        />
        <MaskField {...field('numberMask')} example={example} />
      </FormGroup>
      <FormGroup title={t`Documentos`} text={t`O que os modelos de documento usam como dados do órgão.`}>
        <LetterheadField value={values.letterheadImage} onChange={(sha256) => draft.set('letterheadImage', sha256)} />
        <TextArea
          label={t`Linhas do timbre`}
          description={t`Até 6 linhas, de cima para baixo: estado, secretaria, subsecretaria…`}
          rows={3}
          {...field('letterhead')}
          isOptional
        />
        <LetterheadPreview lines={linesOf(values.letterhead)} image={values.letterheadImage} />
        <TextField label={t`Endereço`} {...field('address')} isOptional />
        <div className={styles.pair}>
          <TextField label={t`Cidade`} {...field('city')} isOptional />
          <ComboBox
            label={t`Fuso horário`}
            options={zones}
            value={zones.find(({ id }) => id === values.timeZone) ?? null}
            onChange={(zone) => zone && draft.set('timeZone', zone.id)}
            description={t`Datas e prazos legais são os deste lugar.`}
            isRequired
          />
        </div>
        <TextField
          label={t`Norma da assinatura eletrônica`}
          description={t`É citada na tarja de cada assinatura. Exemplo: art. 6º, § 1º, do Decreto nº 47.222/2017.`}
          {...field('signatureLaw')}
          isOptional
        />
      </FormGroup>
    </FormDrawer>
  )
}
