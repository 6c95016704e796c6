-- Where a signal can be solved. A matter of the federal level is of no use to a neighbourhood that has it alone (1-R63).
select define_vocabulary('signalLevels', '{"nl": "Waar iets opgelost kan worden", "fr": "Où une chose peut se résoudre", "en": "Where something can be solved"}', $$[
  {"code": "neighborhood", "label": {"nl": "In de wijk, tussen partners", "fr": "Dans le quartier, entre partenaires", "en": "In the neighbourhood, among partners"}},
  {"code": "municipality", "label": {"nl": "Gemeente of OCMW", "fr": "Commune ou CPAS", "en": "Municipality or OCMW/CPAS"}},
  {"code": "careZone", "label": {"nl": "Zorgzone", "fr": "Bassin d’aide et de soins", "en": "Care zone"}},
  {"code": "region", "label": {"nl": "Gewest of gemeenschapscommissies", "fr": "Région ou commissions communautaires", "en": "Region or community commissions"}},
  {"code": "community", "label": {"nl": "Gemeenschappen", "fr": "Communautés", "en": "Communities"}},
  {"code": "federal", "label": {"nl": "Federale overheid", "fr": "Niveau fédéral", "en": "Federal level"}},
  {"code": "europe", "label": {"nl": "Europa", "fr": "Europe", "en": "Europe"}},
  {"code": "unknown", "label": {"nl": "Weet ik niet", "fr": "Je ne sais pas", "en": "I do not know"}}
]$$);
