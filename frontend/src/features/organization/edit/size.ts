import { z } from 'zod';
import type { Schema } from '~/api/schema';
import { requiredChoice } from '~/ui/form/schema';
import type { Organization, Succession } from '../model';
import { useEditText } from './editTexts';
import { dateField, numberOf, numberText, wholeNumber } from './pieces';

const { key } = useEditText;
const count = wholeNumber(key('countWrong'), 10_000_000);

const successions = z.array(
  z.object({
    organization: z
      .object({ value: z.string(), label: z.string() })
      .nullable()
      .refine((chosen) => chosen !== null, key('organizationMissing')),
    kind: requiredChoice(key('choiceMissing')),
    happenedOn: dateField(key('dateWrong')),
  }),
);

export const sizeSchema = z.object({
  size: z.object({
    paidStaffBand: z.string(),
    budgetBand: z.string(),
    members: count,
    participants: count,
    volunteers: count,
  }),
  fundedForNetworkTime: z.string(),
  predecessors: successions,
  successors: successions,
});

export type SizeValues = z.output<typeof sizeSchema>;
type SuccessionValues = SizeValues['predecessors'][number];

export const EMPTY_SUCCESSION = { organization: null, kind: '', happenedOn: '' };

export function sizeValues(nameOf: (other: Succession['organization']) => string) {
  const succession = ({ organization, kind, happenedOn }: Succession): SuccessionValues => ({
    organization: { value: organization.id, label: nameOf(organization) },
    kind,
    happenedOn: happenedOn ?? '',
  });
  return ({ size, fundedForNetworkTime, predecessors, successors }: Organization): SizeValues => ({
    size: {
      paidStaffBand: size?.paidStaffBand ?? '',
      budgetBand: size?.budgetBand ?? '',
      members: numberText(size?.members),
      participants: numberText(size?.participants),
      volunteers: numberText(size?.volunteers),
    },
    fundedForNetworkTime: fundedForNetworkTime ?? '',
    predecessors: predecessors.map(succession),
    successors: successors.map(succession),
  });
}

export function sizeFields(values: SizeValues): Schema<'OrganizationFieldsPatch'> {
  const { paidStaffBand, budgetBand, members, participants, volunteers } = values.size;
  return {
    size: {
      paidStaffBand: paidStaffBand || undefined,
      budgetBand: budgetBand || undefined,
      members: numberOf(members),
      participants: numberOf(participants),
      volunteers: numberOf(volunteers),
    },
    fundedForNetworkTime: (values.fundedForNetworkTime || undefined) as Organization['fundedForNetworkTime'],
    predecessors: values.predecessors.map(successionOf),
    successors: values.successors.map(successionOf),
  };
}

function successionOf({ organization, kind, happenedOn }: SuccessionValues): Schema<'SuccessionFields'> {
  return {
    organization: organization?.value ?? '',
    kind: kind as Succession['kind'],
    happenedOn: happenedOn || undefined,
  };
}
