import { z } from 'zod';
import type { Schema } from '~/api/schema';
import type { Organization } from '../model';
import { agesOf, agesSchema, agesValues } from './ages';
import { useEditText } from './editTexts';

const { key } = useEditText;
const codes = z.array(z.string());
const other = z.string().max(200, key('tooLong'));

export const workSchema = z.object({
  themes: codes,
  themesOther: other,
  sectors: codes,
  sectorsOther: other,
  targetGroups: codes,
  targetGroupsOther: other,
  targetAges: agesSchema(key('countWrong'), key('ages.order')),
  languages: codes,
  languagesOther: other,
  territoriesServed: z.array(z.object({ id: z.string(), name: z.string() })),
  careLines: codes,
  authorities: codes,
});

export type WorkValues = z.output<typeof workSchema>;

export function workValues(nameOf: (territory: Organization['territoriesServed'][number]) => string) {
  return (organization: Organization): WorkValues => ({
    themes: organization.themes,
    themesOther: organization.themesOther ?? '',
    sectors: organization.sectors,
    sectorsOther: organization.sectorsOther ?? '',
    targetGroups: organization.targetGroups,
    targetGroupsOther: organization.targetGroupsOther ?? '',
    targetAges: agesValues(organization.targetAges),
    languages: organization.languages,
    languagesOther: organization.languagesOther ?? '',
    territoriesServed: organization.territoriesServed.map((territory) => ({
      id: territory.id,
      name: nameOf(territory),
    })),
    careLines: organization.careLines,
    authorities: organization.authorities,
  });
}

/** The words for "other" count only while other is among the answers. */
export function otherWords(codes: string[], words: string): string | undefined {
  return codes.includes('other') ? words.trim() || undefined : undefined;
}

export function workFields(values: WorkValues): Schema<'OrganizationFieldsPatch'> {
  return {
    themes: values.themes,
    themesOther: otherWords(values.themes, values.themesOther),
    sectors: values.sectors,
    sectorsOther: otherWords(values.sectors, values.sectorsOther),
    targetGroups: values.targetGroups,
    targetGroupsOther: otherWords(values.targetGroups, values.targetGroupsOther),
    targetAges: agesOf(values.targetAges),
    languages: values.languages,
    languagesOther: otherWords(values.languages, values.languagesOther),
    territoriesServed: values.territoriesServed.map(({ id }) => id),
    careLines: values.careLines,
    authorities: values.authorities,
  };
}
