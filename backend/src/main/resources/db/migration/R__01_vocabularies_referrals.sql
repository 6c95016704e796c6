-- How a service answers when another organisation wants to refer somebody (1-R76).
select define_vocabulary('referralStates', '{"nl": "Aanvaardt doorverwijzingen", "fr": "Accepte les orientations", "en": "Accepts referrals"}', $$[
  {"code": "yes", "label": {"nl": "Ja", "fr": "Oui", "en": "Yes"},
   "definition": {"nl": "Andere organisaties kunnen mensen doorverwijzen.", "fr": "D’autres organisations peuvent orienter des personnes vers ce service.", "en": "Other organisations can refer people."}},
  {"code": "limited", "label": {"nl": "Beperkt", "fr": "De façon limitée", "en": "To a limited extent"},
   "definition": {"nl": "Doorverwijzen kan, maar er is een wachttijd of maar plaats voor enkelen: vraag het eerst.", "fr": "L’orientation est possible, mais il y a un délai ou peu de places : renseignez-vous d’abord.", "en": "Referring is possible, but there is a wait or little room: ask first."}},
  {"code": "no", "label": {"nl": "Nee", "fr": "Non", "en": "No"},
   "definition": {"nl": "Er is nu geen plaats voor mensen die doorverwezen worden.", "fr": "Il n’y a actuellement pas de place pour des personnes orientées.", "en": "There is no room for people referred at the moment."}}
]$$);
