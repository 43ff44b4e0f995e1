/** The gallery's fields, filled, empty, wrong and closed. */
import { useState } from 'react'
import { Checkbox, RadioGroup } from '../Checkbox.tsx'
import { ComboBox } from '../ComboBox.tsx'
import { DateField } from '../DateField.tsx'
import { DropZone } from '../DropZone.tsx'
import { NumberField } from '../NumberField.tsx'
import type { Option } from '../options.tsx'
import { ProgressBar } from '../ProgressBar.tsx'
import { SearchField } from '../SearchField.tsx'
import { Select } from '../Select.tsx'
import { Switch } from '../Switch.tsx'
import { TagPicker } from '../TagPicker.tsx'
import { TextArea } from '../TextArea.tsx'
import { TextField } from '../TextField.tsx'
import styles from './KitPage.module.css'
import { Sample } from './Sample.tsx'

const units: Option[] = [
  { id: '1', label: 'COGED', detail: 'Coordenação de Gestão Documental' },
  { id: '2', label: 'CONJUR', detail: 'Consultoria Jurídica' },
  { id: '3', label: 'AUDIN', detail: 'Auditoria Interna' },
]

export function FieldSamples() {
  const [unit, setUnit] = useState<Option | null>(units[0] ?? null)
  const [parties, setParties] = useState<readonly Option[]>(units.slice(0, 2))
  const [level, setLevel] = useState<'public' | 'restricted'>('restricted')
  const [day, setDay] = useState<string | null>('2026-11-24')
  const [basis, setBasis] = useState<string | null>('1')
  return (
    <>
      <Sample title="Texto">
        <div className={styles.stack}>
          <TextField label="Especificação" defaultValue="Aquisição de estações de trabalho" description="Até 100 caracteres" />
          <TextField label="Número" error="O dígito verificador não confere. Confira o número." defaultValue="1500.01.0000001/2026-00" />
          <TextField label="Observações" isOptional isDisabled defaultValue="Fechado" />
          <TextArea label="Motivo" limit={60} defaultValue="Documento incluído no processo errado, conforme despacho anterior." />
          <NumberField label="Dias" defaultValue={1500} />
          <SearchField label="Filtrar documentos" />
        </div>
      </Sample>
      <Sample title="Escolha">
        <div className={styles.stack}>
          <Select label="Hipótese legal" value={basis} onChange={setBasis} options={units} />
          <Select label="Cargo" value={null} onChange={() => {}} options={units} error="Escolha o cargo com que você assina." />
          <ComboBox label="Unidade" options={units} value={unit} onChange={setUnit} placeholder="Sigla ou nome" />
          <TagPicker
            label="Interessados"
            options={units}
            value={parties}
            onChange={setParties}
            create={async (text) => ({ id: text, label: text })}
          />
          <DateField label="Data do documento" value={day} onChange={setDay} />
        </div>
      </Sample>
      <Sample title="Sim, não, qual">
        <div className={styles.stack}>
          <Checkbox defaultSelected>Manter o processo aberto nesta unidade</Checkbox>
          <Checkbox isIndeterminate>Alguns selecionados</Checkbox>
          <Checkbox isDisabled>Fechado</Checkbox>
          <RadioGroup
            label="Nível de acesso"
            value={level}
            onChange={setLevel}
            choices={[
              { value: 'public', label: 'Público', detail: 'Qualquer pessoa pode consultar.' },
              { value: 'restricted', label: 'Restrito', detail: 'Só as unidades por onde o processo passou.' },
            ]}
          />
          <Switch defaultSelected>Avisar por e-mail</Switch>
          <Switch>Usar atalhos de uma só letra</Switch>
        </div>
      </Sample>
      <Sample title="Arquivos">
        <div className={styles.stack}>
          <DropZone label="Arraste o arquivo para cá" detail="PDF, imagem ou texto de até 200 MB" onFiles={() => {}} />
          <ProgressBar label="contrato-assinado.pdf" value={38} max={92} text="38 de 92 MB" />
        </div>
      </Sample>
    </>
  )
}
