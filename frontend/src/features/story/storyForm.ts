import { z } from 'zod';
import type { Schema } from '~/api/schema';
import { today } from '~/lib/format/date';
import type { Localized } from '~/lib/i18n/localized';
import { requiredChoice, requiredDate } from '~/ui/form/schema';
import type { Story } from './model';
import { useStoryText } from './texts';

const { key } = useStoryText;
export const LONG = 4000;
const words = (limit: number) => z.string().trim().max(limit, key('form.tooLong'));
const inTwo = (limit: number) => z.object({ nl: words(limit), fr: words(limit) });
export const needed = (limit: number, missing: string) =>
  inTwo(limit).refine(({ nl, fr }) => nl || fr, { path: ['nl'], message: missing });
const pair = (text?: Localized) => ({ nl: text?.nl ?? '', fr: text?.fr ?? '' });
export const two = ({ nl, fr }: { nl: string; fr: string }) => ({ nl: nl || undefined, fr: fr || undefined });

export const storySchema = z.object({
  domain: requiredChoice(key('form.domainMissing')),
  phase: requiredChoice(key('form.phaseMissing')),
  level: requiredChoice(key('form.levelMissing')),
  teller: requiredChoice(key('form.tellerMissing')),
  title: needed(200, key('form.titleMissing')),
  change: needed(LONG, key('form.changeMissing')),
  significance: needed(LONG, key('form.significanceMissing')),
  contribution: inTwo(LONG),
  periodFrom: requiredDate(key('form.dayMissing')),
  periodUntil: requiredDate(key('form.dayMissing')),
  consent: requiredChoice(key('form.consentMissing')),
  consentedOn: requiredDate(key('form.dayMissing')),
});

export type StoryInput = z.input<typeof storySchema>;
export type StoryValues = z.output<typeof storySchema>;

export const startOf = (story?: Story): StoryInput => ({
  domain: story?.domain ?? '',
  phase: story?.phase ?? '',
  level: story?.level ?? '',
  teller: story?.teller ?? '',
  title: pair(story?.title),
  change: pair(story?.change),
  significance: pair(story?.significance),
  contribution: pair(story?.contribution),
  periodFrom: story?.periodFrom ?? '',
  periodUntil: story?.periodUntil ?? '',
  consent: story?.consent ?? '',
  consentedOn: story?.consentedOn ?? today(),
});

export function toFields(values: StoryValues): Schema<'ChangeStoryFields'> {
  const { contribution, ...rest } = values;
  return {
    ...rest,
    level: values.level as Story['level'],
    teller: values.teller as Story['teller'],
    consent: values.consent as Story['consent'],
    title: two(values.title),
    change: two(values.change),
    significance: two(values.significance),
    contribution: contribution.nl || contribution.fr ? two(contribution) : undefined,
  };
}
