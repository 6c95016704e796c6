-- Closed lists of coordination style (2a §3.2, §3.3).
select define_vocabulary('networkTasks', '{"nl": "Taken van een netwerk", "fr": "Tâches d’un réseau", "en": "Tasks of a network"}', $$[
  {"code": "vision", "label": {"nl": "Een visie opstellen", "fr": "Élaborer une vision", "en": "Drawing up a vision"}},
  {"code": "objectives", "label": {"nl": "Doelstellingen formuleren", "fr": "Formuler des objectifs", "en": "Setting objectives"}},
  {"code": "decisions", "label": {"nl": "Beslissingen nemen", "fr": "Prendre des décisions", "en": "Taking decisions"}},
  {"code": "partnerSelection", "label": {"nl": "Partners kiezen", "fr": "Choisir les partenaires", "en": "Selecting partners"}},
  {"code": "finances", "label": {"nl": "De financiële middelen beheren", "fr": "Gérer les moyens financiers", "en": "Managing the money"}},
  {"code": "responsibility", "label": {"nl": "Verantwoordelijkheid nemen", "fr": "Prendre la responsabilité", "en": "Taking responsibility"}},
  {"code": "contributions", "label": {"nl": "Bijdragen aan het netwerk afstemmen", "fr": "Coordonner les contributions au réseau", "en": "Coordinating contributions"}},
  {"code": "evaluation", "label": {"nl": "Het netwerk evalueren", "fr": "Évaluer le réseau", "en": "Evaluating the network"}},
  {"code": "monitoring", "label": {"nl": "De werking van het netwerk opvolgen", "fr": "Suivre le fonctionnement du réseau", "en": "Monitoring how the network works"}}
]$$);

select define_vocabulary('coordinationStyles', '{"nl": "Stijlen van coördinatie", "fr": "Styles de coordination", "en": "Styles of coordination"}', $$[
  {"code": "facilitator", "label": {"nl": "Begeleiden", "fr": "Faciliter", "en": "Facilitating"},
   "definition": {"nl": "De partners beslissen en dragen samen de eindverantwoordelijkheid; de coördinator maakt het mogelijk en beslist zelf niets.", "fr": "Les partenaires décident et portent ensemble la responsabilité finale ; la coordination rend cela possible et ne décide rien elle-même.", "en": "The partners decide and bear the final responsibility together; the coordinator makes it possible and decides nothing."}},
  {"code": "coProducer", "label": {"nl": "Mee beslissen", "fr": "Codécider", "en": "Deciding together"},
   "definition": {"nl": "Partners en coördinator beslissen samen; de stem van de coördinator weegt niet zwaarder. Het hele netwerk is eindverantwoordelijk.", "fr": "Partenaires et coordination décident ensemble ; la voix de la coordination ne pèse pas davantage. Tout le réseau porte la responsabilité finale.", "en": "Partners and coordinator decide together; the coordinator’s voice does not weigh more. The whole network bears the final responsibility."}},
  {"code": "commissioner", "label": {"nl": "Sturen", "fr": "Piloter", "en": "Steering"},
   "definition": {"nl": "De coördinator beslist en is eindverantwoordelijk; de partners hebben beperkte inspraak en houden zich aan wat is afgesproken.", "fr": "La coordination décide et porte la responsabilité finale ; les partenaires ont une influence limitée et s’en tiennent à ce qui est convenu.", "en": "The coordinator decides and bears the final responsibility; partners have a limited say and keep to what was agreed."}}
]$$);

select define_vocabulary('workabilityScale', '{"nl": "Hoe goed het werkt", "fr": "À quel point cela fonctionne", "en": "How well it works"}', $$[
  {"code": "notAtAll", "label": {"nl": "helemaal niet", "fr": "pas du tout", "en": "not at all"}},
  {"code": "hardly", "label": {"nl": "nauwelijks", "fr": "à peine", "en": "hardly"}},
  {"code": "partly", "label": {"nl": "deels", "fr": "en partie", "en": "partly"}},
  {"code": "largely", "label": {"nl": "grotendeels", "fr": "en grande partie", "en": "largely"}},
  {"code": "fully", "label": {"nl": "helemaal", "fr": "tout à fait", "en": "fully"}}
]$$);

select define_vocabulary('styleChangeReasons', '{"nl": "Waarom de stijl van coördinatie verandert", "fr": "Pourquoi le style de coordination change", "en": "Why the style of coordination changes"}', $$[
  {"code": "value", "label": {"nl": "Wat partners eraan hebben", "fr": "Ce que les partenaires y trouvent", "en": "What partners get out of it"}},
  {"code": "time", "label": {"nl": "Tijd van partners", "fr": "Temps des partenaires", "en": "Time of partners"}},
  {"code": "status", "label": {"nl": "Waarom partners deelnemen", "fr": "Pourquoi les partenaires participent", "en": "Why partners take part"}},
  {"code": "continuity", "label": {"nl": "Wisselende afgevaardigden", "fr": "Rotation des délégué·es", "en": "Changing delegates"}},
  {"code": "trustInLead", "label": {"nl": "Vertrouwen in de leidende organisatie", "fr": "Confiance dans l’organisation pilote", "en": "Trust in the lead organisation"}},
  {"code": "trustInCoordinator", "label": {"nl": "Vertrouwen in de coördinator", "fr": "Confiance dans la coordination", "en": "Trust in the coordinator"}},
  {"code": "consensus", "label": {"nl": "Meer of minder eensgezindheid", "fr": "Plus ou moins de consensus", "en": "More or less agreement"}},
  {"code": "newCoordinator", "label": {"nl": "Een andere coördinator", "fr": "Une autre coordination", "en": "Another coordinator"}},
  {"code": "agreed", "label": {"nl": "Samen zo afgesproken", "fr": "Convenu ensemble", "en": "Agreed together"}},
  {"code": "other", "label": {"nl": "Andere", "fr": "Autre", "en": "Other"}}
]$$);
