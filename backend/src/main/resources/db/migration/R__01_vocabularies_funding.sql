-- Who pays, and by which means. The administration adds to these lists: competences move from one authority to another (1-R80).
select define_vocabulary('fundingAuthorities', '{"nl": "Overheden en andere geldgevers", "fr": "Pouvoirs subsidiants et autres bailleurs", "en": "Funding authorities"}', $$[
  {"code": "cocom", "label": {"nl": "Gemeenschappelijke Gemeenschapscommissie (GGC)", "fr": "Commission communautaire commune (Cocom)", "en": "Common Community Commission (GGC/Cocom)"}},
  {"code": "iriscare", "label": {"nl": "Iriscare", "fr": "Iriscare", "en": "Iriscare"}},
  {"code": "cocof", "label": {"nl": "Franse Gemeenschapscommissie (FGC)", "fr": "Commission communautaire française (Cocof)", "en": "French Community Commission (Cocof)"}},
  {"code": "vgc", "label": {"nl": "Vlaamse Gemeenschapscommissie (VGC)", "fr": "Commission communautaire flamande (VGC)", "en": "Flemish Community Commission (VGC)"}},
  {"code": "brusselsRegion", "label": {"nl": "Brussels Hoofdstedelijk Gewest", "fr": "Région de Bruxelles-Capitale", "en": "Brussels-Capital Region"}},
  {"code": "flemishCommunity", "label": {"nl": "Vlaamse overheid", "fr": "Autorité flamande", "en": "Flemish authority"}},
  {"code": "frenchCommunity", "label": {"nl": "Federatie Wallonië-Brussel", "fr": "Fédération Wallonie-Bruxelles", "en": "Wallonia-Brussels Federation"}},
  {"code": "federal", "label": {"nl": "Federale overheid", "fr": "Autorité fédérale", "en": "Federal authority"}},
  {"code": "european", "label": {"nl": "Europese middelen", "fr": "Fonds européens", "en": "European funds"}},
  {"code": "municipality", "label": {"nl": "Gemeente", "fr": "Commune", "en": "Municipality"}},
  {"code": "ocmw", "label": {"nl": "OCMW", "fr": "CPAS", "en": "Public centre for social welfare (OCMW/CPAS)"}},
  {"code": "foundation", "label": {"nl": "Stichting of fonds", "fr": "Fondation ou fonds", "en": "Foundation or fund"}},
  {"code": "ownMeans", "label": {"nl": "Eigen middelen van partners", "fr": "Moyens propres des partenaires", "en": "Partners’ own means"}},
  {"code": "other", "label": {"nl": "Andere", "fr": "Autre", "en": "Other"}}
]$$);

select define_vocabulary('fundingInstruments', '{"nl": "Vormen van middelen", "fr": "Formes de financement", "en": "Forms of funding"}', $$[
  {"code": "projectCall", "label": {"nl": "Projectoproep", "fr": "Appel à projets", "en": "Call for projects"}},
  {"code": "projectSubsidy", "label": {"nl": "Projectsubsidie", "fr": "Subside de projet", "en": "Project subsidy"}},
  {"code": "operatingSubsidy", "label": {"nl": "Werkingssubsidie", "fr": "Subside de fonctionnement", "en": "Operating subsidy"}},
  {"code": "agreement", "label": {"nl": "Overeenkomst", "fr": "Convention", "en": "Agreement"}},
  {"code": "position", "label": {"nl": "Middelen voor een functie", "fr": "Moyens pour une fonction", "en": "Means for a post"}},
  {"code": "kind", "label": {"nl": "In natura: lokaal, materiaal, tijd", "fr": "En nature : local, matériel, temps", "en": "In kind: premises, material, time"}},
  {"code": "gift", "label": {"nl": "Gift", "fr": "Don", "en": "Gift"}},
  {"code": "other", "label": {"nl": "Andere", "fr": "Autre", "en": "Other"}}
]$$);
