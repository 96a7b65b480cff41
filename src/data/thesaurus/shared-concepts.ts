/**
 * Concepts that many other subjects have too. A passing mention of North Korea beside one of them, in a list of
 * states or a comparison, does not make the passage one about North Korea.
 */
import type { ConceptId } from '../../core/thesaurus/thesaurus.ts';

const ids = (list: string): ConceptId[] => list.trim().split(/\s+/);

const states = ids(`
  united-states japan china russia soviet-union european-union mongolia sweden iran syria ukraine
  united-nations un-security-council un-human-rights-council ohchr red-cross iaea ctbto world-food-programme`);

const places = ids(`
  washington tokyo beijing moscow tumen-river yalu-river yellow-sea sea-of-japan dandong guam hanoi singapore
  stockholm geneva vladivostok vostochny kursk mount-paektu`);

const people = ids(`
  joe-biden donald-trump barack-obama george-w-bush bill-clinton jimmy-carter antony-blinken lloyd-austin
  jake-sullivan wendy-sherman mike-pompeo john-bolton rex-tillerson john-kerry hillary-clinton condoleezza-rice
  colin-powell madeleine-albright william-perry kurt-campbell daniel-kritenbrink philip-goldberg harry-harris
  mark-lippert robert-king james-kelly christopher-hill james-mattis hr-mcmaster mike-pence alex-wong robert-obrien
  mark-esper nikki-haley linda-thomas-greenfield marco-rubio pete-hegseth bill-richardson dennis-rodman
  shinzo-abe yoshihide-suga fumio-kishida shigeru-ishiba sanae-takaichi junichiro-koizumi toshimitsu-motegi
  xi-jinping hu-jintao wang-yi vladimir-putin sergei-lavrov sergei-shoigu ban-ki-moon antonio-guterres rafael-grossi
  mohamed-elbaradei michael-kirby`);

const officesAndInstitutions = ids(`
  us-president us-secretary-of-state us-secretary-of-defense us-national-security-adviser
  assistant-secretary-for-east-asian-and-pacific-affairs japanese-prime-minister chief-cabinet-secretary
  un-secretary-general white-house state-department pentagon us-congress us-national-security-council us-treasury cia
  us-indo-pacific-command biden-administration trump-administration obama-administration bush-administration
  clinton-administration japanese-government chinese-foreign-ministry chinese-communist-party kremlin
  rok-foreign-minister rok-defence-minister rok-foreign-ministry rok-defence-ministry
  politburo central-committee central-military-commission ministry-of-state-security ministry-of-social-security
  dprk-state-media`);

const matters = ids(`
  pressure carrot-and-stick grand-bargain unilateralism america-first multilateralism multilateral-cooperation
  preemptive-strike axis-of-evil regime-change engagement leverage security-guarantees brinkmanship provocation
  tensions isolation moratorium dialogue behind-the-scenes-contact summit high-level-talks two-plus-two
  letter-diplomacy us-japan-summit npt verification peace-treaty`);

const weaponsAndSanctions = ids(`
  nuclear-program nuclear-weapon hydrogen-bomb tactical-nuclear-weapon enrichment plutonium nuclear-deterrence
  missile-program ballistic-missile intermediate-range-ballistic-missile short-range-ballistic-missile cruise-missile
  hypersonic-weapon mirv solid-fuel scud multiple-rocket-launcher reconnaissance-satellite satellite-launch engine-test
  chemical-and-biological-weapons weapons-of-mass-destruction missile-defense light-water-reactor
  secondary-sanctions sanctions-relief sanctions-evasion ship-to-ship-transfers luxury-goods cyber-theft it-workers
  overseas-workers state-sponsor-of-terrorism travel-ban proliferation-security-initiative humanitarian-aid
  north-korean-drones strategic-assets troop-withdrawal cost-sharing quad trilateral-cooperation military-exercises`);

const events = ids(`
  unification repatriation leaflets famine food-shortage covid-19-outbreak presidential-transition biden-inauguration
  trump-second-inauguration new-years-address military-parade border-closure party-congress party-plenum
  working-level-talks north-korean-troops-in-russia beijing-parade-2025 strategic-force foreign-trade-bank`);

export const sharedConcepts: readonly ConceptId[] = [
  ...states,
  ...places,
  ...people,
  ...officesAndInstitutions,
  ...matters,
  ...weaponsAndSanctions,
  ...events,
];
