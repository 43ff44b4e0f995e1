/** The devices that my notifications go to: this one, if it can, and the others; each can be removed from anywhere. */
import { showNotificationWishes } from '@lavra/contract/notifications.ts'
import { addPushDevice, listPushDevices, removePushDevice } from '@lavra/contract/push.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { ApiError } from '../api/api-error.ts'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { useFormats } from '../kit/format.ts'
import { IconBell, IconDeviceDesktop } from '../kit/icons.ts'
import { Badge } from '../kit/Tag.tsx'
import { toast } from '../kit/toast-queue.ts'
import account from '../organization/account.module.css'
import { agentName } from '../organization/agent-name.ts'
import { pushAbility, subscribe, thisEndpointHash, unsubscribe } from './this-device.ts'
import styles from './wishes.module.css'

export function Devices() {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const format = useFormats()
  const devices = useEndpoint(listPushDevices, {})
  const [here, setHere] = useState<string | null>(null)
  const [isAsking, setAsking] = useState(false)
  useEffect(() => void thisEndpointHash().then(setHere), [])
  const invalidates = [listPushDevices, showNotificationWishes]
  const add = useCommand(addPushDevice, { invalidates, onDone: () => toast(t`Este aparelho passa a receber avisos.`) })
  const remove = useCommand(removePushDevice, { invalidates, onDone: () => toast(t`O aparelho não recebe mais avisos.`) })
  const { data } = devices
  if (!data?.publicKey) return null
  const { publicKey, items } = data
  const ability = pushAbility()
  const isHere = items.some(({ endpointHash }) => endpointHash === here)
  const begin = async () => {
    setAsking(true)
    try {
      await add.mutateAsync({ ...(await subscribe(publicKey)), name: agentName(navigator.userAgent) })
      setHere(await thisEndpointHash())
    } catch (error) {
      // what the server refuses is told by the command; the rest is between this browser and its service
      if (error instanceof ApiError) await unsubscribe()
      else if (pushAbility() === 'blocked')
        toast(t`Você não permitiu avisos deste site. Para mudar isso, use as permissões do site no navegador.`)
      else
        toast(t`O navegador não conseguiu se registrar no serviço de avisos dele. A rede pode estar bloqueando; tente de novo mais tarde.`)
    }
    setAsking(false)
  }
  return (
    <section className={styles.part} aria-label={t`Nos aparelhos`}>
      <h2>{t`Nos aparelhos`}</h2>
      <p className={styles.hint}>
        {t`Avisos chegam ao computador ou celular mesmo com o Lavra fechado. Como nos e-mails, de um processo restrito aparece só o número; de um sigiloso, nada além de que há novidade.`}
      </p>
      {devices.error ? <p role="alert">{refusalSentence(devices.error, i18n)}</p> : null}
      {items.length > 0 ? (
        <ul className={account.list}>
          {items.map(({ id, name, endpointHash, addedAt, usedAt }) => {
            const added = format.day(addedAt)
            const used = usedAt ? format.ago(usedAt) : null
            return (
              <li key={id} className={account.row}>
                <IconDeviceDesktop size={22} aria-hidden="true" />
                <div className={account.what}>
                  <b>
                    {name} {endpointHash === here ? <Badge tone="info">{t`este aparelho`}</Badge> : null}
                  </b>
                  <span>{used ? t`desde ${added} · último aviso ${used}` : t`desde ${added}`}</span>
                </div>
                <Button
                  kind="secondary"
                  aria-label={t`Retirar ${name}`}
                  onPress={() => {
                    if (endpointHash === here) void unsubscribe()
                    remove.mutate({ deviceId: id })
                  }}
                >
                  {t`Retirar`}
                </Button>
              </li>
            )
          })}
        </ul>
      ) : null}
      {isHere ? null : ability === 'able' ? (
        <span>
          <Button kind="secondary" icon={<IconBell aria-hidden="true" />} isPending={isAsking || add.isPending} onPress={begin}>
            {t`Receber neste aparelho`}
          </Button>
        </span>
      ) : (
        <p className={styles.hint}>
          {ability === 'blocked'
            ? t`Este navegador bloqueia avisos deste site. Para recebê-los aqui, mude as permissões do site no navegador.`
            : t`Este navegador não recebe avisos. No iPhone e no iPad, adicione antes o Lavra à tela de início.`}
        </p>
      )}
    </section>
  )
}
