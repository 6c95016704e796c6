import { Anchor } from '@mantine/core';
import { formatEnterpriseNumber } from '~/lib/enterpriseNumber';
import { FieldList } from '~/ui/FieldList';
import { Section } from '~/ui/Section';
import type { JoinRequest } from './model';
import { useJoiningText } from './texts';

/** What speaks for who asks; it proves nothing by itself, and says so. */
export function ProofFacts({ proof }: { proof: JoinRequest['proof'] }) {
  const t = useJoiningText();
  const { ownDomain, enterpriseNumber, numberMatches, evidence } = proof;
  return (
    <Section title={t('proof.title')} intro={t('proof.intro')} level={2}>
      <FieldList
        fields={[
          {
            label: t('proof.domain'),
            value: ownDomain ? t('proof.ownDomain', { domain: ownDomain }) : t('proof.otherDomain'),
          },
          {
            label: t('proof.number'),
            value:
              enterpriseNumber &&
              `${formatEnterpriseNumber(enterpriseNumber)}: ${t(numberMatches ? 'proof.numberMatches' : 'proof.numberDiffers')}`,
          },
          {
            label: t('proof.evidence'),
            value: evidence && (
              <Anchor href={evidence} rel="noreferrer nofollow" target="_blank">
                {evidence}
              </Anchor>
            ),
          },
        ]}
      />
    </Section>
  );
}
