import { Anchor, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { useVocabulary, useVocabularyLabel } from '~/api/refData';
import { today } from '~/lib/format/date';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { DialogForm } from '~/ui/form/DialogForm';
import { DateField, LocalizedField, SelectField, TextField } from '~/ui/form/fields';
import { optionalDate, requiredChoice, requiredDate, requiredText } from '~/ui/form/schema';
import { LocalizedText } from '~/ui/LocalizedText';
import { hasNoItems, QueryView } from '~/ui/QueryView';
import { Section } from '~/ui/Section';
import { useToast } from '~/ui/Toasts';
import { DateText } from '~/ui/values';
import { type Rule, type RuleVersion, rulesQuery, useAddVersion, usePublishRule } from './queries';
import { useDecisionText } from './texts';

const key = useDecisionText.key;
const inTwo = (limit: number) => {
  const one = z.string().trim().max(limit, key('form.tooLong'));
  return z.object({ nl: one, fr: one });
};
const versionShape = {
  label: requiredText(key('rules.labelMissing'), 60),
  text: inTwo(20000),
  url: z.union(
    [z.literal('').transform(() => undefined), z.url({ protocol: /^https?$/ })],
    key('rules.urlWrong'),
  ),
  note: inTwo(2000),
  effectiveFrom: requiredDate(key('rules.fromMissing')),
  effectiveUntil: optionalDate(key('rules.fromMissing')),
};
const hasText = { path: ['text', 'nl'], error: key('rules.textMissing') };
const versionSchema = z.object(versionShape).refine(({ text, url }) => text.nl || text.fr || url, hasText);
const ruleSchema = z
  .object({ kind: requiredChoice(key('rules.kindMissing')), title: inTwo(300), ...versionShape })
  .refine(({ title }) => title.nl || title.fr, { path: ['title', 'nl'], error: key('rules.nameMissing') })
  .refine(({ text, url }) => text.nl || text.fr || url, hasText);
const EMPTY = {
  label: '1',
  text: { nl: '', fr: '' },
  url: '',
  note: { nl: '', fr: '' },
  effectiveFrom: today(),
  effectiveUntil: '',
};

interface RulesProps {
  partnershipId: string;
  asOf?: string;
  mayPublish: boolean;
}

/** Calls, criteria and rules: what holds, and every version there was. */
export function Rules({ partnershipId, asOf, mayPublish }: RulesProps) {
  const t = useDecisionText();
  const toast = useToast();
  const [opened, setOpened] = useState(false);
  const query = useQuery(rulesQuery(partnershipId, asOf));
  const publish = usePublishRule();
  const kinds = useVocabulary('ruleKinds');
  return (
    <Section
      title={t('rules.title')}
      intro={t('rules.intro')}
      actions={
        mayPublish && (
          <Button variant="default" onClick={() => setOpened(true)}>
            {t('rules.publish')}
          </Button>
        )
      }
    >
      <QueryView query={query} isEmpty={hasNoItems} empty={<p>{t('rules.none')}</p>}>
        {({ items }) => items.map((rule) => <RuleVersions key={rule.id} rule={rule} asOf={asOf} />)}
      </QueryView>
      {opened && (
        <DialogForm
          title={t('rules.publish')}
          schema={ruleSchema}
          namespace={useDecisionText.namespace}
          defaultValues={{ kind: '', title: { nl: '', fr: '' }, ...EMPTY }}
          submit={t('rules.publish')}
          onSubmit={async ({ kind, title, ...version }) => {
            await publish.mutateAsync({
              partnership: partnershipId,
              kind,
              title: localized(title) ?? {},
              version: versionOf(version),
            });
            toast(t('saved'));
          }}
          onClose={() => setOpened(false)}
        >
          <SelectField name="kind" label={t('rules.kind')} options={kinds} required />
          <LocalizedField name="title" label={t('rules.name')} limit={300} oneNeeded />
          <VersionFields />
        </DialogForm>
      )}
    </Section>
  );
}

function RuleVersions({ rule, asOf }: { rule: Rule; asOf?: string }) {
  const t = useDecisionText();
  const language = useLanguage();
  const toast = useToast();
  const kind = useVocabularyLabel('ruleKinds');
  const [adding, setAdding] = useState(false);
  const add = useAddVersion(rule.id);
  const title = localizedString(rule.title, language);
  return (
    <Section
      level={3}
      title={`${kind(rule.kind)}: ${title}`}
      actions={
        rule.mayPublish && (
          <Button
            variant="default"
            size="compact-md"
            aria-label={t('rules.addVersionOf', { title })}
            onClick={() => setAdding(true)}
          >
            {t('rules.addVersion')}
          </Button>
        )
      }
    >
      <ul aria-label={t('rules.versions')}>
        {rule.versions.map((version) => (
          <li key={version.id}>
            <VersionText
              version={version}
              holds={version.id === rule.current ? t(asOf ? 'rules.holds' : 'rules.current') : undefined}
            />
          </li>
        ))}
      </ul>
      {adding && (
        <DialogForm
          title={t('rules.addVersionOf', { title })}
          schema={versionSchema}
          namespace={useDecisionText.namespace}
          defaultValues={{ ...EMPTY, label: String(rule.versions.length + 1) }}
          submit={t('rules.publish')}
          onSubmit={async (version) => {
            await add.mutateAsync(versionOf(version));
            toast(t('saved'));
          }}
          onClose={() => setAdding(false)}
        >
          <VersionFields />
        </DialogForm>
      )}
    </Section>
  );
}

function VersionText({ version, holds }: { version: RuleVersion; holds?: string }) {
  const t = useDecisionText();
  const { label, text, url, note, effectiveFrom, effectiveUntil } = version;
  const name = t('rules.version', { label });
  return (
    <>
      {url ? (
        <Anchor href={url} rel="noreferrer">
          {name}
        </Anchor>
      ) : (
        <strong>{name}</strong>
      )}
      , <DateText value={effectiveFrom} /> – {effectiveUntil && <DateText value={effectiveUntil} />}
      {holds && <> ({holds})</>}
      {note && (
        <>
          {' '}
          · {t('rules.note')}: <LocalizedText value={note} />
        </>
      )}
      {text && (
        <p style={{ whiteSpace: 'pre-line' }}>
          <LocalizedText value={text} />
        </p>
      )}
    </>
  );
}

function VersionFields() {
  const t = useDecisionText();
  return (
    <>
      <TextField name="label" label={t('rules.label')} size={12} required />
      <LocalizedField name="text" label={t('rules.text')} multiline limit={20000} />
      <TextField name="url" type="url" label={t('rules.url')} />
      <LocalizedField name="note" label={t('rules.note')} multiline limit={2000} />
      <DateField name="effectiveFrom" label={t('rules.from')} required />
      <DateField name="effectiveUntil" label={t('rules.until')} />
    </>
  );
}

function localized({ nl, fr }: { nl: string; fr: string }) {
  return nl || fr ? { nl: nl || undefined, fr: fr || undefined } : undefined;
}

function versionOf({ text, note, ...rest }: z.output<typeof versionSchema>) {
  return { ...rest, text: localized(text), note: localized(note) };
}
