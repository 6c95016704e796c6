import { Group, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useVocabulary, type Vocabulary, vocabularyQuery } from '~/api/refData';
import { localizedString } from '~/lib/i18n/localized';
import { useLanguage } from '~/lib/i18n/useLanguage';
import { useObservationText } from './texts';

/** Dimension to term: {gender: 'women'}; the whole has none. */
export type Part = Record<string, string>;

/** 'gender:women,ageGroup:from65' as it stands in an address. */
export function partOf(address: string | undefined): Part {
  const pairs = (address ?? '').split(',').map((pair) => pair.split(':'));
  return Object.fromEntries(
    pairs.filter((pair): pair is [string, string] => pair.length === 2 && !pair.includes('')),
  );
}

export const partAddress = (part: Part): string | undefined =>
  Object.entries(part)
    .toSorted()
    .map((pair) => pair.join(':'))
    .join(',') || undefined;

export const samePart = (a: Part, b: Part) => partAddress(a) === partAddress(b);

/** The closed list of a dimension. */
function useListOf(dimension: string): Vocabulary | undefined {
  const { data } = useQuery(vocabularyQuery('disaggregations'));
  return data?.find(({ code }) => code === dimension)?.attributes?.vocabulary as Vocabulary | undefined;
}

/** "Gender: vrouwen"; nothing for the whole. */
export function PartText({ part }: { part: Part }) {
  const dimensions = Object.entries(part).toSorted();
  return dimensions.map(([dimension, term], place) => (
    <span key={dimension}>
      {place > 0 && ', '}
      <TermText dimension={dimension} term={term} />
    </span>
  ));
}

function TermText({ dimension, term }: { dimension: string; term: string }) {
  const language = useLanguage();
  const list = useListOf(dimension);
  const dimensions = useQuery(vocabularyQuery('disaggregations'));
  const terms = useQuery({ ...vocabularyQuery(list ?? 'disaggregations'), enabled: list !== undefined });
  const label = (entries: typeof terms.data, code: string) =>
    localizedString(entries?.find((entry) => entry.code === code)?.label, language) || code;
  return (
    <>
      {label(dimensions.data, dimension)}: {list ? label(terms.data, term) : term}
    </>
  );
}

interface PartChoiceProps {
  dimensions: string[];
  part: Part;
  onChange: (part: Part) => void;
}

/** Which part of a figure is meant: one choice per dimension, the whole first. */
export function PartChoice({ dimensions, part, onChange }: PartChoiceProps) {
  if (dimensions.length === 0) return null;
  return (
    <Group align="end" mb="lg" className="no-print">
      {dimensions.map((dimension) => (
        <DimensionChoice
          key={dimension}
          dimension={dimension}
          term={part[dimension] ?? ''}
          onChange={(term) => {
            const { [dimension]: _, ...rest } = part;
            onChange(term ? { ...rest, [dimension]: term } : rest);
          }}
        />
      ))}
    </Group>
  );
}

interface DimensionChoiceProps {
  dimension: string;
  term: string;
  onChange: (term: string) => void;
}

function DimensionChoice({ dimension, term, onChange }: DimensionChoiceProps) {
  const t = useObservationText();
  const language = useLanguage();
  const list = useListOf(dimension);
  const { data } = useQuery(vocabularyQuery('disaggregations'));
  const options = useVocabulary(list ?? 'disaggregations');
  return (
    <NativeSelect
      label={localizedString(data?.find(({ code }) => code === dimension)?.label, language) || dimension}
      value={term}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: t('form.whole') },
        ...(list ? options.filter(({ retired }) => !retired) : []),
      ]}
    />
  );
}
