import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Versioned } from '~/api/client';
import type { Schema } from '~/api/schema';
import type { Signal } from './model';
import {
  CloseDialog,
  EditDialog,
  EndorseDialog,
  PassDialog,
  ReplyDialog,
  ShareDialog,
} from './SignalDialogs';
import { useSignalText } from './texts';

type Act = Schema<'SignalAction'>;

const ORDER = ['reply', 'pass', 'share', 'endorse', 'edit', 'close'] as const satisfies Act[];
const DIALOGS = {
  reply: ReplyDialog,
  pass: PassDialog,
  share: ShareDialog,
  endorse: EndorseDialog,
  edit: EditDialog,
  close: CloseDialog,
};

/** What the reader may do with a signal. */
export function SignalActs({ found }: { found: Versioned<Signal> }) {
  const t = useSignalText();
  const [opened, setOpened] = useState<Act>();
  const permitted = found.value.permittedActions ?? [];
  const acts = ORDER.filter((act) => permitted.includes(act));
  const Dialog = opened && DIALOGS[opened];
  return (
    <>
      {acts.map((act, place) => (
        <Button key={act} variant={place === 0 ? 'filled' : 'default'} onClick={() => setOpened(act)}>
          {t(`acts.${act}`)}
        </Button>
      ))}
      {Dialog && <Dialog found={found} onClose={() => setOpened(undefined)} />}
    </>
  );
}
