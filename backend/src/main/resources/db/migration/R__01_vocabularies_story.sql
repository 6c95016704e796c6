-- Kinds of change that the evaluation met (1 §5.2). The last one is compulsory: what nobody expected has a place too.
select define_vocabulary('changeDomains', '{"nl": "Domeinen van verandering", "fr": "Domaines de changement", "en": "Domains of change"}', $$[
  {"code": "formOfPartnership", "label": {"nl": "Vorm van het samenwerkingsverband", "fr": "Forme du partenariat", "en": "Form of the partnership"}},
  {"code": "mutualKnowledge", "label": {"nl": "Elkaar kennen tussen professionals", "fr": "Connaissance mutuelle entre professionnels", "en": "Professionals knowing each other"}},
  {"code": "referral", "label": {"nl": "Doorverwijzing en circulatie van publieken", "fr": "Orientation et circulation des publics", "en": "Referral and circulation of publics"}},
  {"code": "visibility", "label": {"nl": "Zichtbaarheid en geloofwaardigheid", "fr": "Visibilité et crédibilité", "en": "Visibility and credibility"}},
  {"code": "mission", "label": {"nl": "Opdracht of beroepsidentiteit", "fr": "Mission ou identité professionnelle", "en": "Mission or professional identity"}},
  {"code": "jobsAndMeans", "label": {"nl": "Banen en middelen", "fr": "Emplois et moyens", "en": "Jobs and means"}},
  {"code": "knowledgeExchange", "label": {"nl": "Uitwisseling van kennis en praktijk", "fr": "Échange de savoirs et de pratiques", "en": "Exchange of knowledge and practice"}},
  {"code": "expertise", "label": {"nl": "Expertise gewonnen of verloren", "fr": "Expertise gagnée ou perdue", "en": "Expertise gained or lost"}},
  {"code": "welfareAndHealth", "label": {"nl": "Verhouding welzijn en gezondheid", "fr": "Rapport entre social et santé", "en": "Relation of welfare and health"}},
  {"code": "authorities", "label": {"nl": "Verhouding met OCMW en gemeente", "fr": "Rapport avec le CPAS et la commune", "en": "Relation with OCMW/CPAS and municipality"}},
  {"code": "residentsTies", "label": {"nl": "Banden tussen bewoners, isolement", "fr": "Liens entre habitants, isolement", "en": "Ties among residents, isolation"}},
  {"code": "participation", "label": {"nl": "Participatie en kracht van bewoners", "fr": "Participation et pouvoir d’agir des habitants", "en": "Participation and power of residents"}},
  {"code": "workingConditions", "label": {"nl": "Arbeidsomstandigheden en welzijn op het werk", "fr": "Conditions de travail et bien-être", "en": "Working conditions and wellbeing"}},
  {"code": "other", "label": {"nl": "Alle andere soorten veranderingen", "fr": "Tous les autres types de changements", "en": "All other kinds of change"}}
]$$);
