import { describe, expect, it } from 'vitest';
import { toCsv } from './csv';
import { formatEnterpriseNumber, isEnterpriseNumber, normalizeEnterpriseNumber } from './enterpriseNumber';
import { pickLocalized } from './i18n/localized';
import {
  flag,
  isoDate,
  many,
  manyNumbers,
  oneOf,
  pageNumber,
  parseSearch,
  searchOf,
  stringifySearch,
  text,
} from './search';
import { uuid } from './uuid';

describe('An enterprise number', () => {
  it('is accepted when its check digits fit', () => {
    expect(isEnterpriseNumber('0123456749')).toBe(true);
    expect(isEnterpriseNumber('0123456748')).toBe(false);
    expect(isEnterpriseNumber('2123456749')).toBe(false);
  });

  it('is read with points, spaces and country', () => {
    expect(normalizeEnterpriseNumber('BE 0123.456.749')).toBe('0123456749');
    expect(normalizeEnterpriseNumber('123 456 749')).toBe('0123456749');
  });

  it('is written with points', () => {
    expect(formatEnterpriseNumber('0123456749')).toBe('0123.456.749');
  });
});

describe('A text in several languages', () => {
  it('is taken in the language asked for', () => {
    expect(pickLocalized({ nl: 'Wijk', fr: 'Quartier' }, 'fr')).toEqual({
      text: 'Quartier',
      language: 'fr',
      fallback: false,
    });
  });

  it('falls back to the other language and says which one', () => {
    expect(pickLocalized({ fr: 'Quartier' }, 'nl')).toEqual({
      text: 'Quartier',
      language: 'fr',
      fallback: true,
    });
  });

  it('that is empty is no text', () => {
    expect(pickLocalized({ nl: '' }, 'nl')).toBeUndefined();
  });
});

describe('The search part of an address', () => {
  it('repeats a parameter with several values and leaves out what is empty', () => {
    const search = { q: 'café', municipality: ['21001', '21013'], type: undefined, page: 2, sort: '' };
    expect(stringifySearch(search)).toBe('?q=caf%C3%A9&municipality=21001&municipality=21013&page=2');
  });

  it('reads back what it wrote', () => {
    expect(parseSearch('?q=caf%C3%A9&municipality=21001&municipality=21013')).toEqual({
      q: 'café',
      municipality: ['21001', '21013'],
    });
  });
});

describe('A download', () => {
  it('quotes what needs quoting and marks itself as UTF-8', () => {
    expect(
      toCsv([
        ['Naam', 'Waarde'],
        ['Huis, "De" Wijk', '10.45'],
      ]),
    ).toBe('\ufeffNaam,Waarde\r\n"Huis, ""De"" Wijk",10.45\r\n');
  });

  it('defuses a text that a spreadsheet would run as a formula, and leaves negative numbers alone', () => {
    expect(toCsv([['=HYPERLINK("x")', '-3.5', '+32 2 000']])).toBe(
      `\ufeff"'=HYPERLINK(""x"")",-3.5,'+32 2 000\r\n`,
    );
  });
});

describe('An identifier', () => {
  it('has the form of a random UUID', () => {
    expect(uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('The parameters of a page', () => {
  const search = searchOf({
    q: text(),
    municipality: manyNumbers(),
    sector: many(),
    sort: oneOf(['name', '-name']),
    asOf: isoDate(),
    vacant: flag(),
    page: pageNumber(),
  });

  it('are read from an address', () => {
    const given = parseSearch(
      '?q=+huis+&municipality=21001&sector=a&sector=b&sort=-name&asOf=2026-02-28&vacant=true&page=3',
    );
    expect(search.parse(given)).toEqual({
      q: 'huis',
      municipality: [21001],
      sector: ['a', 'b'],
      sort: '-name',
      asOf: '2026-02-28',
      vacant: true,
      page: 3,
    });
  });

  it.each([
    '?page=1',
    '?page=-2',
    '?page=1.5',
    '?page=abc',
    '?sort=score',
    '?asOf=0000-13-41',
    '?municipality=Gent',
    '?q=',
    '?vacant=no',
    '?other=1',
  ])('drop what they do not understand: %s', (address) => {
    expect(search.parse(parseSearch(address))).toEqual({});
  });

  it('read again what they read', () => {
    const once = search.parse(parseSearch('?municipality=21001&page=2&vacant=true'));
    expect(search.parse(once)).toEqual(once);
  });
});
