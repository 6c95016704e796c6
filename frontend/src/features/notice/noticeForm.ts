import { z } from 'zod';
import { today } from '~/lib/format/date';
import type { Language } from '~/lib/i18n/languages';
import { localizedString } from '~/lib/i18n/localized';
import type { Choice } from '~/ui/form/FinderField';
import { optionalText, requiredChoice, requiredDate } from '~/ui/form/schema';
import type { Notice } from './model';
import { useNoticeText } from './texts';

const { key } = useNoticeText;

const words = (limit: number) => z.string().max(limit, key('form.tooLong'));
const inTwoLanguages = (limit: number) => z.object({ nl: words(limit), fr: words(limit) });

const fields = {
  title: inTwoLanguages(200).refine(({ nl, fr }) => nl.trim() || fr.trim(), {
    path: ['nl'],
    message: key('form.titleMissing'),
  }),
  details: inTwoLanguages(4000),
  themes: z.array(z.string()),
  themeOther: words(200),
  targetGroups: z.array(z.string()),
  targetGroupOther: words(200),
  languages: z.array(z.string()),
  partnerTypes: z.array(z.string()),
  partnerOther: words(200),
  places: z.array(z.object({ place: z.custom<Choice | null>() })),
  contactFunction: inTwoLanguages(200),
  contactEmail: z.email(key('form.emailMissing')),
  contactPhone: words(30),
  introduction: z.custom<Choice | null>(),
  openUntil: requiredDate(key('form.lastDayMissing')),
};

type Fields = { [Name in keyof typeof fields]: z.input<(typeof fields)[Name]> };

function saysOther(values: Fields, context: z.core.$RefinementCtx) {
  const pairs = [
    ['themes', 'themeOther'],
    ['targetGroups', 'targetGroupOther'],
    ['partnerTypes', 'partnerOther'],
  ] as const;
  for (const [codes, other] of pairs)
    if (values[codes].includes('other') && !values[other].trim())
      context.addIssue({ code: 'custom', path: [other], message: key('form.otherMissing') });
}

export const noticeForm = z.object(fields).superRefine(saysOther);

export const newNoticeForm = z
  .object({
    kind: requiredChoice(key('form.kindMissing')),
    poster: requiredChoice(key('form.posterMissing')),
    ...fields,
  })
  .superRefine(saysOther);

export const endingForm = z.object({
  how: requiredChoice(key('end.howMissing')),
  outcome: optionalText(1000, key('form.tooLong')),
});

export type NoticeInput = z.input<typeof noticeForm>;
export type NoticeValues = z.output<typeof noticeForm>;
export type NewNoticeInput = z.input<typeof newNoticeForm>;
export type NewNoticeValues = z.output<typeof newNoticeForm>;

/** Where the API's words for a field stand in the form. */
export const ISSUE_FIELDS: Record<string, string> = {
  'contact.email': 'contactEmail',
  'contact.phone': 'contactPhone',
  territories: 'places',
  introductionBy: 'introduction',
};

const USUAL_DAYS = 60;
const DAY_MS = 86_400_000;

export function emptyNotice(): NoticeInput {
  return {
    title: { nl: '', fr: '' },
    details: { nl: '', fr: '' },
    themes: [],
    themeOther: '',
    targetGroups: [],
    targetGroupOther: '',
    languages: [],
    partnerTypes: [],
    partnerOther: '',
    places: [],
    contactFunction: { nl: '', fr: '' },
    contactEmail: '',
    contactPhone: '',
    introduction: null,
    openUntil: new Date(Date.parse(today()) + USUAL_DAYS * DAY_MS).toISOString().slice(0, 10),
  };
}

export function inputOf(notice: Notice, language: Language): NoticeInput {
  const pair = (text: { nl?: string; fr?: string } | undefined) => ({
    nl: text?.nl ?? '',
    fr: text?.fr ?? '',
  });
  const choice = ({ id, name }: NonNullable<Notice['introductionBy']>) => ({
    value: id,
    label: localizedString(name, language),
  });
  return {
    title: pair(notice.title),
    details: pair(notice.details),
    themes: notice.themes,
    themeOther: notice.themeOther ?? '',
    targetGroups: notice.targetGroups,
    targetGroupOther: notice.targetGroupOther ?? '',
    languages: notice.languages,
    partnerTypes: notice.partnerTypes,
    partnerOther: notice.partnerOther ?? '',
    places: notice.territories.map((place) => ({ place: choice(place) })),
    contactFunction: pair(notice.contact.function),
    contactEmail: notice.contact.email,
    contactPhone: notice.contact.phone ?? '',
    introduction: notice.introductionBy ? choice(notice.introductionBy) : null,
    openUntil: notice.openUntil,
  };
}

/** The values as the API takes them. */
export function fieldsOf(values: NoticeInput | NoticeValues) {
  const text = (value: string | undefined) => value?.trim() || undefined;
  const pair = ({ nl, fr }: { nl: string; fr: string }) =>
    text(nl) || text(fr) ? { nl: text(nl), fr: text(fr) } : undefined;
  const other = (codes: string[], typed: string) => (codes.includes('other') ? text(typed) : undefined);
  return {
    title: pair(values.title) ?? {},
    details: pair(values.details),
    themes: values.themes,
    themeOther: other(values.themes, values.themeOther),
    targetGroups: values.targetGroups,
    targetGroupOther: other(values.targetGroups, values.targetGroupOther),
    languages: values.languages,
    partnerTypes: values.partnerTypes,
    partnerOther: other(values.partnerTypes, values.partnerOther),
    territories: values.places.flatMap(({ place }) => place?.value ?? []),
    contact: {
      function: pair(values.contactFunction),
      email: values.contactEmail.trim(),
      phone: text(values.contactPhone),
    },
    introductionBy: values.introduction?.value,
    openUntil: values.openUntil,
  };
}
