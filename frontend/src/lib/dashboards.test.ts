import { describe, expect, it } from 'vitest';
import { carriedFilters } from './dashboards';

describe('Filters carried from one dashboard to another', () => {
  it('come along where the other knows them, as it reads them', () => {
    const search = { generation: ['2.0'], municipality: [21004], tab: 'status', theme: ['housing'] };
    expect(carriedFilters(search, 'signals')).toEqual({ generation: ['2.0'], municipality: ['21004'] });
    expect(carriedFilters(search, 'reach')).toEqual({ generation: '2.0', municipality: ['21004'] });
  });

  it('stay behind when there are several and the other takes one', () => {
    expect(carriedFilters({ phase: ['preparation', 'implementation'] }, 'takingPart')).toEqual({});
  });

  it('leave a partnership behind where it cannot be asked for', () => {
    expect(carriedFilters({ partnership: ['p1'] }, 'reach')).toEqual({});
    expect(carriedFilters({ partnership: ['p1'], phase: undefined }, 'funding')).toEqual({
      partnership: ['p1'],
    });
  });
});
