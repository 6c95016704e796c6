import { z } from 'zod';
import type { Schema } from '~/api/schema';
import { typedDecimal } from '~/lib/format/number';
import type { Language } from '~/lib/i18n/languages';
import { type Localized, localizedString } from '~/lib/i18n/localized';
import type { Choice } from '~/ui/form/FinderField';
import { optionalDate, optionalDecimalInput } from '~/ui/form/schema';
import type { Project } from './model';
import { useProjectText } from './texts';

const { key } = useProjectText;

const words = (limit: number) => z.string().max(limit, key('form.tooLong'));
const inTwo = (limit: number) => z.object({ nl: words(limit), fr: words(limit) });
const needed = (limit: number, missing: string) =>
  inTwo(limit).refine(({ nl, fr }) => nl.trim() || fr.trim(), { path: ['nl'], message: missing });
const day = () => optionalDate(key('form.dayWrong'));
const chosen = (missing: string) =>
  z.custom<Choice | null>().refine((choice) => choice !== null && choice !== undefined, missing);

export const projectFields = {
  name: needed(200, key('form.nameMissing')),
  summary: inTwo(1000),
  objectives: inTwo(4000),
  results: inTwo(4000),
  steps: z.array(z.object({ title: needed(300, key('form.stepMissing')), from: day(), until: day() })),
  budget: optionalDecimalInput(key('form.amountWrong')),
  allocation: inTwo(4000),
  operator: z.custom<Choice | null>(),
  governance: inTwo(4000),
  indicators: z.array(z.string()),
  sharedWith: z.array(z.object({ partnership: z.custom<Choice | null>() })),
  themes: z.array(z.string()),
  content: z.array(z.string()),
  origin: z.string(),
  targetGroups: z.array(z.string()),
  targetGroupsOther: words(200),
  territoryRule: z.string(),
  outsiderQuota: z.string(),
  territoryNote: inTwo(1000),
  participants: z.array(
    z.object({
      organization: chosen(key('form.organizationMissing')),
      role: z.string().min(1, key('form.roleMissing')),
      contribution: inTwo(1000),
      stance: z.string(),
      validFrom: day(),
      validUntil: day(),
    }),
  ),
  posts: z.array(z.string()),
  risks: z.array(
    z.object({
      risk: z.string().trim().min(1, key('form.riskMissing')).max(1000, key('form.tooLong')),
      compromise: words(1000),
      on: day(),
    }),
  ),
  plannedFrom: day(),
  plannedUntil: day(),
  agreedOn: day(),
  outcome: z.string(),
  objections: words(4000),
};

interface Checked {
  targetGroups: string[];
  targetGroupsOther: string;
  territoryRule: string;
  outsiderQuota: string;
  agreedOn?: string;
  outcome: string;
}

const MOST = 100;

export function checkProject(values: Checked, context: z.core.$RefinementCtx) {
  const issue = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message });
  if (values.targetGroups.includes('other') && !values.targetGroupsOther.trim())
    issue('targetGroupsOther', key('form.otherMissing'));
  const quota = Number(values.outsiderQuota);
  if (values.territoryRule === 'quota' && !(Number.isInteger(quota) && quota >= 1 && quota <= MOST))
    issue('outsiderQuota', key('form.quotaWrong'));
  if (values.agreedOn && !values.outcome) issue('outcome', key('form.outcomeMissing'));
}

export const projectForm = z.object(projectFields).superRefine(checkProject);

export type ProjectInput = z.input<typeof projectForm>;
export type ProjectValues = z.output<typeof projectForm>;

/** Where the API's words for a field stand in the form. */
export const ISSUE_FIELDS: Record<string, string> = {
  'participants.organization': 'participants',
  'agreement.on': 'agreedOn',
  'agreement.outcome': 'outcome',
  'agreement.objections': 'objections',
};

const EMPTY = { nl: '', fr: '' };
const pair = (text?: Localized) => ({ nl: text?.nl ?? '', fr: text?.fr ?? '' });

export const emptyStep = { title: EMPTY, from: '', until: '' };
export const emptyRisk = { risk: '', compromise: '', on: '' };
export const emptyParticipant = {
  organization: null,
  role: '',
  contribution: EMPTY,
  stance: '',
  validFrom: '',
  validUntil: '',
};

export function emptyProject(): ProjectInput {
  return {
    name: EMPTY,
    summary: EMPTY,
    objectives: EMPTY,
    results: EMPTY,
    steps: [],
    budget: '',
    allocation: EMPTY,
    operator: null,
    governance: EMPTY,
    indicators: [],
    sharedWith: [],
    themes: [],
    content: [],
    origin: '',
    targetGroups: [],
    targetGroupsOther: '',
    territoryRule: '',
    outsiderQuota: '',
    territoryNote: EMPTY,
    participants: [],
    posts: [],
    risks: [],
    plannedFrom: '',
    plannedUntil: '',
    agreedOn: '',
    outcome: '',
    objections: '',
  };
}

export function inputOf(project: Project, language: Language): ProjectInput {
  const choice = ({ id, name }: { id: string; name: Localized }): Choice => ({
    value: id,
    label: localizedString(name, language),
  });
  return {
    name: pair(project.name),
    summary: pair(project.summary),
    objectives: pair(project.objectives),
    results: pair(project.results),
    steps: project.steps.map(({ title, from = '', until = '' }) => ({ title: pair(title), from, until })),
    budget: typedDecimal(project.budget, language),
    allocation: pair(project.allocation),
    operator: project.operator ? choice(project.operator) : null,
    governance: pair(project.governance),
    indicators: project.indicators.map(({ assignment }) => assignment),
    sharedWith: project.sharedWith.map((partnership) => ({ partnership: choice(partnership) })),
    themes: project.themes.map(({ id }) => id),
    content: project.content,
    origin: project.origin ?? '',
    targetGroups: project.targetGroups,
    targetGroupsOther: project.targetGroupsOther ?? '',
    territoryRule: project.territoryRule ?? '',
    outsiderQuota: project.outsiderQuota?.toString() ?? '',
    territoryNote: pair(project.territoryNote),
    participants: project.participants.map(
      ({ organization, role, contribution, stance = '', validFrom = '', validUntil = '' }) => ({
        organization: choice(organization),
        role,
        contribution: pair(contribution),
        stance,
        validFrom,
        validUntil,
      }),
    ),
    posts: project.posts.map(({ post }) => post.id),
    risks: (project.risks ?? []).map(({ risk, compromise = '', on = '' }) => ({ risk, compromise, on })),
    plannedFrom: project.plannedFrom ?? '',
    plannedUntil: project.plannedUntil ?? '',
    agreedOn: project.agreement?.on ?? '',
    outcome: project.agreement?.outcome ?? '',
    objections: project.agreement?.objections ?? '',
  };
}

const text = (value: string | undefined) => value?.trim() || undefined;
const two = ({ nl, fr }: { nl: string; fr: string }) =>
  text(nl) || text(fr) ? { nl: text(nl), fr: text(fr) } : undefined;

/** The values as the API takes them; read by the schema, so that amounts and days are what they should be. */
export function fieldsOf(values: ProjectValues): Schema<'ProjectFields'> {
  return {
    name: two(values.name) ?? {},
    summary: two(values.summary),
    objectives: two(values.objectives),
    results: two(values.results),
    steps: values.steps.map(({ title, from, until }) => ({ title: two(title) ?? {}, from, until })),
    budget: values.budget,
    allocation: two(values.allocation),
    operator: values.operator?.value,
    governance: two(values.governance),
    indicators: values.indicators,
    sharedWith: values.sharedWith.flatMap(({ partnership }) => partnership?.value ?? []),
    themes: values.themes,
    content: values.content,
    origin: text(values.origin),
    targetGroups: values.targetGroups,
    targetGroupsOther: values.targetGroups.includes('other') ? text(values.targetGroupsOther) : undefined,
    territoryRule: text(values.territoryRule) as Project['territoryRule'],
    outsiderQuota: values.territoryRule === 'quota' ? Number(values.outsiderQuota) : undefined,
    territoryNote: two(values.territoryNote),
    participants: values.participants.map(({ organization, role, contribution, stance, ...period }) => ({
      organization: organization?.value ?? '',
      role,
      contribution: two(contribution),
      stance: text(stance) as Schema<'ProjectStance'> | undefined,
      ...period,
    })),
    posts: values.posts,
    risks: values.risks.map(({ risk, compromise, on }) => ({ risk, compromise: text(compromise), on })),
    plannedFrom: values.plannedFrom,
    plannedUntil: values.plannedUntil,
    agreement: values.agreedOn
      ? {
          on: values.agreedOn,
          outcome: values.outcome as Schema<'ProjectAgreementOutcome'>,
          objections: text(values.objections),
        }
      : undefined,
  };
}
