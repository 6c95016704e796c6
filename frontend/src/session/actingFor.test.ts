import { describe, expect, it } from 'vitest';
import { petra } from '~/test/people';
import { actingFor } from './actingFor';

const other = { id: 'o2', href: '', name: { nl: 'Mozaïekvrouwen' } };
const [synthese] = petra.organizations;
const both = {
  ...petra,
  organizations: [{ organization: other, role: 'reader' as const }, ...petra.organizations],
};

describe('For whom somebody works now', () => {
  it('is the organisation that was chosen, as long as one acts for it', () => {
    expect(actingFor(both, 'o2')?.organization).toBe(other);
    expect(actingFor(petra, 'o2')).toBe(synthese);
  });

  it('is otherwise the first one that may be edited, or nobody', () => {
    expect(actingFor(both, null)).toBe(synthese);
    expect(actingFor({ ...petra, organizations: [] }, 'o1')).toBeUndefined();
  });
});
