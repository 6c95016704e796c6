import { z } from 'zod';
import { brusselsMoment, brusselsParts } from '~/lib/format/brussels';
import type { ChosenOrganization } from '~/ui/form/OrganizationField';
import { optionalChoice, optionalText, requiredChoice, requiredDate, requiredText } from '~/ui/form/schema';
import type { Meeting, MeetingFields } from './queries';
import { useMeetingText } from './texts';

const key = useMeetingText.key;
export const TITLE_LIMIT = 200;
export const INFORMAL_LIMIT = 500;

const inTwo = (limit: number) => {
  const one = z.string().trim().max(limit, key('form.tooLong'));
  return z.object({ nl: one, fr: one });
};
const url = z.url({ protocol: /^https?$/ });

export const hoursShape = {
  day: requiredDate(key('form.dayMissing')),
  start: requiredText(key('form.hourMissing')),
  end: requiredText(key('form.hourMissing')),
};

export const endsAfterStart = {
  path: ['end'],
  error: key('form.hoursWrong'),
};

export const describeShape = {
  title: inTwo(TITLE_LIMIT),
  purpose: requiredChoice(key('form.purposeMissing')),
  room: optionalText(300),
  host: z.custom<ChosenOrganization | undefined>(),
  onlineUrl: z.union([z.literal('').transform(() => undefined), url], key('form.urlWrong')),
  informal: inTwo(INFORMAL_LIMIT),
  chairCategory: optionalChoice(),
  invitedCategories: z.array(z.string()),
  documents: z.array(
    z.object({
      title: requiredText(key('form.documentMissing')),
      url: z.url({ protocol: /^https?$/, error: key('form.urlWrong') }),
    }),
  ),
};

export const hasTitle = {
  path: ['title', 'nl'],
  error: key('form.titleMissing'),
};

const described = z.object(describeShape);
type Described = z.output<typeof described>;

export function describeValues(meeting?: Meeting, hostName?: string): z.input<typeof described> {
  const two = (text: Meeting['informal']) => ({ nl: text?.nl ?? '', fr: text?.fr ?? '' });
  return {
    title: two(meeting?.title),
    purpose: meeting?.purpose ?? '',
    room: meeting?.room ?? '',
    host: meeting?.host ? { id: meeting.host.id, name: hostName ?? '' } : undefined,
    onlineUrl: meeting?.onlineUrl ?? '',
    informal: two(meeting?.informal),
    chairCategory: meeting?.chairCategory ?? '',
    invitedCategories: meeting?.invitedCategories ?? [],
    documents: meeting?.documents ?? [],
  };
}

export function describedFields({
  title,
  purpose,
  room,
  host,
  onlineUrl,
  informal,
  chairCategory,
  invitedCategories,
  documents,
}: Described): MeetingFields {
  const localized = ({ nl, fr }: { nl: string; fr: string }) => ({
    nl: nl || undefined,
    fr: fr || undefined,
  });
  return {
    title: localized(title),
    purpose,
    room,
    host: host?.id,
    onlineUrl,
    informal: informal.nl || informal.fr ? localized(informal) : undefined,
    chairCategory,
    invitedCategories,
    documents,
  };
}

/** The meeting as the fields it was made of. */
export function asFields(meeting: Meeting): MeetingFields {
  const { title, purpose, room, host, onlineUrl, informal, chairCategory, invitedCategories, documents } =
    meeting;
  return {
    title,
    purpose,
    room,
    host: host?.id,
    onlineUrl,
    informal,
    chairCategory,
    invitedCategories,
    documents,
  };
}

export function momentsOf({ day, start, end }: { day: string; start: string; end: string }) {
  return { startsAt: brusselsMoment(day, start), endsAt: brusselsMoment(day, end) };
}

export function hoursOf(meeting: Meeting) {
  const from = brusselsParts(meeting.startsAt);
  return { day: from.day, start: from.hour, end: brusselsParts(meeting.endsAt).hour };
}
