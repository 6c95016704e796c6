import type { Me } from '~/session/me';

const marollen = { id: 'p1', href: '', name: { nl: 'LWGC Marollen', fr: 'CLSS Marolles' } };
const synthese = { id: 'o1', href: '', name: { nl: 'Buurthuis De Synthese' } };

function person(name: string, members: Partial<Me> = {}): Me {
  return {
    person: {
      id: '019a8b2c-4d5e-7f60-8a1b-2c3d4e5f6071',
      name,
      email: `${name.split(' ')[0]?.toLowerCase()}@samenhang.example`,
      language: 'nl',
    },
    administration: false,
    evaluator: false,
    organizations: [],
    coordinates: [],
    visibility: 'PARTNER',
    ...members,
  };
}

export const rita = person('Rita Voorbeeld', { administration: true, visibility: 'ADMINISTRATION' });
export const koen = person('Koen Voorbeeld', { coordinates: [marollen] });
export const petra = person('Petra Voorbeeld', {
  organizations: [{ organization: synthese, role: 'owner' }],
});
export const newcomer = person('Noor Voorbeeld');
