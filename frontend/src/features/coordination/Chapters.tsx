import { Checkbox } from '@mantine/core';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { LocalizedText } from '~/ui/LocalizedText';
import { TextLink } from '~/ui/links';
import { Section } from '~/ui/Section';
import { DateText } from '~/ui/values';
import type { Chapter } from './handoverQueries';
import { useHandoverText } from './handoverTexts';

interface Ticking {
  ticked: ReadonlySet<string>;
  /** Absent when the reader may only look. */
  onTick?: (item: string, done: boolean) => void;
}

interface ChaptersProps {
  chapters: Chapter[];
  ticking?: Ticking;
}

/** The parts of a file put together from the record; in a handover each line can be ticked off. */
export function Chapters({ chapters, ticking }: ChaptersProps) {
  const language = useLanguage();
  return (
    <>
      {chapters.map(({ code, title, intro, lines }) => (
        <Section
          key={code}
          title={localizedString(title, language)}
          intro={intro && <LocalizedText value={intro} unmarked />}
        >
          <ul
            style={{ listStyle: ticking ? 'none' : undefined, paddingInlineStart: ticking ? 0 : undefined }}
          >
            {lines.map((line) => (
              <li key={line.key} style={{ marginBottom: '0.5rem', maxWidth: 'var(--text-width)' }}>
                {ticking && (
                  <TickBox item={line.key} label={localizedString(line.title, language)} {...ticking} />
                )}
                {line.page ? (
                  <TextLink to={line.page as string}>
                    <LocalizedText value={line.title} />
                  </TextLink>
                ) : (
                  <strong>
                    <LocalizedText value={line.title} />
                  </strong>
                )}
                {line.date && (
                  <>
                    {', '}
                    <DateText value={line.date} />
                  </>
                )}
                {line.detail && (
                  <>
                    <br />
                    <LocalizedText value={line.detail} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

interface TickBoxProps extends Ticking {
  item: string;
  label: string;
}

/** Whether a line is taken over: a box for who may tick it, words for who may look. */
export function TickBox({ item, label, ticked, onTick }: TickBoxProps) {
  const t = useHandoverText();
  if (!onTick) return ticked.has(item) ? <>[{t('taken')}] </> : null;
  return (
    <Checkbox
      aria-label={`${label}: ${t('taken')}`}
      label={t('taken')}
      checked={ticked.has(item)}
      onChange={(event) => onTick(item, event.currentTarget.checked)}
    />
  );
}
